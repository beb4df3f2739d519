// Parses a response body as a feed, or explains why it is not a feed.
import { parseJson } from '../text/json.ts'
import { readAtomEntry, readAtomHead } from './atom.ts'
import { decodeBytes } from './decode-bytes.ts'
import { type Discovery, discoverFeeds } from './discover.ts'
import type { Element } from './element.ts'
import { type Draft, type Feed, type Head, MAX_ITEMS } from './feed.ts'
import { finishItems } from './finish-items.ts'
import { isCheap, readJsonFeed } from './json-feed.ts'
import { readElements } from './read-elements.ts'
import { repairJson } from './repair-json.ts'
import { readRssHead, readRssItem } from './rss.ts'
import { readSitemapHead, readSitemapUrl } from './sitemap.ts'

/** A parsed feed, or the reason why the response is not a feed. */
export type ParsedFeed =
  | { ok: true; feed: Feed }
  /** A web page instead of a feed, with the feeds that it links to. */
  | ({ ok: false; reason: 'page' } & Discovery)
  /** `list` means an OPML list of feeds. */
  | { ok: false; reason: 'empty' | 'list' | 'not_a_feed' }

const OPML = /<opml[\s>/]/i
const PAGE = /<(?:!doctype\s+html|html|head|body)\b/i
/**
 * Matches the root element of a feed that follows other output. RDF is excluded, because image metadata also
 * contains RDF.
 */
const LATE_START = /<(?:[a-z]\w{0,20}:)?(?:rss|feed|urlset)[\s>]/i
/** Number of leading characters searched for an OPML element. */
const MAX_PROLOG = 2000

type Format = {
  item: string
  own: string
  readItem(item: Element): Draft | null
  readHead(root: Element, address: string): Head
}

const RSS: Format = { item: 'item', own: '', readItem: readRssItem, readHead: readRssHead }
const ATOM: Format = { item: 'entry', own: 'atom', readItem: readAtomEntry, readHead: readAtomHead }
const SITEMAP: Format = { item: 'url', own: '', readItem: readSitemapUrl, readHead: readSitemapHead }
/** Feed formats by the name of their root element. */
const FORMATS = new Map([
  ['rss', RSS],
  ['rdf', RSS],
  ['channel', RSS],
  ['feed', ATOM],
  ['urlset', SITEMAP],
])

/**
 * Parses an RSS 0.9 to 2.0, RDF, Atom or JSON feed, or a news sitemap.
 *
 * Never throws. If the document is truncated, drops an incomplete last item and sets `partial`.
 *
 * @param contentType The `Content-Type` header, or null. Used to detect the encoding, but not the format.
 * @param address URL of the feed, for relative URLs.
 */
export function parseFeed(bytes: Uint8Array, contentType: string | null, address: string): ParsedFeed {
  const text = decodeBytes(bytes, contentType)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  return (
    parseJsonFeed(text, address) ??
    parseXmlFeed(text, address) ??
    parseXmlFeed(withoutPreamble(text), address) ??
    describeOther(text, address)
  )
}

/**
 * Removes output that precedes a feed, such as a PHP warning. Returns an empty string if no feed follows such
 * output.
 */
function withoutPreamble(text: string): string {
  const start = text.search(LATE_START)
  return start > 0 && !PAGE.test(text.slice(0, start)) ? text.slice(start) : ''
}

function parseJsonFeed(text: string, address: string): ParsedFeed | null {
  if (!/^[\s\ufeff]*\{/.test(text) || !isCheap(text)) return null
  const whole = parseJson(text)
  const repaired = whole === undefined ? repairJson(text) : { text, isCut: false }
  const read = readJsonFeed(whole ?? parseJson(repaired.text), address)
  return read && { ok: true, feed: finish(read.head, read.drafts, read.partial || repaired.isCut) }
}

function parseXmlFeed(text: string, address: string): ParsedFeed | null {
  const drafts: Draft[] = []
  let found: Format | undefined
  const { root, partial } = readElements(text, address, (name) => {
    const format = FORMATS.get(name)
    found = format
    if (format === undefined) return null
    const onItem = (item: Element) => {
      if (drafts.length >= MAX_ITEMS) return false
      const draft = format.readItem(item)
      if (draft !== null) drafts.push(draft)
      return true
    }
    return { item: format.item, own: format.own, onItem }
  })
  if (root === null || found === undefined) return null
  return { ok: true, feed: finish(found.readHead(root, address), drafts, partial) }
}

function finish(head: Head, drafts: Draft[], partial: boolean): Feed {
  const { author: _author, base: _base, ...said } = head
  return { ...said, partial, items: finishItems(drafts, head) }
}

function describeOther(text: string, address: string): ParsedFeed {
  if (OPML.test(text.slice(0, MAX_PROLOG))) return { ok: false, reason: 'list' }
  if (!PAGE.test(text)) return { ok: false, reason: 'not_a_feed' }
  return { ok: false, reason: 'page', ...discoverFeeds(text, address) }
}
