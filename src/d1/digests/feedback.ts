// Counts readers' opinions of a digest, and keeps their comments. No row identifies a reader.
import { MS_PER_HOUR } from '../../calendar/clock.ts'
import type { Feedback, Opinion } from '../../digest/feedback.ts'

/**
 * Maximum number of feedback submissions per network and hour. The limit is generous, because everyone in a
 * company may share a network.
 */
const NETWORK_PER_HOUR = 20
/**
 * Maximum number of comments stored per digest, to limit the size of the database. Further ratings are still
 * counted.
 */
const MOST_COMMENTS = 500

/**
 * A reader's feedback. `network` is a keyed hash that is used only for the hourly limit. `comment` may be
 * empty.
 */
type Answer = { id: string; day: string; opinion: Opinion; comment: string; network: string; now: Date }

/** Returns whether a day's digest has been composed. Readers can give feedback only on a composed digest. */
export async function hasLetters(db: D1Database, day: string): Promise<boolean> {
  const found = await db
    .prepare('SELECT 1 AS found FROM digests WHERE day = ?1 AND composed_at IS NOT NULL')
    .bind(day)
    .first()
  return found !== null
}

/**
 * Counts a reader's feedback unless their network has reached the limit. Stores the comment unless it is
 * empty or the digest already has the maximum number of comments.
 *
 * @param most Maximum number of feedback submissions per network and hour.
 * @returns Whether the feedback was counted.
 */
export async function addFeedback(
  db: D1Database,
  { id, day, opinion, comment, network, now }: Answer,
  most = NETWORK_PER_HOUR,
): Promise<boolean> {
  const at = now.getTime()
  const [counted] = await db.batch([
    db
      .prepare(
        `INSERT INTO hits (id, kind, key, at) SELECT ?1, 'feedback', ?2, ?3
         WHERE (SELECT count(*) FROM hits WHERE kind = 'feedback' AND key = ?2 AND at > ?4) < ?5`,
      )
      .bind(id, network, at, at - MS_PER_HOUR, most),
    db
      .prepare(
        `INSERT INTO feedback (digest_day, opinion, readers)
         SELECT ?2, ?3, 1 WHERE EXISTS (SELECT 1 FROM hits WHERE id = ?1)
         ON CONFLICT DO UPDATE SET readers = readers + 1`,
      )
      .bind(id, day, opinion),
    db
      .prepare(
        `INSERT INTO comments (id, digest_day, opinion, text, at)
         SELECT ?2, ?3, ?4, ?5, ?6 WHERE ?5 <> '' AND EXISTS (SELECT 1 FROM hits WHERE id = ?1)
           AND (SELECT count(*) FROM comments WHERE digest_day = ?3) < ${MOST_COMMENTS}`,
      )
      .bind(id, crypto.randomUUID(), day, opinion, comment, at),
  ])
  return (counted?.meta.changes ?? 0) > 0
}

/**
 * Returns the counts and comments for a digest, newest comment first. Without feedback, the counts are 0 and
 * the list of comments is empty.
 */
export async function findFeedback(db: D1Database, day: string): Promise<Feedback> {
  const [counts, comments] = await db.batch<Record<string, unknown>>([
    db.prepare('SELECT opinion, readers FROM feedback WHERE digest_day = ?1').bind(day),
    db.prepare('SELECT opinion, text, at FROM comments WHERE digest_day = ?1 ORDER BY at DESC, id').bind(day),
  ])
  const readers = new Map(counts?.results.map(({ opinion, readers }) => [opinion, Number(readers)]))
  return {
    good: readers.get('good') ?? 0,
    notForMe: readers.get('not-for-me') ?? 0,
    comments: (comments?.results ?? []) as Feedback['comments'],
  }
}
