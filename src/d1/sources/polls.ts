// Claims sources for polling, records the results, and pauses sites.
import { siteOf } from '../../feeds/site.ts'
import type { Standing } from '../../feeds/source-state.ts'
import { type FetchRecord, SOURCE_COLUMNS, type Source, toSource } from './sources.ts'

/** Number of fetches to remember for each source. */
const REMEMBERED_FETCHES = 10

/**
 * Claims due sources, starting with those that have waited longest. One conditional statement ensures that no
 * two turns of the collector claim the same source at once. After a crash, the lease expires by itself.
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

/**
 * Claims a source, even if it is not due. Returns null if it does not exist, its site is paused or it is
 * already claimed.
 */
export async function claimSource(
  db: D1Database,
  id: string,
  { now, leasedUntil }: { now: Date; leasedUntil: Date },
): Promise<Source | null> {
  const row = await db
    .prepare(
      `UPDATE sources SET leased_until = ?3
       WHERE id = ?1 AND leased_until <= ?2 AND site NOT IN (SELECT site FROM sites WHERE not_before > ?2)
       RETURNING ${SOURCE_COLUMNS}`,
    )
    .bind(id, now.getTime(), leasedUntil.getTime())
    .first<Parameters<typeof toSource>[0]>()
  return row && toSource(row)
}

/** Maximum number of sources examined to find the next one to poll. */
const LOOK_AHEAD = 1000

/**
 * Returns when the next source may be polled, as a Unix timestamp in milliseconds, or null if there are no
 * sources to poll.
 */
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
  /** Description of the error, or a note that the feed was cut off; otherwise null. */
  reason: string | null
  movedTo: string | null
  movedSince: number | null
  fetch: FetchRecord
}

/** Feed metadata to store together with the feed's items. */
export type ReadState = {
  etag: string | null
  lastModified: string | null
  itemsHash: string | null
  title: string | null
  home: string | null
  feedLanguage: string | null
}

/**
 * Returns the statement that records a fetch and ends the lease. A source that a person has paused in the
 * meantime stays paused.
 *
 * @param read Feed metadata to store; null keeps the stored metadata.
 */
export function settleSource(
  db: D1Database,
  source: Source,
  settlement: Settlement,
  { read, url, hasNew }: { read: ReadState | null; url: string | null; hasNew: boolean },
): D1PreparedStatement {
  const { fetch, ...standing } = settlement
  const values = {
    ...standing,
    ...read,
    url,
    site: url === null ? null : siteOf(url),
    fetches: JSON.stringify([fetch, ...source.fetches].slice(0, REMEMBERED_FETCHES)),
    at: fetch.at,
    isOk: settlement.reason === null,
    hasNew,
  }
  return db
    .prepare(
      `UPDATE sources SET state = iif(state = 'paused', state, ?2 ->> 'state'),
         alerted_state = iif(?2 ->> 'state' = 'active', NULL, alerted_state),
         failures = ?2 ->> 'failures', failing_since = ?2 ->> 'failingSince', next_at = ?2 ->> 'nextAt',
         leased_until = 0, status = ?2 ->> 'status', reason = ?2 ->> 'reason', moved_to = ?2 ->> 'movedTo',
         moved_since = ?2 ->> 'movedSince', fetches = ?2 ->> 'fetches', fetched_at = ?2 ->> 'at',
         ok_at = iif(?2 ->> 'isOk', ?2 ->> 'at', ok_at), new_at = iif(?2 ->> 'hasNew', ?2 ->> 'at', new_at)
         ${url === null ? '' : SET_URL} ${read === null ? '' : SET_READ}
       WHERE id = ?1`,
    )
    .bind(source.id, JSON.stringify(values))
}

/**
 * Sets the URL and the site, unless another source already has the URL. Used only when the URL changes,
 * because setting it also writes to an index.
 */
const SET_URL = `,
  url = iif(EXISTS (SELECT 1 FROM sources WHERE url = ?2 ->> 'url'), url, ?2 ->> 'url'),
  site = iif(EXISTS (SELECT 1 FROM sources WHERE url = ?2 ->> 'url'), site, ?2 ->> 'site')`
/** Sets the columns of {@link ReadState}. */
const SET_READ = `,
  etag = ?2 ->> 'etag', last_modified = ?2 ->> 'lastModified', items_hash = ?2 ->> 'itemsHash', title = ?2 ->> 'title',
  home = ?2 ->> 'home', feed_language = ?2 ->> 'feedLanguage'`

/**
 * Returns the statement that pauses requests to a site until a given time. It never shortens an existing
 * pause.
 */
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

/** Returns the paused sites, each with the end of its pause as a Unix timestamp in milliseconds. */
export async function listPausedSites(db: D1Database, now: Date): Promise<Map<string, number>> {
  const { results } = await db
    .prepare('SELECT site, not_before AS until FROM sites WHERE not_before > ?1')
    .bind(now.getTime())
    .all<{ site: string; until: number }>()
  return new Map(results.map(({ site, until }) => [site, until]))
}
