// Requests one feed and parses the response, without storing anything.
import type { Feed } from '../feeds/feed.ts'
import { type ParsedFeed, parseFeed } from '../feeds/parse-feed.ts'
import { siteOf } from '../feeds/site.ts'
import type { Failure } from '../feeds/source-state.ts'
import { type Requester, requestAddress } from './request.ts'

const MAX_BYTES = 5_000_000
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1'

/** HTTP cache validators of a feed, exactly as the server sent them. */
export type Validators = { etag: string | null; lastModified: string | null }

export type FetchedFeed =
  | {
      outcome: 'read'
      feed: Feed
      status: number
      url: string
      leadsTo: string | null
      validators: Validators
      freshSeconds: number | null
    }
  | { outcome: 'unchanged'; leadsTo: string | null; freshSeconds: number | null }
  | {
      outcome: 'failed'
      failure: Failure
      /** The site at which the request failed, perhaps after redirects. */
      site: string
      /** Feeds that the page links to, if the server sent a page instead of a feed. */
      candidates: Candidates
    }

export type Candidates = { discovered: string[]; preferred: string | null }

const NONE: Candidates = { discovered: [], preferred: null }

/** Fetches a feed, unless it is unchanged since the response with the given validators. */
export async function fetchFeed(url: string, since: Validators, requester: Requester): Promise<FetchedFeed> {
  const headers = {
    ...(since.etag !== null && { 'If-None-Match': since.etag }),
    ...(since.lastModified !== null && { 'If-Modified-Since': since.lastModified }),
  }
  const answer = await requestAddress(url, { maxBytes: MAX_BYTES, accept: ACCEPT, headers }, requester)
  if (!answer.ok) return { outcome: 'failed', failure: answer.failure, site: answer.site, candidates: NONE }
  const { status, leadsTo } = answer
  const freshSeconds = freshnessOf(answer.headers, requester.now())
  if (status === 304) return { outcome: 'unchanged', leadsTo, freshSeconds }
  const parsed = parseFeed(answer.bytes, answer.headers.get('Content-Type'), answer.url)
  if (!parsed.ok) {
    const candidates =
      parsed.reason === 'page' ? { discovered: parsed.discovered, preferred: parsed.preferred } : NONE
    const failure: Failure = {
      kind: 'not_a_feed',
      reason: describeOther(parsed.reason, candidates),
      status,
      retryAt: null,
    }
    return { outcome: 'failed', failure, site: siteOf(answer.url), candidates }
  }
  const feed = { ...parsed.feed, partial: parsed.feed.partial || answer.isCut }
  return {
    outcome: 'read',
    feed,
    status,
    url: answer.url,
    leadsTo,
    validators: validatorsOf(answer.headers),
    freshSeconds,
  }
}

function describeOther(
  reason: Extract<ParsedFeed, { ok: false }>['reason'],
  { preferred }: Candidates,
): string {
  if (reason === 'empty') return 'the answer is empty'
  if (reason === 'list') return 'the answer is a list of feeds (OPML): import it instead'
  if (reason === 'not_a_feed') return 'the answer is not a feed'
  return preferred === null
    ? 'the answer is a web page that links to no feed'
    : `the answer is a web page that links to ${preferred}`
}

const validatorsOf = (headers: Headers): Validators => ({
  etag: headers.get('ETag'),
  lastModified: headers.get('Last-Modified'),
})

/**
 * Returns a response's remaining freshness lifetime in seconds, from `Cache-Control` or `Expires`. Returns
 * null if neither header specifies one, or if the response is stale, `no-cache` or `no-store`.
 */
function freshnessOf(headers: Headers, now: Date): number | null {
  const control = headers.get('Cache-Control') ?? ''
  if (/\bno-(?:cache|store)\b/i.test(control)) return null
  const maxAge = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1]
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - Number(headers.get('Age') ?? 0)) || null
  const expires = Date.parse(headers.get('Expires') ?? '')
  return expires > now.getTime() ? Math.round((expires - now.getTime()) / 1000) : null
}
