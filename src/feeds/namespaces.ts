// Maps XML namespaces to canonical prefixes, because feeds choose their own prefixes.

/**
 * Canonical prefixes by namespace URI in lower case, without the scheme and a trailing slash. Elements of RSS
 * and of the basic sitemap format have no prefix.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss': '',
  'backend.userland.com/rss2': '',
  'blogs.law.harvard.edu/tech/rss': '',
  'www.sitemaps.org/schemas/sitemap/0.9': '',
  'www.google.com/schemas/sitemap-news/0.9': 'news',
  'www.google.com/schemas/sitemap-image/1.1': 'image',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns#': 'atom',
  'purl.org/atom/ns': 'atom',
  'www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'www.w3.org/1999/xhtml': 'xhtml',
  'purl.org/dc/elements/1.0': 'dc',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'search.yahoo.com/mrss': 'media',
  'search.yahoo.com/rss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'example.com/dtds/podcast-1.0.dtd': 'itunes',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
}

/** Maps the prefixes that a document declares to canonical prefixes. */
export type Prefixes = Map<string, string>

/** Returns the canonical prefix of a namespace URI, or null for an unknown namespace. */
export function prefixOf(address: string): string | null {
  const key = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
  return Object.hasOwn(PREFIXES, key) ? (PREFIXES[key] ?? null) : null
}

/**
 * Returns an element's name in lower case with its canonical prefix, such as `dc:creator`.
 *
 * An undeclared prefix keeps its usual meaning, because many feeds forget to declare their prefixes.
 *
 * @param fallback Canonical prefix for names without a prefix.
 * @param own Canonical prefix of the feed format, which is omitted from names.
 */
export function canonicalName(written: string, prefixes: Prefixes, fallback: string, own: string): string {
  const lower = written.toLowerCase()
  const colon = lower.indexOf(':')
  const local = lower.slice(colon + 1)
  const declared = lower.slice(0, Math.max(0, colon))
  const prefix = colon < 0 ? fallback : (prefixes.get(declared) ?? declared)
  return prefix === '' || prefix === own ? local : `${prefix}:${local}`
}
