// The steps of a digest from one state to the next. Each says which state it expects: twice is as good as once.
import { DEADLINE } from '../batches/deadlines.ts'
import { RELEASED } from '../batches/outcomes.ts'
import { CLOCKS } from '../batches/plan.ts'

/** Records that everyone who gets a digest at once is planned. */
export async function markFirstPlanned(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET first_planned_at = ?2 WHERE day = ?1 AND first_planned_at IS NULL')
    .bind(day, now.getTime())
    .run()
}

/**
 * Records that everyone who gets a digest is planned, if so: since the clocks were listed somebody may have chosen another.
 *
 * @returns Whether that is noted now.
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

/** Records that the public copy of a digest is in its place. */
export async function markPublished(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET published_at = ?2 WHERE day = ?1 AND published_at IS NULL')
    .bind(day, now.getTime())
    .run()
}

/** Keeps why a digest could not be made as yet: for the operator, and for the reason when it is skipped in the end. */
export async function recordTrouble(db: D1Database, day: string, reason: string): Promise<void> {
  await db.prepare(`UPDATE digests SET reason = ?2 WHERE day = ?1 AND state = 'due'`).bind(day, reason).run()
}

/** Ends a digest for which there is nothing to send, or no time. */
export async function skipDigest(db: D1Database, day: string, reason: string): Promise<void> {
  await db
    .prepare(`UPDATE digests SET state = 'skipped', reason = ?2 WHERE day = ?1 AND composed_at IS NULL`)
    .bind(day, reason)
    .run()
}

/** Stops calling Resend for a digest: until a time, or until a person says so. */
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
 * Goes on with a paused or halted digest.
 *
 * @param reason What is kept of why it stood still.
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
 * Lets a digest that stands still, or that ended with letters which provably were not accepted, go on.
 * Their batches are planned again under keys that were never used.
 *
 * @param deadline What is left of it may be sent until then; null: until it would have been too late anyhow.
 * @returns Whether there was anything to go on with.
 */
export async function reviveDigest(
  db: D1Database,
  day: string,
  { deadline, now }: { deadline: Date | null; now: Date },
): Promise<boolean> {
  const inTime = `max(${DEADLINE}, ?2) >= ?3`
  const stands = `day = ?1 AND (state IN ('paused', 'halted') OR (state IN ('sending', 'complete')
    AND EXISTS (SELECT 1 FROM batches WHERE digest_day = ?1 AND state = 'failed' AND ${inTime})))`
  const bound = [day, deadline?.getTime() ?? 0, now.getTime()] as const
  const [, revived] = await db.batch([
    db
      .prepare(
        `UPDATE batches SET deadline = max(${DEADLINE}, ?2)
         WHERE digest_day = ?1 AND settled_at IS NULL AND EXISTS (SELECT 1 FROM digests WHERE ${stands})`,
      )
      .bind(...bound),
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, resume_at = NULL, completed_at = NULL,
           deadline = max(deadline, ?2)
         WHERE ${stands}`,
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
 * Ends the batches of a digest for which it is too late and of which provably nothing was accepted. They were
 * never tried, or refused, or locked without a call.
 *
 * @param reason Stands before what was last said of a batch.
 * @returns How many batches.
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
 * Completes a digest, but only when everyone is planned and every letter is accounted for.
 *
 * @returns Whether it is complete now.
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
