import type { Links } from '../delivery/body.ts'
import type { Template } from '../delivery/template.ts'
import type { Digest } from '../digest/digest.ts'
import { RELEASED } from './batches.ts'

export type DigestState = 'due' | 'sending' | 'paused' | 'halted' | 'complete' | 'skipped'

/** What happened to the people a digest was planned for. They add up to `candidates` when it is complete. */
export type Counts = {
  candidates: number
  pending: number
  accepted: number
  invalid: number
  unsubscribed: number
  suppressed: number
  failed: number
  uncertain: number
}

/** A digest as an operator sees it; times are milliseconds since 1970. */
export type DigestRecord = {
  day: string
  state: DigestState
  /** Why it is paused, halted or skipped. */
  reason: string | null
  subject: string | null
  resumeAt: number | null
  createdAt: number
  deadline: number
  composedAt: number | null
  /** When the last of its readers was planned; nobody joins after that. */
  plannedAt: number | null
  publishedAt: number | null
  completedAt: number | null
  articles: number | null
  rejected: number | null
  counts: Counts
}

/** What the letters of a digest are made of: frozen before the first one, and never made again. */
export type Frozen = { template: Template; links: Links; lettersPerBatch: number }

type Row = {
  day: string
  state: DigestState
  reason: string | null
  subject: string | null
  resume_at: number | null
  created_at: number
  deadline: number
  composed_at: number | null
  planned_at: number | null
  published_at: number | null
  completed_at: number | null
  articles: number | null
  rejected: number | null
} & Counts

const SELECT = `
  SELECT d.day, d.state, d.reason, d.template ->> 'subject' AS subject, d.resume_at, d.created_at, d.deadline,
    d.composed_at, d.planned_at, d.published_at, d.completed_at, d.articles, d.rejected,
    coalesce(sum(b.candidates), 0) AS candidates,
    coalesce(sum(b.candidates) FILTER (WHERE b.settled_at IS NULL), 0) AS pending,
    coalesce(sum(b.accepted), 0) AS accepted, coalesce(sum(b.invalid), 0) AS invalid,
    coalesce(sum(b.unsubscribed), 0) AS unsubscribed, coalesce(sum(b.suppressed), 0) AS suppressed,
    coalesce(sum(b.failed), 0) AS failed, coalesce(sum(b.uncertain), 0) AS uncertain
  FROM digests d LEFT JOIN batches b ON b.digest_day = d.day`

/** A key has up to 512 bytes, and D1 takes 2 MB in one value. */
const KEYS_PER_STATEMENT = 2000

/** Opens the digest of a day, or does nothing when there is one: every trigger meets the same row. */
export async function openDigest(
  db: D1Database,
  digest: { day: string; state: 'due' | 'skipped'; reason: string | null; deadline: Date; keyPrefix: string },
  now: Date,
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO digests (day, state, reason, deadline, key_prefix, created_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (day) DO NOTHING`,
    )
    .bind(digest.day, digest.state, digest.reason, digest.deadline.getTime(), digest.keyPrefix, now.getTime())
    .run()
}

/**
 * Gives a skipped digest another try, and one that is still to be made its full time: nothing of it was
 * made, so nothing can be sent twice.
 */
export async function reopenDigest(db: D1Database, day: string, deadline: Date): Promise<void> {
  await db
    .prepare(
      `UPDATE digests SET state = 'due', reason = NULL, deadline = max(deadline, ?2)
       WHERE day = ?1 AND state IN ('skipped', 'due')`,
    )
    .bind(day, deadline.getTime())
    .run()
}

/** The digest of a day, or null. */
export async function findDigest(db: D1Database, day: string): Promise<DigestRecord | null> {
  const row = await db.prepare(`${SELECT} WHERE d.day = ?1 GROUP BY d.day`).bind(day).first<Row>()
  return row && toRecord(row)
}

/** The newest digests, newest first. */
export async function listDigests(db: D1Database, limit: number): Promise<DigestRecord[]> {
  const { results } = await db
    .prepare(`${SELECT} GROUP BY d.day ORDER BY d.day DESC LIMIT ?1`)
    .bind(limit)
    .all<Row>()
  return results.map(toRecord)
}

/** The day of the newest digest, whatever its state, or null. */
export function findNewestDay(db: D1Database): Promise<string | null> {
  return db.prepare('SELECT day FROM digests ORDER BY day DESC LIMIT 1').first<string>('day')
}

/** Digests that something is left to do for, oldest first. */
export async function listUnfinished(db: D1Database): Promise<DigestRecord[]> {
  const { results } = await db
    .prepare(`${SELECT} WHERE d.state NOT IN ('complete', 'skipped') GROUP BY d.day ORDER BY d.day`)
    .all<Row>()
  return results.map(toRecord)
}

/** The last UTC day of articles that a digest looked at, or null before the first one. */
export function findArticlesSeenUntil(db: D1Database): Promise<string | null> {
  return db.prepare('SELECT max(articles_to) AS day FROM digests').first<string>('day')
}

/** The keys, from a key on, that earlier digests looked at. */
export async function listConsidered(db: D1Database, fromKey: string): Promise<Set<string>> {
  const { results } = await db
    .prepare('SELECT key FROM considered WHERE key >= ?1')
    .bind(fromKey)
    .all<{ key: string }>()
  return new Set(results.map(({ key }) => key))
}

/**
 * Freezes a composed digest and remembers which articles it looked at, in one transaction.
 * Does nothing when it is frozen already.
 */
export async function freezeDigest(
  db: D1Database,
  digest: Digest,
  frozen: Frozen,
  articles: { considered: readonly string[]; rejected: number; to: string },
  now: Date,
): Promise<void> {
  const at = now.getTime()
  const remember: D1PreparedStatement[] = []
  for (let start = 0; start < articles.considered.length; start += KEYS_PER_STATEMENT) {
    remember.push(
      db
        .prepare(
          `INSERT INTO considered (key, digest_day)
           SELECT value, ?1 FROM json_each(?2)
           WHERE EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND composed_at IS NULL AND state = 'due')
           ON CONFLICT DO NOTHING`,
        )
        .bind(digest.day, JSON.stringify(articles.considered.slice(start, start + KEYS_PER_STATEMENT))),
    )
  }
  await db.batch([
    ...remember,
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, edition = ?2, template = ?3, links = ?4, letters_per_batch = ?5,
           articles = ?6, rejected = ?7, articles_to = ?8, composed_at = ?9
         WHERE day = ?1 AND state = 'due' AND composed_at IS NULL`,
      )
      .bind(
        digest.day,
        JSON.stringify(digest),
        JSON.stringify(frozen.template),
        JSON.stringify(frozen.links),
        frozen.lettersPerBatch,
        articles.considered.length - articles.rejected,
        articles.rejected,
        articles.to,
        at,
      ),
  ])
}

/** What the letters of a composed digest are made of. */
export async function findFrozen(db: D1Database, day: string): Promise<Frozen | null> {
  const row = await db
    .prepare(
      'SELECT template, links, letters_per_batch FROM digests WHERE day = ?1 AND composed_at IS NOT NULL',
    )
    .bind(day)
    .first<{ template: string; links: string; letters_per_batch: number }>()
  return (
    row && {
      template: JSON.parse(row.template),
      links: JSON.parse(row.links),
      lettersPerBatch: row.letters_per_batch,
    }
  )
}

/** The edition of a composed digest: what its public copy is made of. */
export async function findEdition(db: D1Database, day: string): Promise<Digest | null> {
  const edition = await db
    .prepare('SELECT edition FROM digests WHERE day = ?1')
    .bind(day)
    .first<string>('edition')
  return edition === null ? null : JSON.parse(edition)
}

/** Notes that everyone who gets a digest is planned. */
export async function markPlanned(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET planned_at = ?2 WHERE day = ?1 AND planned_at IS NULL')
    .bind(day, now.getTime())
    .run()
}

/** Notes that the public copy of a digest is in its place. */
export async function markPublished(db: D1Database, day: string, now: Date): Promise<void> {
  await db
    .prepare('UPDATE digests SET published_at = ?2 WHERE day = ?1 AND published_at IS NULL')
    .bind(day, now.getTime())
    .run()
}

/** Keeps why a digest could not be made as yet: for the operator, and for the reason when it is skipped in the end. */
export async function noteTrouble(db: D1Database, day: string, reason: string): Promise<void> {
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
 * @returns Whether there was anything to go on with.
 */
export async function reviveDigest(db: D1Database, day: string, deadline: Date): Promise<boolean> {
  const [revived] = await db.batch([
    db
      .prepare(
        `UPDATE digests SET state = 'sending', reason = NULL, resume_at = NULL, completed_at = NULL,
           deadline = max(deadline, ?2)
         WHERE day = ?1 AND (state IN ('paused', 'halted') OR (state IN ('sending', 'complete')
           AND EXISTS (SELECT 1 FROM batches WHERE digest_day = ?1 AND state = 'failed' AND failed > 0)))`,
      )
      .bind(day, deadline.getTime()),
    db
      .prepare(
        `UPDATE batches SET ${RELEASED}, failed = 0, settled_at = NULL
         WHERE digest_day = ?1 AND state = 'failed' AND failed > 0
           AND EXISTS (SELECT 1 FROM digests WHERE day = ?1 AND state = 'sending')`,
      )
      .bind(day),
  ])
  return (revived?.meta.changes ?? 0) > 0
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

function toRecord(row: Row): DigestRecord {
  const { candidates, pending, accepted, invalid, unsubscribed, suppressed, failed, uncertain } = row
  return {
    day: row.day,
    state: row.state,
    reason: row.reason,
    subject: row.subject,
    resumeAt: row.resume_at,
    createdAt: row.created_at,
    deadline: row.deadline,
    composedAt: row.composed_at,
    plannedAt: row.planned_at,
    publishedAt: row.published_at,
    completedAt: row.completed_at,
    articles: row.articles,
    rejected: row.rejected,
    counts: { candidates, pending, accepted, invalid, unsubscribed, suppressed, failed, uncertain },
  }
}
