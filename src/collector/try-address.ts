// Reads a URL as if it were a source, without storing anything.
import type { Feed, FeedItem } from '../feeds/feed.ts'
import { findPageToRead } from '../feeds/full-text.ts'
import { plainText } from '../feeds/plain-text.ts'
import type { CollectorDeps } from './deps.ts'
import { type Candidates, fetchFeed } from './fetch-feed.ts'

/** Maximum number of items to show. */
const SHOWN = 20
/** Maximum length of an excerpt, in characters. */
const EXCERPT = 300

export type TriedItem = Pick<FeedItem, 'title' | 'url' | 'publishedAt'> & {
  /** Length of the item's text in the feed, in characters. */
  characters: number
  excerpt: string
  /** URL of the page to read for the full text under the current `FULL_TEXT` setting, or null. */
  page: string | null
}

export type Tried =
  | {
      ok: true
      /** URL of the feed, which may have been found through a page. */
      url: string
      title: string | null
      home: string | null
      language: string | null
      partial: boolean
      count: number
      items: TriedItem[]
    }
  | ({ ok: false; reason: string } & Candidates)

/** Reads a feed, or the feed that a page links to. */
export async function tryAddress(deps: CollectorDeps, url: string): Promise<Tried> {
  const first = await fetchFeed(url, { etag: null, lastModified: null }, deps.requester)
  if (first.outcome === 'read') return describe(deps, first.url, first.feed)
  if (first.outcome === 'unchanged')
    return {
      ok: false,
      reason: 'it answers 304 to an unconditional request',
      discovered: [],
      preferred: null,
    }
  const { preferred } = first.candidates
  const second =
    preferred === null ? null : await fetchFeed(preferred, { etag: null, lastModified: null }, deps.requester)
  if (second?.outcome === 'read') return describe(deps, preferred ?? url, second.feed)
  return { ok: false, reason: first.failure.reason, ...first.candidates }
}

function describe({ config }: CollectorDeps, url: string, feed: Feed): Tried {
  const items = feed.items.slice(0, SHOWN).map(({ title, url: page, publishedAt, body }): TriedItem => {
    const text = body === null ? '' : plainText(body)
    return {
      title,
      url: page,
      publishedAt,
      characters: text.length,
      excerpt: text.slice(0, EXCERPT),
      page: page === null ? null : findPageToRead(page, text, body?.value ?? '', config.sources.fullText),
    }
  })
  const { title, home, language, partial } = feed
  return { ok: true, url, title, home, language, partial, count: feed.items.length, items }
}
