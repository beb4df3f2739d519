// Finds digests and their counts. Each day has at most one digest.

/**
 * The states of a digest. Only a digest that is not yet composed can be held. Only a digest in the state
 * `sending`, `paused` or `halted` can be stopped.
 */
export type DigestState =
  | 'due'
  | 'held'
  | 'sending'
  | 'paused'
  | 'halted'
  | 'stopped'
  | 'complete'
  | 'skipped'

/**
 * Number of a digest's candidates, in total and by outcome. The outcomes and `pending` add up to
 * `candidates`.
 */
export type DigestCounts = {
  candidates: number
  pending: number
  accepted: number
  invalid: number
  unsubscribed: number
  suppressed: number
  failed: number
  uncertain: number
  stopped: number
}

/** A digest and its progress. Times are Unix timestamps in milliseconds. */
export type Digest = {
  day: string
  state: DigestState
  /**
   * Why the digest is in its state, why the last attempt to compose it failed, or why it was paused or halted
   * past the deadline of its letters. Null if there is nothing to report.
   */
  reason: string | null
  subject: string | null
  /** When a paused digest resumes or the review of a held digest ends; otherwise null. */
  resumeAt: number | null
  /** When a held digest was released, by a person or at the end of its review; otherwise null. */
  releasedAt: number | null
  createdAt: number
  /** Publication time, from which letters are due. */
  publishAt: number
  /** Latest time to compose the digest and to start sending letters due at publication. */
  deadline: number
  composedAt: number | null
  /**
   * When subscribers without a chosen hour were planned. Those who confirm later get the next digest. If
   * there were no subscribers, this is the deadline, so that anyone who confirms before it gets the digest.
   */
  firstPlannedAt: number | null
  /**
   * When all subscribers, in every time zone, were planned. Cleared if a digest without subscribers resumes
   * for new ones.
   */
  plannedAt: number | null
  publishedAt: number | null
  completedAt: number | null
  /**
   * When the digest's content was deleted at the end of its retention period. Counts and the subject line are
   * kept.
   */
  forgottenAt: number | null
  articles: number | null
  rejected: number | null
  /**
   * Number of articles that were left out or shortened, by reason. Null until the articles are considered.
   */
  leftOut: { reason: string; articles: number }[] | null
  /** Number of attempts to compose the digest since it was last opened, each counted before it begins. */
  attempts: number
  /** Number of attempts that failed. Interrupted attempts are not included. */
  failedAttempts: number
  attemptedAt: number | null
  counts: DigestCounts
}

type Row = Omit<Digest, 'leftOut' | 'counts'> & DigestCounts & { leftOut: string | null }

const SELECT = `
  SELECT d.day, d.state, d.reason, d.template ->> 'subject' AS subject, d.resume_at AS resumeAt,
    d.released_at AS releasedAt, d.created_at AS createdAt, coalesce(d.publish_at, d.created_at) AS publishAt, d.deadline,
    d.composed_at AS composedAt, d.first_planned_at AS firstPlannedAt, d.planned_at AS plannedAt,
    d.published_at AS publishedAt, d.completed_at AS completedAt, d.forgotten_at AS forgottenAt, d.articles, d.rejected,
    d.left_out AS leftOut, d.attempts, d.failed_attempts AS failedAttempts, d.attempted_at AS attemptedAt,
    coalesce(sum(b.candidates), 0) AS candidates,
    coalesce(sum(b.candidates) FILTER (WHERE b.settled_at IS NULL), 0) AS pending,
    coalesce(sum(b.accepted), 0) AS accepted, coalesce(sum(b.invalid), 0) AS invalid,
    coalesce(sum(b.unsubscribed), 0) AS unsubscribed, coalesce(sum(b.suppressed), 0) AS suppressed,
    coalesce(sum(b.failed), 0) AS failed, coalesce(sum(b.uncertain), 0) AS uncertain,
    coalesce(sum(b.stopped), 0) AS stopped
  FROM digests d LEFT JOIN batches b ON b.digest_day = d.day`

/** Returns the digest of a day, or null. */
export async function findDigest(db: D1Database, day: string): Promise<Digest | null> {
  const row = await db.prepare(`${SELECT} WHERE d.day = ?1 GROUP BY d.day`).bind(day).first<Row>()
  return row && toDigest(row)
}

/**
 * Lists digests, newest first.
 * @param before The last day of the previous page, or an empty string for the first page.
 */
export async function listDigests(db: D1Database, limit: number, before = ''): Promise<Digest[]> {
  const { results } = await db
    .prepare(`${SELECT} WHERE ?1 = '' OR d.day < ?1 GROUP BY d.day ORDER BY d.day DESC LIMIT ?2`)
    .bind(before, limit)
    .all<Row>()
  return results.map(toDigest)
}

/** Returns the day of the newest digest in any state, or null. */
export function findNewestDay(db: D1Database): Promise<string | null> {
  return db.prepare('SELECT day FROM digests ORDER BY day DESC LIMIT 1').first<string>('day')
}

/**
 * Returns the day and state of the newest digest, or null. Omits its counts, which would require reading all
 * its batches.
 */
export function findNewest(db: D1Database): Promise<Pick<Digest, 'day' | 'state'> | null> {
  return db.prepare('SELECT day, state FROM digests ORDER BY day DESC LIMIT 1').first()
}

/** Returns the day, state and publication time of the first digest after a day, or null. */
export function findNextDigest(
  db: D1Database,
  day: string,
): Promise<{ day: string; state: DigestState; publishAt: number } | null> {
  return db
    .prepare(
      `SELECT day, state, coalesce(publish_at, created_at) AS publishAt FROM digests
       WHERE day > ?1 ORDER BY day LIMIT 1`,
    )
    .bind(day)
    .first()
}

/**
 * Returns the day of the newest published digest, or null if none has been published. `subject` is its
 * headline, or its subject line if no headline is stored.
 */
export function findLatestPublished(db: D1Database): Promise<{ day: string; subject: string } | null> {
  return db
    .prepare(
      `SELECT day, coalesce(edition ->> 'headline', template ->> 'subject') AS subject FROM digests
       WHERE published_at IS NOT NULL ORDER BY day DESC LIMIT 1`,
    )
    .first()
}

/** Lists the digests that are neither complete nor skipped, oldest first. */
export async function listUnfinished(db: D1Database): Promise<Digest[]> {
  const { results } = await db
    .prepare(`${SELECT} WHERE d.state NOT IN ('complete', 'skipped') GROUP BY d.day ORDER BY d.day`)
    .all<Row>()
  return results.map(toDigest)
}

function toDigest({ leftOut, ...row }: Row): Digest {
  const {
    candidates,
    pending,
    accepted,
    invalid,
    unsubscribed,
    suppressed,
    failed,
    uncertain,
    stopped,
    ...digest
  } = row
  return {
    ...digest,
    leftOut: leftOut === null ? null : JSON.parse(leftOut),
    counts: { candidates, pending, accepted, invalid, unsubscribed, suppressed, failed, uncertain, stopped },
  }
}
