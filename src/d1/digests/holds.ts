// Holds, releases, skips, stops and resumes digests, and completes stopped ones. Each statement checks the
// current state, so repeating it has no effect.
import { DEADLINE, IS_STOPPED, SEALED } from '../batches/deadlines.ts'
import { RELEASED } from '../batches/outcomes.ts'

/**
 * Holds a due digest, or one in review, until a person releases or skips it, or its deadline passes.
 *
 * @returns Whether this call held it.
 */
export async function holdDraft(db: D1Database, day: string, reason: string): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET state = 'held', reason = ?2, resume_at = NULL
       WHERE day = ?1 AND composed_at IS NULL AND (state = 'due' OR (state = 'held' AND resume_at IS NOT NULL))`,
    )
    .bind(day, reason)
    .run()
  return meta.changes > 0
}

/**
 * Releases a held digest, so that it can be composed and sent.
 *
 * @param deadline New deadline, ignored if the current one is later; null keeps the current one.
 * @returns Whether this call released it.
 */
export async function releaseDigest(
  db: D1Database,
  day: string,
  { deadline, now }: { deadline: Date | null; now: Date },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET state = 'due', reason = NULL, resume_at = NULL, released_at = ?2, attempted_at = NULL,
         deadline = max(deadline, ?3)
       WHERE day = ?1 AND state = 'held'`,
    )
    .bind(day, now.getTime(), deadline?.getTime() ?? 0)
    .run()
  return meta.changes > 0
}

/** Skips a digest that has not been composed. @returns Whether this call skipped it. */
export async function skipDraft(db: D1Database, day: string, reason: string): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET state = 'skipped', reason = ?2, resume_at = NULL
       WHERE day = ?1 AND state IN ('due', 'held') AND composed_at IS NULL`,
    )
    .bind(day, reason)
    .run()
  return meta.changes > 0
}

/**
 * Stops a digest in the state `sending`, `paused` or `halted`. Closes its unsealed batches, which Resend has
 * not accepted. Planned batches can then no longer be locked.
 *
 * @returns Whether this call stopped it.
 */
export async function stopDigest(db: D1Database, day: string, reason: string, now: Date): Promise<boolean> {
  const [stopped] = await db.batch([
    db
      .prepare(
        `UPDATE digests SET state = 'stopped', reason = ?2, resume_at = NULL
         WHERE day = ?1 AND state IN ('sending', 'paused', 'halted')`,
      )
      .bind(day, reason),
    closing(db, day, now),
  ])
  return (stopped?.meta.changes ?? 0) > 0
}

/**
 * Closes a stopped digest's unsealed batches. After a digest is stopped, more batches can be planned, or
 * released because Resend refused them.
 */
export async function closeStopped(db: D1Database, day: string, now: Date): Promise<void> {
  await closing(db, day, now).run()
}

const closing = (db: D1Database, day: string, now: Date) =>
  db
    .prepare(
      `UPDATE batches SET state = 'stopped', stopped = candidates, exceptions = '{}', settled_at = ?2, recipients = NULL,
         last_error = (SELECT reason FROM digests WHERE day = ?1)
       WHERE digest_day = ?1 AND settled_at IS NULL AND NOT (${SEALED}) AND ${IS_STOPPED}`,
    )
    .bind(day, now.getTime())

/**
 * Resumes a stopped digest. Plans its stopped batches again, unless their deadline has passed.
 *
 * @param deadline New deadline, ignored if the current one is later; null keeps the current one.
 * @returns Whether this call resumed it.
 */
export async function resumeStopped(
  db: D1Database,
  day: string,
  { deadline, now }: { deadline: Date | null; now: Date },
): Promise<boolean> {
  const bound = [day, deadline?.getTime() ?? 0] as const
  const [resumed] = await db.batch([
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, deadline = max(deadline, ?2)
         WHERE day = ?1 AND state = 'stopped'`,
      )
      .bind(...bound),
    db
      .prepare(
        `UPDATE batches SET ${RELEASED}, stopped = 0, settled_at = NULL, last_error = NULL,
           deadline = max(${DEADLINE}, ?2)
         WHERE digest_day = ?1 AND state = 'stopped' AND max(${DEADLINE}, ?2) >= ?3
           AND EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND state = 'sending')`,
      )
      .bind(...bound, now.getTime()),
  ])
  return (resumed?.meta.changes ?? 0) > 0
}

/**
 * Completes a stopped digest once all subscribers are planned, every batch is settled and the last deadline
 * has passed.
 *
 * @returns Whether this call completed it.
 */
export async function completeStopped(db: D1Database, day: string, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET state = 'complete', completed_at = ?2
       WHERE day = ?1 AND state = 'stopped' AND planned_at IS NOT NULL AND deadline < ?2
         AND NOT EXISTS (SELECT 1 FROM batches
           WHERE digest_day = ?1 AND (settled_at IS NULL OR ${DEADLINE} >= ?2))`,
    )
    .bind(day, now.getTime())
    .run()
  return meta.changes > 0
}
