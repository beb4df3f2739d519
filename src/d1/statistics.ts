// Reads the counts for the statistics, which reveal neither who the readers are nor what they read.
import type { DailyCount, EditionCount } from '../delivery/statistics.ts'

/** Lists how many readers joined and left on each day since a given UTC day. Omits days without changes. */
export async function listDailyCounts(db: D1Database, from: string): Promise<DailyCount[]> {
  const { results } = await db
    .prepare(
      `SELECT day, sum(count) FILTER (WHERE kind = 'joined') AS joined, sum(count) FILTER (WHERE kind = 'left') AS left
       FROM daily_counts WHERE day >= ?1 AND kind IN ('joined', 'left') GROUP BY day ORDER BY day`,
    )
    .bind(from)
    .all<{ day: string; joined: number | null; left: number | null }>()
  return results.map(({ day, joined, left }) => ({ day, joined: joined ?? 0, left: left ?? 0 }))
}

/**
 * Lists composed digests since a given day, newest first. Counts each digest's accepted letters, bounces and
 * complaints. `secondsToLast` is the time from publication to the last accepted letter, or null if none was
 * accepted.
 */
export async function listEditionCounts(db: D1Database, from: string): Promise<EditionCount[]> {
  const { results } = await db
    .prepare(
      `SELECT d.day, coalesce(d.publish_at, d.created_at) AS publishAt,
         (SELECT sum(accepted) FROM batches b WHERE b.digest_day = d.day) AS accepted,
         (SELECT max(settled_at) FROM batches b WHERE b.digest_day = d.day AND accepted > 0) AS lastAcceptedAt,
         (SELECT count FROM daily_counts c WHERE c.day = d.day AND kind = 'bounced') AS bounced,
         (SELECT count FROM daily_counts c WHERE c.day = d.day AND kind = 'complained') AS complained
       FROM digests d WHERE d.day >= ?1 AND d.composed_at IS NOT NULL ORDER BY d.day DESC`,
    )
    .bind(from)
    .all<{
      day: string
      publishAt: number
      accepted: number | null
      lastAcceptedAt: number | null
      bounced: number | null
      complained: number | null
    }>()
  return results.map(({ day, publishAt, lastAcceptedAt, ...counts }) => ({
    day,
    accepted: counts.accepted ?? 0,
    bounced: counts.bounced ?? 0,
    complained: counts.complained ?? 0,
    secondsToLast:
      lastAcceptedAt === null ? null : Math.max(0, Math.round((lastAcceptedAt - publishAt) / 1000)),
  }))
}

/**
 * Counts the articles stored since a UTC day, by source. Each key is the source's publisher or, if it has
 * none, its name, title or URL.
 */
export async function countArticlesBySource(db: D1Database, from: string): Promise<Map<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT coalesce(s.publisher, s.name, s.title, s.url) AS name, count(*) AS articles
       FROM items i JOIN sources s ON s.id = i.source_id
       WHERE i.day >= ?1 AND i.state = 'stored' GROUP BY 1`,
    )
    .bind(from)
    .all<{ name: string; articles: number }>()
  return new Map(results.map(({ name, articles }) => [name, articles]))
}
