// Finds the feeds that a page links to.
import { type Attributes, scan } from './scan.ts'
import { resolveUrl } from './urls.ts'

/**
 * Matches the media types of feeds. Generic JSON and XML types are excluded, because most such links do not
 * lead to feeds.
 */
const FEED_TYPE = /^application\/(?:(?:rss|atom|feed|rdf)\+(?:xml|json)|feed\+json)\b/i
/** Matches the title or URL of a comment feed. */
const ASIDE = /\bcomments?\b|kommentar|commentaire|comentario/i
/** Matches common feed URLs, such as `/feed`, `/rss.xml`, `/index.rdf`, `news.atom` and `/?feed=rss2`. */
const USUAL =
  /(?:^|\/)(?:rss|feeds?|atom)(?:\.xml|\.json)?\/?$|(?:^|\/)index\.(?:xml|rdf)$|\.(?:rss|atom)$|[?&]feed=(?:rss2?|atom|rdf)$/i
/** Maximum number of feeds to return from a page. */
const MAX_FEEDS = 20

export type Discovery = {
  /** Feed URLs in the order in which they appear on the page. */
  discovered: string[]
  /**
   * URL of the most likely feed: the first that is not a comment feed, or else the first. Null if the page
   * links to no feeds.
   */
  preferred: string | null
}

/**
 * Finds the feeds in a page's `link` elements, or else the links in its body whose URLs look like feed URLs.
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

/** Maps the feed URLs of matching elements to `true` for comment feeds and `false` for others. */
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
      if ((name === 'body' && element === 'link') || found.size >= MAX_FEEDS) return stop()
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
