// The ledger: one row for each call to Resend. Every write says which state it expects, so that
// running it twice, or beside another, changes nothing.
import type { LockedBatch } from '../../delivery/batch.ts'
import { DEADLINE, SEALED } from './deadlines.ts'

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

/** The batch as the caller locked it: until a body is sealed it may be locked anew under the same key, at another time. */
export const THIS_LOCK = `digest_day = ?1 AND seq = ?2 AND idempotency_key = ?3 AND locked_at = ?4 AND state = 'locked'`
export const lockOf = ({ day, seq, key, lockedAt }: LockedBatch) => [day, seq, key, lockedAt] as const

/** Who is planned for a batch, as they are now. In this order of the join: never through all who are active. */
const readersOf = (batch: string) => `json_each(${batch}.subscriber_ids) j
             LEFT JOIN subscribers s ON s.id = j.value
             LEFT JOIN suppressions x ON x.address_hash = s.address_hash`

const GETS_A_LETTER = `s.state = 'active' AND x.address_hash IS NULL`

/** Who of those gets a letter, with what they chose of its stories, and how often they changed their address. */
const RECIPIENTS = `json_group_array(CASE
             WHEN s.themes IS NULL AND s.muted IS NULL AND s.address_epoch = 0 THEN json_array(s.id, s.email)
             ELSE json_array(s.id, s.email, json(CASE WHEN s.themes IS NOT NULL OR s.muted IS NOT NULL
               THEN json_object('themes', json(s.themes), 'muted', json(s.muted)) END), s.address_epoch)
           END ORDER BY j.key) FILTER (WHERE ${GETS_A_LETTER})`

/** Who of them gets none, and why. */
const EXCEPTIONS = `json_group_object(j.value, CASE
             WHEN x.address_hash IS NOT NULL THEN json_array('suppressed', x.reason)
             ELSE json_array('unsubscribed', 'left before the letter was due')
           END) FILTER (WHERE (${GETS_A_LETTER}) IS NOT TRUE)`

/** What was begun comes first, then what was not; last a batch of which two calls were in vain: it holds up nobody else. */
const BY_PROSPECT = `CASE WHEN state <> 'locked' THEN 1 WHEN attempts < 2 THEN 0 ELSE 2 END`
const BEGUN_FIRST = `state <> 'locked'`

/**
 * Takes the next batch that is due, and locks it: whoever left or was suppressed since planning is
 * dropped, and the final recipients, the key and the time are written in the same statement. A batch that
 * is sealed is taken as it is: it may have been accepted. One that is not is locked anew, unless it is too late for it.
 *
 * The call is counted before it is made: one that is cut off is known to have begun, if a body was hashed.
 *
 * @param besides The batch that is under way, which is not taken.
 * @param repeatsFirst Whether all that was begun comes first, however often it was in vain.
 */
export async function takeBatch(
  db: D1Database,
  day: string,
  now: Date,
  { besides = null, repeatsFirst = false }: { besides?: number | null; repeatsFirst?: boolean } = {},
): Promise<LockedBatch | null> {
  const row = await db
    .prepare(
      `WITH next AS (
         SELECT seq, subscriber_ids FROM batches ${repeatsFirst ? '' : 'INDEXED BY batches_to_take'}
         WHERE digest_day = ?1 AND settled_at IS NULL AND next_attempt_at <= ?2 AND seq IS NOT ?3
           AND (${SEALED} OR ${DEADLINE} >= ?2)
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
    .bind(day, now.getTime(), besides)
    .first<Row>()
  return row && toBatch(row)
}

/**
 * Keeps the hash of a locked batch's body, for good.
 *
 * @returns The batch, which the caller alone may post; null when somebody left since the lock, or another took it.
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

/** When the next batch is due, in milliseconds since 1970, or null when none is left. */
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
