// Letters to one person, sent as safely as a digest: what is posted is locked before the first call.
import { WRITE_WITHIN_MS } from '../subscribers/link-lifetimes.ts'

/** What a letter to one person is for. */
export type TransactionalKind = 'confirmation' | 'welcome' | 'address-change' | 'alert' | 'test'

/** A letter that is due, with all that its message is made of. */
export type TransactionalEmail = {
  id: string
  kind: TransactionalKind
  /** Where it goes. */
  to: string
  /** Null when it goes to nobody who subscribed. */
  subscriber: { id: string; epoch: number } | null
  /** What it says, beyond what is known of the subscriber; as it was planned. */
  details: Readonly<Record<string, unknown>>
  /** The JSON that is posted; null until it is locked. */
  message: string | null
  /** When it was locked; null before that. */
  lockedAt: number | null
  /** Calls begun under this revision, this one included. */
  attempts: number
  /** Grows after a proven refusal: part of the idempotency key. */
  revision: number
}

type Row = {
  id: string
  kind: TransactionalKind
  subscriber_id: string | null
  email: string | null
  epoch: number | null
  details: string
  message: string | null
  locked_at: number | null
  attempts: number
  revision: number
}

/** Whether the reader of a letter waits for it. */
const WANTED = `EXISTS (SELECT 1 FROM subscribers s WHERE s.id = notes.subscriber_id
  AND s.state = CASE kind WHEN 'confirmation' THEN 'pending' ELSE 'active' END)`

/** Whether its address may be written to no more. To confirm is how a complaint and an erasure are lifted. */
const BARRED = `EXISTS (SELECT 1 FROM suppressions x WHERE x.reason IN ('bounce', 'operator')
  AND x.address_hash = CASE kind
    WHEN 'address-change' THEN (SELECT c.address_hash FROM address_changes c
      WHERE c.subscriber_id = notes.subscriber_id AND c.email = notes.address)
    ELSE (SELECT s.address_hash FROM subscribers s WHERE s.id = notes.subscriber_id) END)`

type EmailCall = Pick<TransactionalEmail, 'id' | 'revision' | 'attempts'>
/** The letter under the key that the caller used. */
const THIS_EMAIL = 'id = ?1 AND revision = ?2 AND settled_at IS NULL'
/** Whether nobody has begun a call since: else a refusal says nothing of theirs. */
const LAST_CALL = 'attempts = ?3'
const callOf = ({ id, revision, attempts }: EmailCall) => [id, revision, attempts] as const

/**
 * Takes the next letter that is due, and counts the call that is about to be made.
 *
 * A letter whose reader is not waiting for it any more, or whose address may not be written to any more, is dropped,
 * unless it may be on its way already.
 */
export async function takeTransactional(db: D1Database, now: Date): Promise<TransactionalEmail | null> {
  const [, taken] = await db.batch<Row>([
    db
      .prepare(
        `UPDATE notes SET state = 'failed', settled_at = ?1, address = NULL, last_error = 'no longer wanted'
         WHERE settled_at IS NULL AND state = 'planned'
           AND (created_at < ?2 OR (subscriber_id IS NOT NULL AND (NOT ${WANTED} OR ${BARRED})))`,
      )
      .bind(now.getTime(), now.getTime() - WRITE_WITHIN_MS),
    db
      .prepare(
        `UPDATE notes SET attempts = CASE WHEN message IS NULL THEN 1 ELSE attempts + 1 END WHERE id = (
           SELECT id FROM notes WHERE settled_at IS NULL AND next_attempt_at <= ?1
           ORDER BY next_attempt_at, created_at, id LIMIT 1)
         RETURNING id, kind, subscriber_id, details, message, locked_at, attempts, revision,
           coalesce(address, (SELECT email FROM subscribers WHERE id = subscriber_id)) AS email,
           (SELECT epoch FROM subscribers WHERE id = subscriber_id) AS epoch`,
      )
      .bind(now.getTime()),
  ])
  const row = taken?.results[0]
  if (row === undefined) return null
  const { id, kind, message, locked_at: lockedAt, attempts, revision } = row
  const subscriber = row.subscriber_id === null ? null : { id: row.subscriber_id, epoch: row.epoch ?? 0 }
  const details = JSON.parse(row.details)
  return { id, kind, to: row.email ?? '', subscriber, details, message, lockedAt, attempts, revision }
}

/** Locks what is posted for an email. @returns Whether the caller may post it: another may have locked it before. */
export async function lockTransactional(
  db: D1Database,
  email: EmailCall,
  message: string,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE notes SET message = ?4, locked_at = ?5, state = 'locked'
       WHERE ${THIS_EMAIL} AND ${LAST_CALL} AND message IS NULL`,
    )
    .bind(...callOf(email), message, now.getTime())
    .run()
  return meta.changes > 0
}

/** Ends a letter; neither its text nor where it went is kept. It has not failed while another call is under way. */
export async function settleTransactional(
  db: D1Database,
  email: EmailCall,
  { state, error }: { state: 'accepted' | 'failed' | 'uncertain'; error: string | null },
  now: Date,
): Promise<void> {
  await db
    .prepare(
      `UPDATE notes SET state = ?4, last_error = ?5, settled_at = ?6, message = NULL, address = NULL,
         details = CASE kind WHEN 'test' THEN '{}' ELSE details END
       WHERE ${THIS_EMAIL} AND (?4 <> 'failed' OR ${LAST_CALL})`,
    )
    .bind(...callOf(email), state, error, now.getTime())
    .run()
}

/**
 * Puts a letter off.
 *
 * @param refused Whether it is proven that no call was accepted: then it is written anew, under a new key;
 *   else it keeps both.
 */
export async function postponeTransactional(
  db: D1Database,
  email: EmailCall,
  { until, refused, error }: { until: Date; refused: boolean; error: string },
): Promise<void> {
  await db
    .prepare(
      `UPDATE notes SET next_attempt_at = ?4, revision = revision + ?5, last_error = ?6,
         state = CASE WHEN ?5 = 1 THEN 'planned' ELSE state END,
         attempts = CASE WHEN ?5 = 1 THEN 0 ELSE attempts END,
         message = CASE WHEN ?5 = 1 THEN NULL ELSE message END,
         locked_at = CASE WHEN ?5 = 1 THEN NULL ELSE locked_at END
       WHERE ${THIS_EMAIL} AND (?5 = 0 OR ${LAST_CALL})`,
    )
    .bind(...callOf(email), until.getTime(), refused ? 1 : 0, error)
    .run()
}

/** Puts all letters off: Resend would refuse each of them for now. */
export async function postponeAllTransactional(db: D1Database, until: Date): Promise<void> {
  await db
    .prepare('UPDATE notes SET next_attempt_at = ?1 WHERE settled_at IS NULL AND next_attempt_at < ?1')
    .bind(until.getTime())
    .run()
}

/** When the next letter is due, in milliseconds since 1970, or null when none is left. */
export function findNextTransactional(db: D1Database): Promise<number | null> {
  return db
    .prepare('SELECT min(next_attempt_at) AS at FROM notes WHERE settled_at IS NULL')
    .first<number>('at')
}
