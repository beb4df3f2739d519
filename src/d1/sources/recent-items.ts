// Lists the latest items of a source, and counts items by source, for the operator.
import type { ItemState } from './items.ts'

/** An item of a source. `day` is the UTC day under which its article is stored. */
export type RecentItem = {
  articleId: string
  day: string
  state: ItemState
  title: string
  reason: string | null
}

/** Lists the latest items of a source, newest first. */
export async function listRecentItems(
  db: D1Database,
  sourceId: string,
  limit: number,
): Promise<RecentItem[]> {
  const { results } = await db
    .prepare(
      `SELECT article_id AS articleId, day, state, title, reason FROM items
       WHERE source_id = ?1 ORDER BY day DESC, seen_at DESC, rowid DESC LIMIT ?2`,
    )
    .bind(sourceId, limit)
    .all<RecentItem>()
  return results
}

/** Counts each source's stored and refused items since a UTC day, inclusive. */
export async function countItemsSince(
  db: D1Database,
  day: string,
): Promise<Map<string, { stored: number; refused: number }>> {
  const { results } = await db
    .prepare(
      `SELECT source_id AS id, count(*) FILTER (WHERE state = 'stored') AS stored,
         count(*) FILTER (WHERE state = 'refused') AS refused
       FROM items WHERE day >= ?1 GROUP BY source_id`,
    )
    .bind(day)
    .all<{ id: string; stored: number; refused: number }>()
  return new Map(results.map(({ id, ...counts }) => [id, counts]))
}
