// Lists, settles and postpones wanted items, which are not in KV yet.

/** An item whose article is not in KV yet. */
export type WantedItem = {
  articleId: string
  sourceId: string
  day: string
  title: string
  value: string
  pageUrl: string | null
  attempts: number
  /**
   * When the item was last recorded as seen in a feed, as a Unix timestamp in milliseconds. It is recorded at
   * most once a day, and less often while the feed is unchanged.
   */
  seenAt: number
}

/**
 * Lists wanted items that are due. Alternates between sites, so that a site with many feeds does not hold up the
 * others.
 */
export async function listWantedItems(db: D1Database, now: Date, limit: number): Promise<WantedItem[]> {
  const { results } = await db
    .prepare(
      `SELECT article_id AS articleId, source_id AS sourceId, day, title, value, page_url AS pageUrl, attempts,
         seen_at AS seenAt
       FROM items JOIN (
         SELECT article_id AS id,
           row_number() OVER (PARTITION BY coalesce(site, source_id) ORDER BY items.next_at, items.rowid) AS place
         FROM items LEFT JOIN sources ON sources.id = source_id
         WHERE items.state = 'wanted' AND items.next_at <= ?1 ORDER BY place LIMIT ?2
       ) ON article_id = id ORDER BY place`,
    )
    .bind(now.getTime(), limit)
    .all<WantedItem>()
  return results
}

/**
 * Returns when the next wanted item is due, as a Unix timestamp in milliseconds, or null if there are none.
 */
export const findNextItem = (db: D1Database): Promise<number | null> =>
  db.prepare(`SELECT min(next_at) AS at FROM items WHERE state = 'wanted'`).first<number>('at')

/**
 * Records that articles are in KV. `reason` explains why an article has the feed's text instead of the
 * page's.
 */
export async function markStored(
  db: D1Database,
  stored: readonly { articleId: string; reason: string | null }[],
): Promise<void> {
  await db
    .prepare(
      `UPDATE items SET state = 'stored', value = NULL, reason = entry.value ->> 'reason'
       FROM json_each(?1) AS entry
       WHERE article_id = entry.value ->> 'articleId' AND state = 'wanted'`,
    )
    .bind(JSON.stringify(stored))
    .run()
}

/** Records that an item cannot become an article. */
export async function refuseItem(db: D1Database, articleId: string, reason: string): Promise<void> {
  await db
    .prepare(
      `UPDATE items SET state = 'refused', value = NULL, reason = ?2 WHERE article_id = ?1 AND state = 'wanted'`,
    )
    .bind(articleId, reason)
    .run()
}

/** Postpones an item after a failed attempt. */
export async function postponeItem(
  db: D1Database,
  articleId: string,
  { nextAt, reason }: { nextAt: number; reason: string },
): Promise<void> {
  await db
    .prepare(
      `UPDATE items SET attempts = attempts + 1, next_at = ?2, reason = ?3 WHERE article_id = ?1 AND state = 'wanted'`,
    )
    .bind(articleId, nextAt, reason)
    .run()
}

/** Delays wanted items until requests to their site are allowed again. Does not count as a failed attempt. */
export async function delayItems(
  db: D1Database,
  articleIds: readonly string[],
  until: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE items SET next_at = ?2 WHERE article_id IN (SELECT value FROM json_each(?1)) AND state = 'wanted'`,
    )
    .bind(JSON.stringify(articleIds), until)
    .run()
}
