import { MS_PER_DAY } from '../calendar/clock.ts'

/** Maximum number of test copies in 24 hours: enough for an editor, too few for a spammer. */
const COPIES_PER_DAY = 100

/**
 * Plans test copies, either all or none.
 *
 * @returns Whether they were planned; false if they would exceed the limit.
 */
export async function insertTestCopies(
  db: D1Database,
  copies: readonly { id: string; address: string }[],
  details: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `INSERT INTO notes (id, kind, address, details, state, created_at)
       SELECT value ->> 'id', 'test', value ->> 'address', ?2, 'planned', ?3 FROM json_each(?1)
       WHERE (SELECT count(*) FROM notes WHERE kind = 'test' AND created_at > ?4) + json_array_length(?1) <= ?5`,
    )
    .bind(
      JSON.stringify(copies),
      JSON.stringify(details),
      now.getTime(),
      now.getTime() - MS_PER_DAY,
      COPIES_PER_DAY,
    )
    .run()
  return meta.changes > 0
}
