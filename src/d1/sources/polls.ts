// Claims sources for reading, and records the results.
import { siteOf } from '../../feeds/site.ts'
import type { Standing } from '../../feeds/source-state.ts'
import { type FetchRecord, SOURCE_COLUMNS, type Source, toSource } from './sources.ts'

/** Number of fetches of a source that are remembered. */
const REMEMBERED_FETCHES = 10

/**
 * Claims due sources, those waiting longest first. It is one conditional statement, so no other turn reads them. After
 * a crash the lease expires by itself.
 */
export async function claimSources(
  db: D1Database,
  { now, leasedUntil, limit }: { now: Date; leasedUntil: Date; limit: number },
): Promise<Source[]> {
  const { results } = await db
    .prepare(
      `UPDATE sources SET leased_until = ?2
       WHERE id IN (
         SELECT id FROM sources
         WHERE state <> 'paused' AND next_at <= ?1 AND leased_until <= ?1
           AND site NOT IN (SELECT site FROM sites WHERE not_before > ?1)
         ORDER BY next_at LIMIT ?3
       ) AND leased_until <= ?1
       RETURNING ${SOURCE_COLUMNS}`,
    )
    .bind(now.getTime(), leasedUntil.getTime(), limit)
    .all<Parameters<typeof toSource>[0]>()
  return results.map(toSource).sort((a, b) => a.nextAt - b.nextAt)
}

/** Claims a source, even if it is not due. Returns null if it does not exist or another turn holds it. */
export async function claimSource(
  db: D1Database,
  id: string,
  { now, leasedUntil }: { now: Date; leasedUntil: Date },
): Promise<Source | null> {
  const row = await db
    .prepare(
      `UPDATE sources SET leased_until = ?3 WHERE id = ?1 AND leased_until <= ?2 RETURNING ${SOURCE_COLUMNS}`,
    )
    .bind(id, now.getTime(), leasedUntil.getTime())
    .first<Parameters<typeof toSource>[0]>()
  return row && toSource(row)
}

/** Number of sources examined to find the next one that may be read. */
const LOOK_AHEAD = 1000

/** Returns when the next source may be read, in milliseconds since 1970, or null if there is none. */
export function findNextPoll(db: D1Database): Promise<number | null> {
  return db
    .prepare(
      `SELECT min(max(next_at, leased_until, coalesce(not_before, 0))) AS at
       FROM (SELECT site, next_at, leased_until FROM sources WHERE state <> 'paused' ORDER BY next_at LIMIT ${LOOK_AHEAD})
         LEFT JOIN sites USING (site)`,
    )
    .first<number>('at')
}

/** The result of a fetch, successful or not. */
export type Settlement = Standing & {
  status: number | null
  /** The fault, in words; null if the source was read. */
  reason: string | null
  movedTo: string | null
  movedSince: number | null
  fetch: FetchRecord
}

/** Facts about a feed that are stored together with its items. */
export type ReadState = {
  etag: string | null
  lastModified: string | null
  itemsHash: string | null
  title: string | null
  home: string | null
  feedLanguage: string | null
}

/**
 * Returns the statement that records a fetch and ends the lease. A source that a person has paused in the meantime
 * stays paused.
 *
 * @param read Null if no items were read; the validators and the description of the feed then stay as they are.
 */
export function settleSource(
  db: D1Database,
  source: Source,
  settlement: Settlement,
  { read, url, hasNew }: { read: ReadState | null; url: string | null; hasNew: boolean },
): D1PreparedStatement {
  const { fetch } = settlement
  const isOk = settlement.reason === null
  return db
    .prepare(
      `UPDATE sources SET state = iif(state = 'paused', state, ?2), alerted_state = iif(?2 = 'active', NULL, alerted_state),
         failures = ?3, failing_since = ?4, next_at = ?5,
         leased_until = 0, status = ?6, reason = ?7, moved_to = ?8, moved_since = ?9, fetches = ?10, fetched_at = ?11,
         ok_at = iif(?12, ?11, ok_at), new_at = iif(?13, ?11, new_at),
         url = CASE WHEN ?14 IS NULL OR EXISTS (SELECT 1 FROM sources WHERE url = ?14) THEN url ELSE ?14 END,
         site = CASE WHEN ?14 IS NULL OR EXISTS (SELECT 1 FROM sources WHERE url = ?14) THEN site ELSE ?22 END,
         etag = iif(?15, ?16, etag), last_modified = iif(?15, ?17, last_modified), items_hash = iif(?15, ?18, items_hash),
         title = iif(?15, ?19, title), home = iif(?15, ?20, home), feed_language = iif(?15, ?21, feed_language)
       WHERE id = ?1`,
    )
    .bind(
      source.id,
      settlement.state,
      settlement.failures,
      settlement.failingSince,
      settlement.nextAt,
      settlement.status,
      settlement.reason,
      settlement.movedTo,
      settlement.movedSince,
      JSON.stringify([fetch, ...source.fetches].slice(0, REMEMBERED_FETCHES)),
      fetch.at,
      isOk ? 1 : 0,
      hasNew ? 1 : 0,
      url,
      read === null ? 0 : 1,
      read?.etag ?? null,
      read?.lastModified ?? null,
      read?.itemsHash ?? null,
      read?.title ?? null,
      read?.home ?? null,
      read?.feedLanguage ?? null,
      url === null ? null : siteOf(url),
    )
}

/** Returns the statement that pauses a whole site until a time. An earlier end never replaces a later one. */
export function pauseSite(
  db: D1Database,
  { site, until, reason }: { site: string; until: number; reason: string },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sites (site, not_before, reason) VALUES (?1, ?2, ?3)
       ON CONFLICT (site) DO UPDATE SET not_before = excluded.not_before, reason = excluded.reason
       WHERE excluded.not_before > sites.not_before`,
    )
    .bind(site, until, reason)
}

/** Returns the paused sites, each with the end of its pause. */
export async function listPausedSites(db: D1Database, now: Date): Promise<Map<string, number>> {
  const { results } = await db
    .prepare('SELECT site, not_before AS until FROM sites WHERE not_before > ?1')
    .bind(now.getTime())
    .all<{ site: string; until: number }>()
  return new Map(results.map(({ site, until }) => [site, until]))
}
