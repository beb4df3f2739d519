// Reads RSS 0.9 to 2.0 feeds, including RDF.
import { parseTime } from '../articles/dates.ts'
import { canonicalLanguage } from '../text/language-tag.ts'
import { findHub } from './atom.ts'
import { chooseBody, firstBody, mediaBody } from './bodies.ts'
import { attributeOf, type Element, findChild, firstText, htmlOf, listChildren, ownText } from './element.ts'
import { type Body, type Draft, type Head, MAX_TAGS } from './feed.ts'
import { findImage } from './images.ts'
import { readPace } from './pace.ts'
import { elementName, joinNames } from './persons.ts'
import { plainLine } from './plain-text.ts'
import { isHttp, resolveUrl } from './urls.ts'

/** Elements that may contain an item's full text, in order of preference. */
const FULL = ['content:encoded', 'yandex:full-text', 'atom:content', 'content', 'xhtml:body', 'body'] as const
/** Elements that may contain an item's teaser, in order of preference. */
const TEASER = ['description', 'dc:description', 'atom:summary', 'summary'] as const

/** Reads the channel's metadata. */
export function readRssHead(root: Element, address: string): Head {
  const channel = findChild(root, 'channel') ?? root
  const base = resolveUrl(firstText(channel, 'link') ?? '', channel.base) ?? channel.base
  const links = listChildren(channel, 'atom:link')
  const site = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate')
  const named = firstText(channel, 'link') ?? attributeOf(site ?? null, 'href')
  return {
    title: readTitle(channel),
    home: named === null ? null : resolveUrl(named, address),
    language: canonicalLanguage(
      firstText(channel, 'language', 'dc:language') ?? attributeOf(root, 'xml:lang'),
    ),
    hub: findHub(links, base),
    author: null,
    base,
    ...readPace(channel),
  }
}

/** Reads an `item` element in linear time. */
export function readRssItem(item: Element): Draft {
  const body = readBody(item)
  const guid = firstText(item, 'guid') ?? attributeOf(item, 'rdf:about') ?? firstText(item, 'dc:identifier')
  return {
    guid,
    link: findLink(item),
    base: item.base === '' ? null : attributeOf(item, 'xml:base') && item.base,
    title: readTitle(item),
    publishedAt: parseTime(
      firstText(item, 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published') ??
        firstText(item, 'dcterms:modified', 'atom:updated', 'date'),
    ),
    body,
    author: readAuthor(item),
    tags: readTags(item),
    image: findImage(item, body),
    language: canonicalLanguage(firstText(item, 'dc:language', 'language') ?? attributeOf(item, 'xml:lang')),
  }
}

/** Returns the title as one line of plain text, or null. Ignores media titles, which describe pictures. */
function readTitle(parent: Element): string | null {
  for (const name of ['title', 'dc:title', 'itunes:title']) {
    const element = findChild(parent, name)
    const title = element === null ? '' : plainLine(htmlOf(element))
    if (title !== '') return title
  }
  return null
}

/**
 * Returns the URL of an item's page, or null. Prefers FeedBurner's original link, then the `link` element,
 * and then an Atom link, a permalink guid or the RDF identifier.
 */
function findLink(item: Element): string | null {
  const original = firstText(item, 'feedburner:origlink')
  if (original !== null && isHttp(original)) return original
  const link = firstText(item, 'link') ?? attributeOf(findChild(item, 'link'), 'href')
  if (link !== null) return link
  const alternate = listChildren(item, 'atom:link').find(
    (candidate) => (attributeOf(candidate, 'rel') ?? 'alternate') === 'alternate',
  )
  const guid = findChild(item, 'guid')
  const isPermalink = guid === null ? undefined : attributeOf(guid, 'ispermalink')?.toLowerCase()
  const permalink = guid !== null && isPermalink !== 'false' ? ownText(guid) : null
  if (isPermalink === 'true' && permalink?.startsWith('/')) return permalink
  const candidates = [attributeOf(alternate ?? null, 'href'), permalink, attributeOf(item, 'rdf:about')]
  return candidates.find((candidate) => candidate !== null && isHttp(candidate)) ?? null
}

function readBody(item: Element): Body | null {
  return (
    chooseBody(firstBody(item, FULL), firstBody(item, TEASER)) ??
    firstBody(item, ['itunes:summary']) ??
    mediaBody(item)
  )
}

function readAuthor(item: Element): string | null {
  const creators = joinNames(listChildren(item, 'dc:creator').map(elementName))
  const others = ['author', 'dc:author', 'atom:author', 'itunes:author'] as const
  return (
    creators ??
    others.map((name) => joinNames(listChildren(item, name).map(elementName))).find(Boolean) ??
    null
  )
}

function readTags(item: Element): string[] {
  const written = [...listChildren(item, 'category'), ...listChildren(item, 'dc:subject')].map(ownText)
  const podcast = attributeOf(findChild(item, 'itunes:category'), 'text')
  return [...written.slice(0, MAX_TAGS), podcast ?? ''].map(plainLine).filter(Boolean)
}
