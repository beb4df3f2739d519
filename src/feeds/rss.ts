// Reads RSS 0.9 to 2.0, including RDF.
import { parseTime } from '../articles/dates.ts'
import { isMarkup } from '../articles/extraction/markup.ts'
import { canonicalLanguage } from '../text/language-tag.ts'
import { attributeOf, type Element, findChild, firstText, htmlOf, listChildren, ownText } from './element.ts'
import { decodeReferences } from './entities.ts'
import { type Body, createBody, type Draft, type Head, MAX_TAGS } from './feed.ts'
import { findImage } from './images.ts'
import { readPace } from './pace.ts'
import { elementName, joinNames } from './persons.ts'
import { plainLine } from './plain-text.ts'
import { isHttp, resolveUrl } from './urls.ts'

/** Minimum ratio of lengths at which the teaser is a better text than the supposed full text. */
const LONGER = 2

/** Elements with the full text of an item, and with its teaser, in order of preference. */
const FULL = ['content:encoded', 'yandex:full-text', 'atom:content', 'content', 'xhtml:body', 'body'] as const
const TEASER = ['description', 'dc:description', 'atom:summary', 'summary'] as const

/** Reads the channel's description of itself. */
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

/** Reads an `item`, in time proportional to its length. */
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

/** Returns the title as one line, or null. Media titles are those of pictures and do not count. */
function readTitle(parent: Element): string | null {
  for (const name of ['title', 'dc:title', 'itunes:title']) {
    const element = findChild(parent, name)
    const title = element === null ? '' : plainLine(htmlOf(element))
    if (title !== '') return title
  }
  return null
}

/**
 * Returns the address of an item's page: a link, a guid that is a permalink, or the identity of a node in
 * RDF.
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
  const full = firstBody(item, FULL)
  const teaser = firstBody(item, TEASER)
  if (full !== null && teaser !== null)
    return teaser.value.length > LONGER * full.value.length ? teaser : full
  return full ?? teaser ?? bodyIn(findChild(item, 'itunes:summary')) ?? mediaBody(item)
}

/** Returns the description of an item's media, which serves as the text of items that have no other. */
export function mediaBody(item: Element): Body | null {
  for (const parent of [item, ...listChildren(item, 'media:group')]) {
    const body = bodyIn(findChild(parent, 'media:description'))
    if (body !== null) return body
  }
  return null
}

function firstBody(item: Element, names: readonly string[]): Body | null {
  for (const name of names) {
    const body = bodyIn(findChild(item, name))
    if (body !== null) return body
  }
  return null
}

function bodyIn(element: Element | null): Body | null {
  if (element === null) return null
  const value = htmlOf(element)
  if (isMarkup(value)) return createBody('html', value)
  // Plain text in a field meant for HTML often contains character references, and so does HTML that was escaped twice.
  const decoded = decodeReferences(value)
  return createBody(isMarkup(decoded) ? 'html' : 'text', decoded)
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

/** Returns the address of a WebSub hub among Atom links, or null. */
export function findHub(links: readonly Element[], base: string): string | null {
  const hub = links.find((link) => attributeOf(link, 'rel')?.toLowerCase() === 'hub')
  return resolveUrl(attributeOf(hub ?? null, 'href') ?? '', base)
}
