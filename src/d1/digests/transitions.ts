// Moves digests from one state to another, and records their progress. Each statement checks whether the
// change still applies, so repeating it has no effect.
import { DEADLINE } from '../batches/deadlines.ts'
import { RELEASED } from '../batches/outcomes.ts'
import { CLOCKS } from '../batches/plan.ts'

/**
 * Records that all subscribers without a chosen hour are planned. Those who confirm after `until` get the
 * next digest.
 */
export async function markFirstPlanned(db: D1Database, day: string, until: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET first_planned_at = ?2 WHERE day = ?1 AND first_planned_at IS NULL')
    .bind(day, until.getTime())
    .run()
}

/**
 * Resumes a complete digest that had no subscribers at publication, if somebody has become an active
 * subscriber since then and can still get it in time.
 */
export async function resumeForNewSubscribers(db: D1Database, now: Date): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET state = 'sending', planned_at = NULL, completed_at = NULL
       WHERE state = 'complete' AND first_planned_at > ?1 AND EXISTS (
         SELECT 1 FROM subscribers WHERE state = 'active' AND coalesce(planned_day, '') < digests.day)`,
    )
    .bind(now.getTime())
    .run()
}

/**
 * Records that all subscribers are planned. The same statement verifies this, because a subscriber may have
 * changed their hour or time zone since the clocks were listed.
 *
 * @returns Whether this call recorded it.
 */
export async function markPlanned(db: D1Database, day: string, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET planned_at = ?2 WHERE day = ?1 AND planned_at IS NULL AND NOT EXISTS (${CLOCKS})`,
    )
    .bind(day, now.getTime())
    .run()
  return meta.changes > 0
}

/** Records that the public copy of a digest is stored. */
export async function markPublished(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET published_at = ?2 WHERE day = ?1 AND published_at IS NULL')
    .bind(day, now.getTime())
    .run()
}

/** Skips a digest that has not been composed, because there is nothing to send or its deadline has passed. */
export async function skipDigest(db: D1Database, day: string, reason: string): Promise<void> {
  await db
    .prepare(`UPDATE digests SET state = 'skipped', reason = ?2 WHERE day = ?1 AND composed_at IS NULL`)
    .bind(day, reason)
    .run()
}

/**
 * Suspends a digest that is being sent. A `paused` digest resumes at a given time, and a `halted` one waits
 * for a person. Both also resume when the deadline of a batch passes.
 */
export async function holdDigest(
  db: D1Database,
  day: string,
  hold: { state: 'paused' | 'halted'; reason: string; resumeAt: Date | null },
): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET state = ?2, reason = ?3, resume_at = ?4 WHERE day = ?1 AND state = 'sending'`,
    )
    .bind(day, hold.state, hold.reason, hold.resumeAt?.getTime() ?? null)
    .run()
}

/**
 * Resumes a paused or halted digest.
 *
 * @param reason Replaces the stored reason; null clears it.
 */
export async function resumeDigest(db: D1Database, day: string, reason: string | null): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET state = 'sending', reason = ?2, resume_at = NULL
       WHERE day = ?1 AND state IN ('paused', 'halted')`,
    )
    .bind(day, reason)
    .run()
}

/**
 * Resumes a paused or halted digest, and plans its failed batches again with new idempotency keys unless
 * their deadline has passed. Also revives a digest in the state `sending` or `complete`, if it has failed
 * batches whose deadline has not passed.
 *
 * @param deadline New deadline for the remaining batches, ignored where their own is later; null keeps their
 *   own.
 *
 * @returns Whether this call resumed the digest.
 */
export async function reviveDigest(
  db: D1Database,
  day: string,
  { deadline, now }: { deadline: Date | null; now: Date },
): Promise<boolean> {
  const inTime = `max(${DEADLINE}, ?2) >= ?3`
  const revivable = `day = ?1 AND (state IN ('paused', 'halted') OR (state IN ('sending', 'complete')
    AND EXISTS (SELECT 1 FROM batches WHERE digest_day = ?1 AND state = 'failed' AND ${inTime})))`
  const bound = [day, deadline?.getTime() ?? 0, now.getTime()] as const
  const [, revived] = await db.batch([
    db
      .prepare(
        `UPDATE batches SET deadline = max(${DEADLINE}, ?2)
         WHERE digest_day = ?1 AND settled_at IS NULL AND EXISTS (SELECT 1 FROM digests WHERE ${revivable})`,
      )
      .bind(...bound),
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, resume_at = NULL, completed_at = NULL,
           deadline = max(deadline, ?2)
         WHERE ${revivable}`,
      )
      .bind(...bound),
    db
      .prepare(
        `UPDATE batches SET ${RELEASED}, failed = 0, invalid = 0, unsubscribed = 0, suppressed = 0, settled_at = NULL,
           deadline = max(${DEADLINE}, ?2)
         WHERE digest_day = ?1 AND state = 'failed' AND ${inTime}
           AND EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND state = 'sending')`,
      )
      .bind(...bound),
  ])
  return (revived?.meta.changes ?? 0) > 0
}

/**
 * Marks a digest's unsealed batches as failed after their deadline. Resend provably accepted none of their
 * letters, because every call was refused or none had begun.
 *
 * @param reason Text that is prepended to each batch's last error.
 * @returns Number of batches that this call marked as failed.
 */
export async function failPlanned(db: D1Database, day: string, reason: string, now: Date): Promise<number> {
  const { meta } = await db
    .prepare(
      `UPDATE batches SET state = 'failed', failed = candidates, exceptions = '{}', settled_at = ?3, recipients = NULL,
         last_error = ?2 || coalesce('; before that: ' || last_error, '')
       WHERE digest_day = ?1 AND settled_at IS NULL AND body_sha256 IS NULL AND ${DEADLINE} < ?3`,
    )
    .bind(day, reason, now.getTime())
    .run()
  return meta.changes
}

/**
 * Completes a digest once all subscribers are planned, its public copy is stored and every batch is settled.
 *
 * @returns Whether this call completed it.
 */
export async function completeDigest(db: D1Database, day: string, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET state = 'complete', completed_at = ?2
       WHERE day = ?1 AND state = 'sending' AND planned_at IS NOT NULL AND published_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM batches WHERE digest_day = ?1 AND settled_at IS NULL)`,
    )
    .bind(day, now.getTime())
    .run()
  return meta.changes > 0
}
