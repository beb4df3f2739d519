// Stores batches. Each row represents the letters of one call to Resend. Every write is conditional on the
// batch's state, so stale writes have no effect.
import type { LockedBatch } from '../../delivery/batch.ts'
import { DEADLINE, IS_STOPPED, SEALED } from './deadlines.ts'

type Row = {
  digest_day: string
  seq: number
  revision: number
  candidates: number
  recipients: string
  idempotency_key: string
  body_sha256: string | null
  deadline: number
  locked_at: number
  attempts: number
  exceptions: string
}

/**
 * Matches a batch only while the caller still holds its lock. The lock time is part of the condition, because
 * an unsealed batch can be locked again under the same key.
 */
export const THIS_LOCK = `digest_day = ?1 AND seq = ?2 AND idempotency_key = ?3 AND locked_at = ?4 AND state = 'locked'`
export const lockOf = ({ day, seq, key, lockedAt }: LockedBatch) => [day, seq, key, lockedAt] as const

/**
 * Joins a batch's candidates with their current subscriber rows and suppressions. The join starts at the
 * batch, so that SQLite looks up each candidate instead of scanning all active subscribers.
 */
const readersOf = (batch: string) => `json_each(${batch}.subscriber_ids) j
             LEFT JOIN subscribers s ON s.id = j.value
             LEFT JOIN suppressions x ON x.address_hash = s.address_hash`

const GETS_A_LETTER = `s.state = 'active' AND x.address_hash IS NULL`

/**
 * SQL expression for the candidates who get a letter, as a JSON array in planned order. Each entry is [id,
 * address], or [id, address, preferences or null, address epoch] for readers with content preferences or a
 * changed address.
 */
const RECIPIENTS = `json_group_array(CASE
             WHEN coalesce(s.themes, s.muted, s.letter) IS NULL AND s.address_epoch = 0
             THEN json_array(s.id, s.email)
             ELSE json_array(s.id, s.email, json(CASE
               WHEN s.letter IS NOT NULL
               THEN json_object('themes', json(s.themes), 'muted', json(s.muted), 'letter', s.letter)
               WHEN coalesce(s.themes, s.muted) IS NOT NULL
               THEN json_object('themes', json(s.themes), 'muted', json(s.muted))
             END), s.address_epoch)
           END ORDER BY j.key) FILTER (WHERE ${GETS_A_LETTER})`

/**
 * SQL expression for the candidates who get no letter, as a JSON object from subscriber id to [outcome,
 * reason].
 */
const EXCEPTIONS = `json_group_object(j.value, CASE
             WHEN x.address_hash IS NOT NULL THEN json_array('suppressed', x.reason)
             ELSE json_array('unsubscribed', 'left before the letter was sent')
           END) FILTER (WHERE (${GETS_A_LETTER}) IS NOT TRUE)`

/**
 * Sort key for sending batches: locked batches first, then planned ones. Batches with two or more calls come
 * last, so that they do not hold up the others. The index `batches_to_take` must use the same expression.
 */
const BY_PROSPECT = `CASE WHEN state <> 'locked' THEN 1 WHEN attempts < 2 THEN 0 ELSE 2 END`
const BEGUN_FIRST = `state <> 'locked'`

/**
 * Locks the next due batch, and counts its next call in advance, so that an interrupted call counts too.
 *
 * An unsealed batch can be locked until its deadline, unless the digest is stopped. Locking it stores its
 * recipients, without those who have left or are suppressed. Locking it again updates the recipients, but
 * keeps the idempotency key. A sealed batch keeps both, because Resend may have accepted it.
 *
 * @param except Sequence number of a batch to skip because its call is still running.
 * @param repeatsFirst Whether locked batches come before planned ones regardless of their number of calls.
 * @returns The batch, or null if none is due.
 */
export async function takeBatch(
  db: D1Database,
  day: string,
  now: Date,
  { except = null, repeatsFirst = false }: { except?: number | null; repeatsFirst?: boolean } = {},
): Promise<LockedBatch | null> {
  const row = await db
    .prepare(
      `WITH next AS (
         SELECT seq, subscriber_ids FROM batches ${repeatsFirst ? '' : 'INDEXED BY batches_to_take'}
         WHERE digest_day = ?1 AND settled_at IS NULL AND next_attempt_at <= ?2 AND seq IS NOT ?3
           AND (${SEALED} OR (${DEADLINE} >= ?2 AND NOT ${IS_STOPPED}))
         ORDER BY ${repeatsFirst ? BEGUN_FIRST : BY_PROSPECT}, seq LIMIT 1
       ), readers AS (
         SELECT ${RECIPIENTS} AS recipients, ${EXCEPTIONS} AS exceptions FROM next, ${readersOf('next')}
       )
       UPDATE batches SET
         attempts = CASE WHEN ${SEALED} THEN attempts + 1 ELSE 1 END,
         exceptions = CASE WHEN ${SEALED} THEN batches.exceptions ELSE readers.exceptions END,
         recipients = CASE WHEN ${SEALED} THEN batches.recipients ELSE readers.recipients END,
         idempotency_key = coalesce(idempotency_key,
           (SELECT key_prefix FROM digests WHERE day = ?1) || '/' || batches.seq || '/' || revision),
         locked_at = CASE WHEN ${SEALED} THEN locked_at ELSE ?2 END,
         state = 'locked'
       FROM next, readers WHERE digest_day = ?1 AND batches.seq = next.seq AND settled_at IS NULL
       RETURNING digest_day, seq, revision, candidates, recipients, idempotency_key, body_sha256,
         ${DEADLINE} AS deadline, locked_at, attempts, exceptions`,
    )
    .bind(day, now.getTime(), except)
    .first<Row>()
  return row && toBatch(row)
}

/**
 * Seals a locked batch by storing the hash of its body. Retries must then send the same body.
 *
 * @returns The sealed batch, which only the caller may post. Null if the caller no longer holds the lock, if
 *   the batch is already sealed, or if its recipients have changed since it was locked.
 */
export async function sealBatch(
  db: D1Database,
  batch: LockedBatch,
  bodySha256: string,
): Promise<LockedBatch | null> {
  const { meta } = await db
    .prepare(
      `UPDATE batches SET body_sha256 = ?5
       WHERE ${THIS_LOCK} AND NOT (${SEALED})
         AND recipients = (SELECT ${RECIPIENTS} FROM ${readersOf('batches')})`,
    )
    .bind(...lockOf(batch), bodySha256)
    .run()
  return meta.changes === 0 ? null : { ...batch, bodySha256 }
}

/**
 * Returns when the next batch of a digest is due, as a Unix timestamp in milliseconds, or null if no
 * unsettled batch is left.
 */
export function findNextAttempt(db: D1Database, day: string): Promise<number | null> {
  return db
    .prepare('SELECT min(next_attempt_at) AS at FROM batches WHERE digest_day = ?1 AND settled_at IS NULL')
    .bind(day)
    .first<number>('at')
}

function toBatch(row: Row): LockedBatch {
  return {
    day: row.digest_day,
    seq: row.seq,
    revision: row.revision,
    candidates: row.candidates,
    recipients: JSON.parse(row.recipients),
    key: row.idempotency_key,
    bodySha256: row.body_sha256,
    deadline: row.deadline,
    lockedAt: row.locked_at,
    attempts: row.attempts,
    exceptions: JSON.parse(row.exceptions),
  }
}
