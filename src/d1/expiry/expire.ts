// Deletes expired personal data and other old rows, but keeps the counts of digests. Each step is safe to
// interrupt, and finds the remaining work itself.
import { addDays, MS_PER_DAY, utcDay } from '../../calendar/clock.ts'
import { REQUEST_MS } from '../../subscribers/link-lifetimes.ts'
import { KNOWN_NETWORK_MS } from '../limits/admin-tokens.ts'
import { expireUnconfirmed } from './unconfirmed.ts'

/**
 * Cutoffs for deletion, as days (`YYYY-MM-DD`) or Unix timestamps in milliseconds. Older rows are deleted.
 */
export type Cutoffs = {
  /** Cutoff for the content of digests, and for their omissions, edits and actions. */
  day: string
  /** Cutoff for alerts, comments, and evidence of consent without a subscriber. */
  at: number
  /**
   * Cutoff for records of considered articles. Later digests do not read articles that were considered before
   * this day.
   */
  articleDay: string
  /** Cutoff for transactional emails and address changes. Confirmation links in older emails have expired. */
  emailsAt: number
  /** Cutoff for unconfirmed sign-ups. The links of older ones have expired. */
  requestedAt: number
  /**
   * Cutoff for idempotency keys, and for rate-limit hits except known networks. No limit counts older hits.
   */
  hitAt: number
  /** Cutoff for networks that have sent the correct admin token. They are kept longer than other hits. */
  knownAt: number
}

/**
 * Maximum number of rows that one step deletes from a table in `EXPIRING`. Deleting them takes a fraction of
 * a second.
 */
const ROWS_PER_STEP = 1000
/**
 * Longest window of the limits on sign-ups, feedback and wrong admin tokens. Idempotency keys are kept for
 * the same period.
 */
const HIT_MS = MS_PER_DAY
/** Maximum number of batches that one step merges. */
const BATCHES_PER_STEP = 500

/** Computes the cutoffs for deletion. Days are in UTC. */
export function cutoffsAt(now: Date, keep: { retentionDays: number; articleRetentionDays: number }): Cutoffs {
  const before = (days: number) => addDays(utcDay(now), -days)
  return {
    day: before(keep.retentionDays),
    at: now.getTime() - keep.retentionDays * MS_PER_DAY,
    // Adds one day because the UTC day can be ahead of the digest's day, and one because a late digest can be
    // composed on the following day.
    articleDay: before(Math.max(keep.retentionDays, keep.articleRetentionDays + 2)),
    emailsAt: now.getTime() - Math.max(keep.retentionDays * MS_PER_DAY, REQUEST_MS),
    requestedAt: now.getTime() - REQUEST_MS,
    hitAt: now.getTime() - HIT_MS,
    knownAt: now.getTime() - KNOWN_NETWORK_MS,
  }
}

/**
 * Rule for deleting rows: the table, its key columns, the cutoff, and the condition with the cutoff as `?1`.
 */
type Expiring = { table: string; key: string; cutoff: keyof Cutoffs; expired: string }

const EXPIRING: readonly Expiring[] = [
  { table: 'considered', key: 'key', cutoff: 'articleDay', expired: 'digest_day < ?1' },
  { table: 'omissions', key: 'digest_day, subscriber_id', cutoff: 'day', expired: 'digest_day < ?1' },
  {
    table: 'hits',
    key: 'id',
    cutoff: 'hitAt',
    expired: `kind IN ('inbox', 'network', 'feedback', 'guess') AND at <= ?1`,
  },
  { table: 'idempotency_keys', key: 'key', cutoff: 'hitAt', expired: 'at <= ?1' },
  { table: 'hits', key: 'id', cutoff: 'knownAt', expired: `kind = 'admin' AND at <= ?1` },
  // Emails are kept at least until their confirmation links expire, because expireUnconfirmed() reads when they
  // were requested.
  { table: 'notes', key: 'id', cutoff: 'emailsAt', expired: 'settled_at < ?1' },
  // Address changes are kept at least until their confirmation links expire.
  { table: 'address_changes', key: 'subscriber_id', cutoff: 'emailsAt', expired: 'asked_at < ?1' },
  { table: 'alerts', key: 'id', cutoff: 'at', expired: 'raised_at < ?1' },
  { table: 'edits', key: 'id', cutoff: 'day', expired: 'digest_day < ?1' },
  { table: 'actions', key: 'id', cutoff: 'day', expired: 'digest_day < ?1' },
  { table: 'comments', key: 'id', cutoff: 'at', expired: 'at < ?1' },
  // Evidence of consent does not expire while its subscriber exists. Without a subscriber, it expires after
  // the retention period.
  {
    table: 'consents',
    key: 'id',
    cutoff: 'at',
    expired: 'at < ?1 AND NOT EXISTS (SELECT 1 FROM subscribers s WHERE s.id = subscriber_id)',
  },
]

/**
 * Deletes some of the expired rows. Safe to run at any time and to repeat.
 *
 * @returns Whether it deleted or changed anything.
 */
export async function expireSome(db: D1Database, cutoffs: Cutoffs, now: Date): Promise<boolean> {
  const results = [
    await expireUnconfirmed(db, cutoffs.requestedAt),
    await forgetDigests(db, cutoffs.day, now),
    await foldBatches(db),
  ]
  return results.includes(true) || deleteRows(db, cutoffs)
}

/** Deletes some of the expired rows of the first table that has any. */
async function deleteRows(db: D1Database, cutoffs: Cutoffs): Promise<boolean> {
  for (const { table, key, cutoff, expired } of EXPIRING) {
    const { meta } = await db
      .prepare(
        `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE ${expired} LIMIT ${ROWS_PER_STEP})`,
      )
      .bind(cutoffs[cutoff])
      .run()
    if (meta.changes > 0) return true
  }
  return false
}

/** Deletes the content of a few expired digests, except their subject lines. */
async function forgetDigests(db: D1Database, day: string, now: Date): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE digests SET forgotten_at = ?2, edition = NULL, links = NULL,
         template = CASE WHEN template IS NULL THEN NULL ELSE json_object('subject', template ->> 'subject') END
       WHERE day IN (SELECT day FROM digests
         WHERE day < ?1 AND forgotten_at IS NULL AND state IN ('complete', 'skipped') ORDER BY day LIMIT 10)`,
    )
    .bind(day, now.getTime())
    .run()
  return meta.changes > 0
}

const COUNTS = [
  'candidates',
  'accepted',
  'invalid',
  'unsubscribed',
  'suppressed',
  'failed',
  'uncertain',
  'stopped',
]

/**
 * Merges batches of an expired digest into one row, which keeps the sums of their counts but no personal
 * data.
 */
async function foldBatches(db: D1Database): Promise<boolean> {
  const day = await db
    .prepare(
      `SELECT digest_day FROM batches WHERE digest_day IN (SELECT day FROM digests WHERE forgotten_at IS NOT NULL)
         AND (seq > 0 OR subscriber_ids <> '[]') LIMIT 1`,
    )
    .first<string>('digest_day')
  if (day === null) return false
  const sums = COUNTS.map((name) => `sum(${name})`).join(', ')
  const folded = `SELECT seq FROM batches WHERE digest_day = ?1 ORDER BY seq LIMIT ${BATCHES_PER_STEP}`
  await db.batch([
    db
      .prepare(
        `UPDATE batches SET (${COUNTS.join(', ')}, locked_at, settled_at) = (
           SELECT ${sums}, min(locked_at), max(settled_at) FROM batches
           WHERE digest_day = ?1 AND seq IN (${folded})),
           state = 'accepted', subscriber_ids = '[]', exceptions = '{}', recipients = NULL, idempotency_key = NULL,
           body_sha256 = NULL, last_error = NULL
         WHERE digest_day = ?1 AND seq = 0`,
      )
      .bind(day),
    db.prepare(`DELETE FROM batches WHERE digest_day = ?1 AND seq > 0 AND seq IN (${folded})`).bind(day),
  ])
  return true
}
