// Finds, lists and counts sources, which are the feeds to poll. Each feed has one row.
import type { FullText } from '../../feeds/full-text.ts'
import type { SourceState } from '../../feeds/source-state.ts'

/** One fetch of a source, as shown to the operator. */
export type FetchRecord = {
  /** Time of the fetch, as a Unix timestamp in milliseconds. */
  at: number
  status: number | null
  /** Description of the error, or a note that the feed was cut off; otherwise null. */
  reason: string | null
  /** Number of items that were read. `new` is the number of those that were recorded for the first time. */
  items: number
  new: number
}

/** A feed to poll. Times are Unix timestamps in milliseconds. */
export type Source = {
  id: string
  url: string
  askedUrl: string
  site: string
  origin: 'api' | 'config'
  name: string | null
  section: string | null
  language: string | null
  publisher: string | null
  /** Multiplier for the scores of stories from this source, from 0.1 to 10. */
  weight: number
  fullText: FullText | null
  muted: boolean
  title: string | null
  home: string | null
  feedLanguage: string | null
  state: SourceState
  etag: string | null
  lastModified: string | null
  itemsHash: string | null
  movedTo: string | null
  movedSince: number | null
  nextAt: number
  failures: number
  failingSince: number | null
  status: number | null
  reason: string | null
  fetchedAt: number | null
  okAt: number | null
  newAt: number | null
  /** The latest fetches, newest first. */
  fetches: FetchRecord[]
  createdAt: number
}

type Row = Omit<Source, 'muted' | 'fetches'> & { muted: number; fetches: string }

/** SQL column list for a source, with an alias for each field. */
export const SOURCE_COLUMNS = `id, url, asked_url AS askedUrl, site, origin, name, section, language, publisher, weight,
  full_text AS fullText, muted, title, home, feed_language AS feedLanguage, state, etag, last_modified AS lastModified,
  items_hash AS itemsHash, moved_to AS movedTo, moved_since AS movedSince, next_at AS nextAt, failures,
  failing_since AS failingSince, status, reason, fetched_at AS fetchedAt, ok_at AS okAt, new_at AS newAt, fetches,
  created_at AS createdAt`

/** Converts a row to a source. */
export const toSource = ({ muted, fetches, ...row }: Row): Source => ({
  ...row,
  muted: muted === 1,
  fetches: JSON.parse(fetches),
})

/** Returns the source with this id, or null. */
export async function findSource(db: D1Database, id: string): Promise<Source | null> {
  const row = await db.prepare(`SELECT ${SOURCE_COLUMNS} FROM sources WHERE id = ?1`).bind(id).first<Row>()
  return row && toSource(row)
}

/** Returns the source that has this feed URL or was added with this URL, or null. */
export async function findSourceByUrl(db: D1Database, url: string): Promise<Source | null> {
  const row = await db
    .prepare(`SELECT ${SOURCE_COLUMNS} FROM sources WHERE url = ?1 OR asked_url = ?1 LIMIT 1`)
    .bind(url)
    .first<Row>()
  return row && toSource(row)
}

/**
 * Lists sources ordered by id, starting after a given id. `state` filters the list; null includes every
 * state.
 */
export async function listSources(
  db: D1Database,
  { state, after, limit }: { state: SourceState | null; after: string; limit: number },
): Promise<Source[]> {
  const { results } = await db
    .prepare(
      `SELECT ${SOURCE_COLUMNS} FROM sources WHERE id > ?1 AND (?2 IS NULL OR state = ?2) ORDER BY id LIMIT ?3`,
    )
    .bind(after, state, limit)
    .all<Row>()
  return results.map(toSource)
}

/** Number of sources by state, and the progress of polling them. */
export type SourceCounts = {
  /** Number of sources that have never been fetched, excluding paused ones. */
  unread: number
  /** Number of wanted items, whose articles are not in KV yet. */
  wanted: number

  active: number
  failing: number
  gone: number
  paused: number
  oldestOk: number | null
}

/**
 * Counts sources by state. `failing` includes `refused` and `no_feed`. `oldestOk` is the earliest `okAt` of
 * the sources that are not paused.
 */
export async function countSources(db: D1Database): Promise<SourceCounts> {
  const row = await db
    .prepare(
      `SELECT count(*) FILTER (WHERE state = 'active') AS active,
         count(*) FILTER (WHERE state IN ('failing', 'refused', 'no_feed')) AS failing,
         count(*) FILTER (WHERE state = 'gone') AS gone,
         count(*) FILTER (WHERE state = 'paused') AS paused,
         count(*) FILTER (WHERE state <> 'paused' AND fetched_at IS NULL) AS unread,
         (SELECT count(*) FROM items WHERE state = 'wanted') AS wanted,
         min(ok_at) FILTER (WHERE state <> 'paused') AS oldestOk
       FROM sources`,
    )
    .first<SourceCounts>()
  return row ?? { unread: 0, wanted: 0, active: 0, failing: 0, gone: 0, paused: 0, oldestOk: null }
}

/** Returns the source weights other than 1, keyed by the publisher's name as it appears in articles. */
export async function findWeights(db: D1Database): Promise<Record<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT coalesce(publisher, name, title) AS name, max(weight) AS weight FROM sources
       WHERE weight <> 1 AND coalesce(publisher, name, title) IS NOT NULL GROUP BY 1`,
    )
    .all<{ name: string; weight: number }>()
  return Object.fromEntries(results.map(({ name, weight }) => [name, weight]))
}
