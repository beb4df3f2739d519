// Stores feed items. An accepted or rejected item keeps its row long after it was last seen in a feed, so
// that it does not become an article twice.
import { MS_PER_DAY } from '../../calendar/clock.ts'

export type ItemState = 'wanted' | 'stored' | 'old' | 'refused'

/** A new feed item, and whether its article should be stored. */
export type NewItem = {
  articleId: string
  guidHash: string
  state: ItemState
  title: string
  /** The article as JSON; null unless the item is wanted. */
  value: string | null
  /** URL of the page to fetch for the full text, or null. */
  pageUrl: string | null
  reason: string | null
}

/**
 * Maximum number of characters of JSON in a statement for several items. D1 accepts values of up to 2 MB, and
 * a character takes up to 3 bytes.
 */
const MAX_STATEMENT = 500_000

/**
 * Finds which items are already known, by article id and by GUID within the source. Also returns which of the
 * articles came from other sources and are not stored yet.
 */
export async function findKnownItems(
  db: D1Database,
  sourceId: string,
  items: readonly { articleId: string; guidHash: string }[],
): Promise<{ articles: Set<string>; guids: Set<string>; unstored: Set<string> }> {
  const [byArticle, byGuid] = await db.batch<{ found: string; isUnstored: number }>([
    db
      .prepare(
        `SELECT article_id AS found, state = 'wanted' AND source_id <> ?1 AS isUnstored FROM items
         WHERE article_id IN (SELECT value FROM json_each(?2))`,
      )
      .bind(sourceId, JSON.stringify(items.map(({ articleId }) => articleId))),
    db
      .prepare(
        `SELECT guid_hash AS found, 0 AS isUnstored FROM items
         WHERE source_id = ?1 AND guid_hash IN (SELECT value FROM json_each(?2))`,
      )
      .bind(sourceId, JSON.stringify(items.map(({ guidHash }) => guidHash))),
  ])
  return {
    articles: new Set(byArticle?.results.map(({ found }) => found)),
    guids: new Set(byGuid?.results.map(({ found }) => found)),
    unstored: new Set(byArticle?.results.flatMap(({ found, isUnstored }) => (isUnstored ? [found] : []))),
  }
}

/**
 * Returns the statements that add items. They do not change an item that another feed has added in the meantime.
 *
 * @param day The UTC day under which the articles are stored.
 */
export function insertItems(
  db: D1Database,
  sourceId: string,
  items: readonly NewItem[],
  { day, now }: { day: string; now: Date },
): D1PreparedStatement[] {
  return chunk(items).map((json) =>
    db
      .prepare(
        `INSERT INTO items (article_id, source_id, guid_hash, day, state, title, value, page_url, reason, next_at, seen_at)
         SELECT value ->> 'articleId', ?1, value ->> 'guidHash', ?2, value ->> 'state', value ->> 'title', value ->> 'value',
           value ->> 'pageUrl', value ->> 'reason', ?3, ?3
         FROM json_each(?4) WHERE true
         ON CONFLICT DO NOTHING`,
      )
      .bind(sourceId, day, now.getTime(), json),
  )
}

/**
 * Returns the statements that replace unstored articles with another feed's versions of them, if those have
 * longer texts.
 */
export function replaceShorter(db: D1Database, items: readonly NewItem[]): D1PreparedStatement[] {
  return chunk(items).map((json) =>
    db
      .prepare(
        `UPDATE items SET value = entry.value ->> 'value', page_url = entry.value ->> 'pageUrl'
         FROM json_each(?1) AS entry
         WHERE article_id = entry.value ->> 'articleId' AND state = 'wanted'
           AND length(items.value ->> 'text') < length(entry.value ->> 'value' ->> 'text')`,
      )
      .bind(json),
  )
}

function chunk(items: readonly NewItem[]): string[] {
  const chunks: string[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const item of items) {
    const json = JSON.stringify(item)
    if (size + json.length > MAX_STATEMENT) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(json)
    size += json.length
  }
  return chunks.map((entries) => '['.concat(entries.join(','), ']'))
}

/** Minimum time between two updates of an item's last-seen time, in milliseconds. It saves writes. */
const SEEN_TO_MS = MS_PER_DAY

/** Returns the statement that marks items, matched by article id or GUID, as still in their feed. */
export function markSeen(
  db: D1Database,
  sourceId: string,
  items: readonly { articleId: string; guidHash: string }[],
  now: Date,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE items SET seen_at = ?4
       WHERE seen_at < ?4 - ${SEEN_TO_MS} AND (article_id IN (SELECT value FROM json_each(?2))
         OR (source_id = ?1 AND guid_hash IN (SELECT value FROM json_each(?3))))`,
    )
    .bind(
      sourceId,
      JSON.stringify(items.map(({ articleId }) => articleId)),
      JSON.stringify(items.map(({ guidHash }) => guidHash)),
      now.getTime(),
    )
}

/** Maximum number of rows to delete at a time. */
const PER_DELETE = 500

/**
 * Deletes some of the items that were last seen in a feed before a given time, except wanted ones. Items that
 * are still in a feed must be kept, because otherwise they would come back as new. The items of an unchanged
 * feed may never be marked as seen again, so they count as still listed until the feed has new ones.
 */
export async function forgetItems(db: D1Database, since: Date): Promise<void> {
  await db
    .prepare(
      `DELETE FROM items WHERE article_id IN (
         SELECT article_id FROM items WHERE seen_at < ?1 AND state <> 'wanted' AND NOT EXISTS (
           SELECT 1 FROM sources s
           WHERE s.id = items.source_id AND coalesce(s.new_at, 0) <= items.seen_at + ${SEEN_TO_MS})
         LIMIT ${PER_DELETE})`,
    )
    .bind(since.getTime())
    .run()
}

/** Returns whether fewer than `than` articles are stored or wanted. */
export async function hasFewerArticles(db: D1Database, than: number): Promise<boolean> {
  const found = await db
    .prepare(
      `SELECT count(*) AS found FROM (SELECT 1 FROM items WHERE state IN ('wanted', 'stored') LIMIT ?1)`,
    )
    .bind(than)
    .first<number>('found')
  return (found ?? 0) < than
}

/** Counts a source's stored and wanted articles for a UTC day. */
export async function countTaken(db: D1Database, sourceId: string, day: string): Promise<number> {
  const count = await db
    .prepare(
      `SELECT count(*) AS count FROM items WHERE source_id = ?1 AND day = ?2 AND state IN ('wanted', 'stored')`,
    )
    .bind(sourceId, day)
    .first<number>('count')
  return count ?? 0
}

/** Counts a source's items by state. */
export async function countItems(db: D1Database, sourceId: string): Promise<Record<ItemState, number>> {
  const { results } = await db
    .prepare('SELECT state, count(*) AS count FROM items WHERE source_id = ?1 GROUP BY state')
    .bind(sourceId)
    .all<{ state: ItemState; count: number }>()
  const counts = { wanted: 0, stored: 0, old: 0, refused: 0 }
  for (const { state, count } of results) counts[state] = count
  return counts
}
