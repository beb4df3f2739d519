// The feeds that are polled: one row each.
import type { FullText } from '../../feeds/full-text.ts'
import type { SourceState } from '../../feeds/source-state.ts'

/** One fetch of a source, as the operator sees it. */
export type FetchRecord = {
  /** Milliseconds since 1970. */
  at: number
  status: number | null
  /** In words; null if all went well. */
  reason: string | null
  /** Number of items read and of new ones among them. */
  items: number
  new: number
}

/** Times are milliseconds since 1970. */
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
  /** Newest first. */
  fetches: FetchRecord[]
  createdAt: number
}

type Row = {
  [Name in
    | 'id'
    | 'url'
    | 'asked_url'
    | 'site'
    | 'name'
    | 'section'
    | 'language'
    | 'publisher'
    | 'title'
    | 'home'
    | 'feed_language'
    | 'etag'
    | 'last_modified'
    | 'items_hash'
    | 'moved_to'
    | 'reason'
    | 'fetches']: string | null
} & {
  [Name in
    | 'muted'
    | 'moved_since'
    | 'next_at'
    | 'failures'
    | 'failing_since'
    | 'status'
    | 'fetched_at'
    | 'ok_at'
    | 'new_at'
    | 'created_at']: number | null
} & {
  id: string
  url: string
  asked_url: string
  site: string
  origin: Source['origin']
  state: SourceState
  full_text: FullText | null
  next_at: number
  failures: number
  created_at: number
  fetches: string
}

export const SOURCE_COLUMNS = `id, url, asked_url, site, origin, name, section, language, publisher, full_text, muted, title, home,
  feed_language, state, etag, last_modified, items_hash, moved_to, moved_since, next_at, failures, failing_since, status,
  reason, fetched_at, ok_at, new_at, fetches, created_at`

export function toSource(row: Row): Source {
  return {
    id: row.id,
    url: row.url,
    askedUrl: row.asked_url,
    site: row.site,
    origin: row.origin,
    name: row.name,
    section: row.section,
    language: row.language,
    publisher: row.publisher,
    fullText: row.full_text,
    muted: row.muted === 1,
    title: row.title,
    home: row.home,
    feedLanguage: row.feed_language,
    state: row.state,
    etag: row.etag,
    lastModified: row.last_modified,
    itemsHash: row.items_hash,
    movedTo: row.moved_to,
    movedSince: row.moved_since,
    nextAt: row.next_at,
    failures: row.failures,
    failingSince: row.failing_since,
    status: row.status,
    reason: row.reason,
    fetchedAt: row.fetched_at,
    okAt: row.ok_at,
    newAt: row.new_at,
    fetches: JSON.parse(row.fetches) as FetchRecord[],
    createdAt: row.created_at,
  }
}

/** Returns the source with this id, or null. */
export async function findSource(db: D1Database, id: string): Promise<Source | null> {
  const row = await db.prepare(`SELECT ${SOURCE_COLUMNS} FROM sources WHERE id = ?1`).bind(id).first<Row>()
  return row && toSource(row)
}

/** Returns the source that reads this address or was added with it, or null. */
export async function findSourceByUrl(db: D1Database, url: string): Promise<Source | null> {
  const row = await db
    .prepare(`SELECT ${SOURCE_COLUMNS} FROM sources WHERE url = ?1 OR asked_url = ?1 LIMIT 1`)
    .bind(url)
    .first<Row>()
  return row && toSource(row)
}

/** Returns sources by id, after one of them, optionally only those in a state. */
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

/** A source to add. */
export type NewSource = {
  id: string
  url: string
  askedUrl: string
  site: string
  name: string | null
  section: string | null
  language: string | null
  fullText: FullText | null
}

/** Most sources inserted by one statement, within the limit of a value's size. */
const PER_STATEMENT = 500

/** Adds sources that are not known by their address yet. @returns Number added. */
export async function addSources(
  db: D1Database,
  sources: readonly NewSource[],
  { origin, now }: { origin: Source['origin']; now: Date },
): Promise<number> {
  let added = 0
  for (let at = 0; at < sources.length; at += PER_STATEMENT) {
    const { meta } = await db
      .prepare(
        `INSERT INTO sources (id, url, asked_url, site, origin, name, section, language, full_text, next_at, created_at)
         SELECT value ->> 'id', value ->> 'url', value ->> 'askedUrl', value ->> 'site', ?2, value ->> 'name',
           value ->> 'section', value ->> 'language', value ->> 'fullText', ?3, ?3
         FROM json_each(?1)
         WHERE NOT EXISTS (SELECT 1 FROM sources WHERE url = value ->> 'url' OR asked_url = value ->> 'askedUrl')
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(sources.slice(at, at + PER_STATEMENT)), origin, now.getTime())
      .run()
    added += meta.changes
  }
  return added
}

export type SourceChange = Partial<{
  name: string | null
  section: string | null
  language: string | null
  publisher: string | null
  fullText: FullText | null
  muted: boolean
  paused: boolean
}>

/** Changes what an operator sets. A source that is no longer paused is read at once. @returns Whether there is such a source. */
export async function changeSource(
  db: D1Database,
  id: string,
  change: SourceChange,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE sources SET
         name = iif(json_type(?2, '$.name') IS NULL, name, ?2 ->> 'name'),
         section = iif(json_type(?2, '$.section') IS NULL, section, ?2 ->> 'section'),
         language = iif(json_type(?2, '$.language') IS NULL, language, ?2 ->> 'language'),
         publisher = iif(json_type(?2, '$.publisher') IS NULL, publisher, ?2 ->> 'publisher'),
         full_text = iif(json_type(?2, '$.fullText') IS NULL, full_text, ?2 ->> 'fullText'),
         muted = iif(json_type(?2, '$.muted') IS NULL, muted, ?2 ->> 'muted'),
         next_at = iif(state = 'paused' AND ?2 ->> 'paused' = 0, ?3, next_at),
         state = CASE WHEN ?2 ->> 'paused' = 1 THEN 'paused'
                      WHEN ?2 ->> 'paused' = 0 AND state = 'paused' THEN 'active' ELSE state END
       WHERE id = ?1`,
    )
    .bind(id, JSON.stringify(change), now.getTime())
    .run()
  return meta.changes > 0
}

/** Forgets a source and its items, unless the configuration lists it. Its articles stay. @returns Whether it was there. */
export async function deleteSource(db: D1Database, id: string): Promise<boolean> {
  const [deleted] = await db.batch([
    db.prepare(`DELETE FROM sources WHERE id = ?1 AND origin = 'api'`).bind(id),
    db
      .prepare(
        `UPDATE items SET state = 'refused', value = NULL, reason = 'its source was deleted'
       WHERE source_id = ?1 AND state = 'wanted' AND NOT EXISTS (SELECT 1 FROM sources WHERE id = ?1)`,
      )
      .bind(id),
  ])
  return (deleted?.meta.changes ?? 0) > 0
}

/** Makes the sources of the configuration those listed: adds new ones, resumes those listed again, pauses the others. */
export async function syncListed(db: D1Database, sources: readonly NewSource[], now: Date): Promise<void> {
  const urls = JSON.stringify(sources.map(({ askedUrl }) => askedUrl))
  const { results } = await db
    .prepare(`SELECT asked_url AS askedUrl, state FROM sources WHERE origin = 'config'`)
    .all<{ askedUrl: string; state: SourceState }>()
  const known = new Map(results.map(({ askedUrl, state }) => [askedUrl, state]))
  const listed = new Set(sources.map(({ askedUrl }) => askedUrl))
  const isSame =
    sources.every(({ askedUrl }) => known.has(askedUrl) && known.get(askedUrl) !== 'paused') &&
    results.every(({ askedUrl, state }) => listed.has(askedUrl) || state === 'paused')
  if (isSame) return
  await addSources(db, sources, { origin: 'config', now })
  await db.batch([
    db
      .prepare(
        `UPDATE sources SET origin = 'config', state = iif(state = 'paused', 'active', state),
           next_at = iif(state = 'paused', ?2, next_at)
         WHERE asked_url IN (SELECT value FROM json_each(?1)) OR url IN (SELECT value FROM json_each(?1))`,
      )
      .bind(urls, now.getTime()),
    db
      .prepare(
        `UPDATE sources SET state = 'paused', reason = 'no longer listed in SOURCES'
         WHERE origin = 'config' AND asked_url NOT IN (SELECT value FROM json_each(?1))
           AND url NOT IN (SELECT value FROM json_each(?1))`,
      )
      .bind(urls),
  ])
}

export type SourceCounts = {
  active: number
  failing: number
  gone: number
  paused: number
  oldestOk: number | null
}

/** Counts sources by how they are; `oldestOk` is when the longest unread one was last read. */
export async function countSources(db: D1Database): Promise<SourceCounts> {
  const row = await db
    .prepare(
      `SELECT count(*) FILTER (WHERE state = 'active') AS active,
         count(*) FILTER (WHERE state IN ('failing', 'refused', 'no_feed')) AS failing,
         count(*) FILTER (WHERE state = 'gone') AS gone,
         count(*) FILTER (WHERE state = 'paused') AS paused,
         min(ok_at) FILTER (WHERE state <> 'paused') AS oldestOk
       FROM sources`,
    )
    .first<SourceCounts>()
  return row ?? { active: 0, failing: 0, gone: 0, paused: 0, oldestOk: null }
}
