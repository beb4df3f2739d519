// Stores transactional emails. Each message is locked before the first call, so that nobody gets it twice.
import { WRITE_WITHIN_MS } from '../subscribers/link-lifetimes.ts'

/** Purpose of a transactional email. */
export type TransactionalKind =
  | 'confirmation'
  | 'welcome'
  | 'address-change'
  | 'leave-link'
  | 'alert'
  | 'test'

/** A due email with everything needed to write its message. */
export type TransactionalEmail = {
  id: string
  kind: TransactionalKind
  /** Address of the recipient. */
  to: string
  /** The recipient as a subscriber; null for alerts and test copies. */
  subscriber: { id: string; epoch: number } | null
  /** Data fixed when the email was planned, such as an alert's cause or the number of an address change. */
  details: Readonly<Record<string, unknown>>
  /** Request body as JSON; null until the email is locked. */
  message: string | null
  /** When the message was locked, as a Unix timestamp in milliseconds; null until then. */
  lockedAt: number | null
  /** Number of calls begun under this revision, including the current one. */
  attempts: number
  /** Part of the idempotency key. It increases after Resend has provably refused the email. */
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

/**
 * Matches emails to a subscriber that are still needed: confirmations while the subscriber is pending, all
 * others while the subscriber is active.
 */
const WANTED = `EXISTS (SELECT 1 FROM subscribers s WHERE s.id = notes.subscriber_id
  AND s.state = CASE kind WHEN 'confirmation' THEN 'pending' ELSE 'active' END)`

/**
 * Matches emails to an address that is suppressed for a bounce or by the operator. A complaint or an erasure does not
 * count, because confirming a subscription lifts it.
 */
const BARRED = `EXISTS (SELECT 1 FROM suppressions x WHERE x.reason IN ('bounce', 'operator')
  AND x.address_hash = CASE kind
    WHEN 'address-change' THEN (SELECT c.address_hash FROM address_changes c
      WHERE c.subscriber_id = notes.subscriber_id AND c.email = notes.address)
    ELSE (SELECT s.address_hash FROM subscribers s WHERE s.id = notes.subscriber_id) END)`

type EmailCall = Pick<TransactionalEmail, 'id' | 'revision' | 'attempts'>
/** Matches an email only while it is unsettled and still has the caller's revision. */
const THIS_EMAIL = 'id = ?1 AND revision = ?2 AND settled_at IS NULL'
/**
 * Matches only if the caller made the most recent call. A refusal proves nothing about a later call with the
 * same key.
 */
const LAST_CALL = 'attempts = ?3'
const callOf = ({ id, revision, attempts }: EmailCall) => [id, revision, attempts] as const

/**
 * Claims the next due email and counts the upcoming call. Returns null if none is due.
 *
 * Drops planned emails that are too old, no longer needed, or barred by a suppression. Keeps locked emails,
 * because Resend may have accepted them.
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

/**
 * Locks the message of an email. @returns Whether the caller may post it; false if another caller has locked
 * or dropped the email in the meantime.
 */
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

/**
 * Settles an email and deletes its message and address. Does nothing if the state is `failed` but another
 * call has begun since.
 */
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
 * Postpones an email.
 *
 * @param refused Whether Resend has provably refused the email. If so, the email is written again under a new
 * key; otherwise it keeps its message and key.
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

/** Postpones all pending emails until a given time, because Resend would refuse every one of them. */
export async function postponeAllTransactional(db: D1Database, until: Date): Promise<void> {
  await db
    .prepare('UPDATE notes SET next_attempt_at = ?1 WHERE settled_at IS NULL AND next_attempt_at < ?1')
    .bind(until.getTime())
    .run()
}

/** Returns when the next email is due, as a Unix timestamp in milliseconds, or null if none is pending. */
export function findNextTransactional(db: D1Database): Promise<number | null> {
  return db
    .prepare('SELECT min(next_attempt_at) AS at FROM notes WHERE settled_at IS NULL')
    .first<number>('at')
}
