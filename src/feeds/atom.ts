// Reads Atom 0.3 and 1.0 feeds.
import { parseTime } from '../articles/dates.ts'
import { canonicalLanguage } from '../text/language-tag.ts'
import { chooseBody, mediaBody } from './bodies.ts'
import {
  attributeOf,
  type Element,
  findChild,
  firstText,
  htmlOf,
  listChildren,
  markupOf,
  ownText,
} from './element.ts'
import { type Body, createBody, type Draft, type Head, MAX_TAGS } from './feed.ts'
import { findImage } from './images.ts'
import { readPace } from './pace.ts'
import { elementName, joinNames } from './persons.ts'
import { htmlToText, plainLine } from './plain-text.ts'
import { isHttp, resolveUrl } from './urls.ts'

/** Matches the IANA prefix of link relations written as URLs. */
const REGISTRY = /^https?:\/\/www\.iana\.org\/assignments\/relation\//i
/** Matches the category scheme that Blogger uses for an entry's kind. */
const KIND = /#kind$/i

/** Reads the feed's metadata. */
export function readAtomHead(root: Element, address: string): Head {
  return {
    title: readConstruct(findChild(root, 'title')),
    home: resolveUrl(findAlternate(root) ?? '', root.base),
    language: canonicalLanguage(attributeOf(root, 'xml:lang') ?? firstText(root, 'dc:language', 'language')),
    hub: findHub(listChildren(root, 'link'), address),
    author: readAuthor(root),
    base: root.base,
    ...readPace(root),
  }
}

/** Reads an `entry` element. */
export function readAtomEntry(entry: Element): Draft {
  const id = firstText(entry, 'id')
  const body = readBody(entry)
  return {
    guid: id,
    link: findAlternate(entry) ?? (id !== null && isHttp(id) ? id : null),
    base: entry.base,
    title: readConstruct(findChild(entry, 'title')) ?? readConstruct(findChild(entry, 'dc:title')),
    publishedAt: parseTime(
      firstText(entry, 'published', 'issued', 'dcterms:issued', 'created', 'dc:date', 'dcterms:created') ??
        firstText(entry, 'updated', 'modified', 'dcterms:modified', 'pubdate'),
    ),
    body,
    author: readAuthor(entry) ?? readAuthor(findChild(entry, 'source')),
    tags: readTags(entry),
    image: findImage(entry, body) ?? enclosedPicture(entry),
    language: canonicalLanguage(attributeOf(entry, 'xml:lang') ?? firstText(entry, 'dc:language')),
  }
}

/**
 * Returns the page URL of an entry or feed, or null. Prefers FeedBurner's original link, then an alternate
 * link to HTML, and then one without a type.
 */
function findAlternate(parent: Element): string | null {
  const original = firstText(parent, 'feedburner:origlink')
  if (original !== null && isHttp(original)) return original
  const alternates = listChildren(parent, 'link').filter((link) => relationOf(link) === 'alternate')
  const page =
    alternates.find((link) =>
      /^(?:text\/html|application\/xhtml\+xml)/i.test(attributeOf(link, 'type') ?? ''),
    ) ?? alternates.find((link) => attributeOf(link, 'type') === null)
  if (page === undefined) return null
  const written = attributeOf(page, 'href') ?? (ownText(page) || null)
  return written === null ? null : resolveUrl(written, page.base)
}

const relationOf = (link: Element): string =>
  (attributeOf(link, 'rel') ?? 'alternate').replace(REGISTRY, '').toLowerCase()

/**
 * Returns an Atom text construct as one line of plain text, or null if it is missing or empty. Its `type` and
 * `mode` attributes distinguish HTML from plain text.
 */
function readConstruct(element: Element | null): string | null {
  if (element === null) return null
  const body = constructBody(element)
  const text = body?.kind === 'html' ? htmlToText(body.value) : (body?.value ?? '')
  return text.replace(/\s+/g, ' ').trim() || null
}

function constructBody(element: Element): Body | null {
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text'
  if (attributeOf(element, 'mode')?.toLowerCase() === 'base64') return decodeBase64(element)
  if (type === 'xhtml' || element.children.length > 0) return createBody('html', markupOf(element))
  const isPlain =
    /^(?:text|text\/plain)$/.test(type) && attributeOf(element, 'mode')?.toLowerCase() !== 'escaped'
  return createBody(isPlain ? 'text' : 'html', isPlain ? ownText(element) : htmlOf(element))
}

function decodeBase64(element: Element): Body | null {
  try {
    const bytes = Uint8Array.from(atob(ownText(element)), (char) => char.charCodeAt(0))
    return createBody('html', new TextDecoder().decode(bytes))
  } catch {
    return null // the text is not base64
  }
}

/**
 * Returns an entry's content or summary, or else its media description, or null. Ignores binary and empty
 * content.
 */
function readBody(entry: Element): Body | null {
  const contents = listChildren(entry, 'content').filter(
    (content) => !/^(?:image|audio|video|application)\/(?!xhtml)/i.test(attributeOf(content, 'type') ?? ''),
  )
  const content = contents.map(constructBody).find((body) => body !== null) ?? null
  const summary = findChild(entry, 'summary')
  const teaser = summary === null ? null : constructBody(summary)
  return chooseBody(content, teaser) ?? mediaBody(entry)
}

function readAuthor(parent: Element | null): string | null {
  return (
    joinNames(listChildren(parent, 'author').map(elementName)) ??
    joinNames(listChildren(parent, 'dc:creator').map(elementName))
  )
}

function readTags(entry: Element): string[] {
  const categories = listChildren(entry, 'category')
    .filter((category) => !KIND.test(attributeOf(category, 'scheme') ?? ''))
    .map((category) => attributeOf(category, 'label') ?? attributeOf(category, 'term') ?? ownText(category))
  const subjects = listChildren(entry, 'dc:subject').map(ownText)
  return [...categories, ...subjects].slice(0, MAX_TAGS).map(plainLine).filter(Boolean)
}

function enclosedPicture(entry: Element): string | null {
  const picture = listChildren(entry, 'link').find(
    (link) => relationOf(link) === 'enclosure' && /^image\//i.test(attributeOf(link, 'type') ?? ''),
  )
  return attributeOf(picture ?? null, 'href')
}

/** Returns the URL of the first WebSub hub among Atom links, or null. */
export function findHub(links: readonly Element[], base: string): string | null {
  const hub = links.find((link) => attributeOf(link, 'rel')?.toLowerCase() === 'hub')
  return resolveUrl(attributeOf(hub ?? null, 'href') ?? '', base)
}
