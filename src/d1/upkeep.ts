// Stores when old rows were last deleted, and when the dispatcher last looked for due digests. The latter
// tells a missed digest from a changed schedule.
import { utcDay } from '../calendar/clock.ts'

/**
 * Returns when the dispatcher last looked for due digests, as a Unix timestamp in milliseconds, or null if it
 * has not done so yet.
 */
export function findLastOpening(db: D1Database): Promise<number | null> {
  return db.prepare(`SELECT done_at FROM upkeep WHERE task = 'opening'`).first<number>('done_at')
}

/** Records that all digests due so far have been opened. */
export async function recordOpening(db: D1Database, now: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO upkeep (task, done_day, done_at) VALUES ('opening', ?1, ?2)
       ON CONFLICT (task) DO UPDATE SET done_day = ?1, done_at = ?2`,
    )
    .bind(utcDay(now), now.getTime())
    .run()
}

/** Returns the UTC day on which a daily task was last completed, or null. */
export function findDoneDay(db: D1Database, task: 'retention'): Promise<string | null> {
  return db.prepare('SELECT done_day FROM upkeep WHERE task = ?1').bind(task).first<string>('done_day')
}

/** Records that a daily task was completed on a UTC day. */
export async function markDone(db: D1Database, task: 'retention', day: string): Promise<void> {
  await db
    .prepare(
      `INSERT INTO upkeep (task, done_day) VALUES (?1, ?2) ON CONFLICT (task) DO UPDATE SET done_day = excluded.done_day`,
    )
    .bind(task, day)
    .run()
}
