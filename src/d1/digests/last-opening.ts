// Remembers when due digests were last looked for, so that a missed one can be told from a schedule that was changed.
import { utcDay } from '../../calendar/clock.ts'

/** Returns when due digests were last looked for, in milliseconds since 1970, or null before the first time. */
export function findLastOpening(db: D1Database): Promise<number | null> {
  return db.prepare(`SELECT done_at FROM upkeep WHERE task = 'opening'`).first<number>('done_at')
}

/** Records that every digest due at this moment is open. */
export async function recordOpening(db: D1Database, now: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO upkeep (task, done_day, done_at) VALUES ('opening', ?1, ?2)
       ON CONFLICT (task) DO UPDATE SET done_day = ?1, done_at = ?2`,
    )
    .bind(utcDay(now), now.getTime())
    .run()
}
