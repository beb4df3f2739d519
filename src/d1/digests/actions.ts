// Records the actions that people take on a digest.

/** A person's action on a digest. `at` is a Unix timestamp in milliseconds. */
export type Action = {
  id: number
  /** Name of the action, such as `hold`, `release` or `publish`. */
  action: string
  /** Name of the person, or `api`. */
  by: string
  at: number
}

/** Records a person's action on a digest. */
export async function recordAction(
  db: D1Database,
  day: string,
  { action, by, now }: { action: string; by: string; now: Date },
): Promise<void> {
  await db
    .prepare('INSERT INTO actions (digest_day, action, done_by, done_at) VALUES (?1, ?2, ?3, ?4)')
    .bind(day, action, by, now.getTime())
    .run()
}

/** Lists people's actions on the digest of a day, oldest first. */
export async function listActions(db: D1Database, day: string): Promise<Action[]> {
  const { results } = await db
    .prepare('SELECT id, action, done_by AS by, done_at AS at FROM actions WHERE digest_day = ?1 ORDER BY id')
    .bind(day)
    .all<Action>()
  return results
}
