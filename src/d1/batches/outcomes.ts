// Settles, postpones, releases and splits locked batches.
import type { Exception, LockedBatch } from '../../delivery/batch.ts'
import { lockOf, THIS_LOCK } from './batches.ts'

/**
 * Matches only if the caller made the most recent call. A refusal proves nothing about a later call with the
 * same key.
 */
const LAST_CALL = 'attempts = ?5 AND body_sha256 IS ?6'
const callOf = (batch: LockedBatch) => [...lockOf(batch), batch.attempts, batch.bodySha256] as const

/**
 * Settles a batch by storing an outcome for each candidate and deleting the addresses. Does nothing if the
 * caller no longer holds the lock, or if the result is `failed` but a later call has begun.
 */
export async function settleBatch(
  db: D1Database,
  batch: LockedBatch,
  result: {
    state: 'accepted' | 'failed' | 'uncertain'
    exceptions: Readonly<Record<string, Exception>>
    error: string | null
  },
  now: Date,
): Promise<void> {
  const count = { unsubscribed: 0, suppressed: 0, invalid: 0, failed: 0 }
  for (const [outcome] of Object.values(result.exceptions)) count[outcome]++
  const rest = batch.candidates - count.unsubscribed - count.suppressed - count.invalid - count.failed
  await db
    .prepare(
      `UPDATE batches SET state = ?7, settled_at = ?8, exceptions = ?9, last_error = ?10, recipients = NULL,
         unsubscribed = ?11, suppressed = ?12, invalid = ?13, failed = ?14, accepted = ?15, uncertain = ?16
       WHERE ${THIS_LOCK} AND (?7 <> 'failed' OR (${LAST_CALL}))`,
    )
    .bind(
      ...callOf(batch),
      result.state,
      now.getTime(),
      JSON.stringify(result.exceptions),
      result.error,
      count.unsubscribed,
      count.suppressed,
      count.invalid,
      count.failed,
      result.state === 'accepted' ? rest : 0,
      result.state === 'uncertain' ? rest : 0,
    )
    .run()
}

/** Postpones the next call for a locked batch, which keeps its idempotency key and body. */
export async function postponeBatch(
  db: D1Database,
  batch: LockedBatch,
  { until, error }: { until: Date; error: string },
): Promise<void> {
  await db
    .prepare(`UPDATE batches SET next_attempt_at = ?5, last_error = ?6 WHERE ${THIS_LOCK}`)
    .bind(...lockOf(batch), until.getTime(), error)
    .run()
}

/**
 * SQL assignments that return a batch to `planned`, once it is certain that Resend accepted none of its
 * letters. The new revision changes the batch's idempotency key.
 */
export const RELEASED = `
  state = 'planned', revision = revision + 1, recipients = NULL, idempotency_key = NULL, body_sha256 = NULL,
  locked_at = NULL, attempts = 0, next_attempt_at = 0, exceptions = '{}'`

/** Releases a batch that Resend has provably refused, so that the next attempt locks it again. */
export async function releaseBatch(db: D1Database, batch: LockedBatch, error: string): Promise<void> {
  await db
    .prepare(`UPDATE batches SET ${RELEASED}, last_error = ?7 WHERE ${THIS_LOCK} AND ${LAST_CALL}`)
    .bind(...callOf(batch), error)
    .run()
}

/** Splits a batch in two, to isolate the letter that Resend rejected or that could not be made. */
export async function splitBatch(db: D1Database, batch: LockedBatch, error: string): Promise<void> {
  const middle = Math.ceil(batch.recipients.length / 2)
  const ids = batch.recipients.map(([id]) => id)
  const first = ids.slice(0, middle)
  const second = [...ids.slice(middle), ...Object.keys(batch.exceptions)]
  await db.batch([
    db
      .prepare(
        `INSERT INTO batches (digest_day, seq, state, subscriber_ids, candidates, last_error, deadline)
         SELECT ?1, (SELECT max(seq) + 1 FROM batches WHERE digest_day = ?1), 'planned', ?7, ?8, ?9, deadline
         FROM batches WHERE ${THIS_LOCK} AND ${LAST_CALL}`,
      )
      .bind(...callOf(batch), JSON.stringify(second), second.length, error),
    db
      .prepare(
        `UPDATE batches SET ${RELEASED}, subscriber_ids = ?7, candidates = ?8, last_error = ?9 WHERE ${THIS_LOCK} AND ${LAST_CALL}`,
      )
      .bind(...callOf(batch), JSON.stringify(first), first.length, error),
  ])
}
