// Finds the feeds that a page links to.
import { type Attributes, scan } from './scan.ts'
import { resolveUrl } from './urls.ts'

/** Media types of feeds. Plain JSON and XML are usually something else. */
const FEED_TYPE = /^application\/(?:(?:rss|atom|feed|rdf)\+(?:xml|json)|feed\+json)\b/i
/** Words in the title or address of feeds that do not contain the articles of a site. */
const ASIDE = /\bcomments?\b|kommentar|commentaire|comentario/i
/** Matches the usual addresses of feeds: `/feed`, `/rss.xml`, `/index.rdf`, `news.atom`, `/?feed=rss2`. */
const USUAL =
  /(?:^|\/)(?:rss|feeds?|atom)(?:\.xml|\.json)?\/?$|(?:^|\/)index\.(?:xml|rdf)$|\.(?:rss|atom)$|[?&]feed=(?:rss2?|atom|rdf)$/i
/** Maximum number of feeds listed. */
const MAX_FEEDS = 20

export type Discovery = {
  /** Addresses of feeds, in the page's order. */
  discovered: string[]
  /**
   * The most likely feed: the first feed that is not about comments, or else the first feed. Null if the page
   * does not link to any.
   */
  preferred: string | null
}

/**
 * Finds the feeds in the `link` elements of a page. If there are none, finds the links in its text whose
 * addresses look like addresses of feeds.
 *
 * @see https://www.rssboard.org/rss-autodiscovery
 */
export function discoverFeeds(html: string, address: string): Discovery {
  const named = listFeeds(html, address, 'link', namesFeed)
  const found = named.size > 0 ? named : listFeeds(html, address, 'a', leadsToFeed)
  const discovered = [...found.keys()]
  const preferred = discovered.find((url) => found.get(url) === false) ?? discovered[0] ?? null
  return { discovered, preferred }
}

/** Lists the addresses in the matching elements with this name, and whether each is about comments. */
function listFeeds(
  html: string,
  address: string,
  element: 'link' | 'a',
  isFeed: (attributes: Attributes) => boolean,
): Map<string, boolean> {
  const found = new Map<string, boolean>()
  let base = address
  scan(html, 'html', ({ stop }) => ({
    onOpen(written, attributes) {
      const name = written.toLowerCase()
      if (name === 'base') base = resolveUrl(attributes.get('href') ?? '', address) ?? base
      if ((name === 'body' && element === 'link') || found.size >= MAX_FEEDS) stop()
      if (name !== element || !isFeed(attributes)) return
      const url = resolveUrl(attributes.get('href') ?? '', base)
      if (url !== null && !found.has(url))
        found.set(url, ASIDE.test(`${attributes.get('title') ?? ''} ${url}`))
    },
    onClose() {},
  }))
  return found
}

const leadsToFeed = (attributes: Attributes): boolean => USUAL.test(attributes.get('href')?.trim() ?? '')

function namesFeed(attributes: Attributes): boolean {
  const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []
  return (
    (relations.includes('alternate') || relations.includes('feed')) &&
    FEED_TYPE.test(attributes.get('type')?.trim() ?? '')
  )
}
