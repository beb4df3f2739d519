// Reads JSON Feed 1.0 and 1.1. Reads each field separately, so that one invalid field does not affect the
// others.
import { parseTime } from '../articles/dates.ts'
import { canonicalLanguage } from '../text/language-tag.ts'
import {
  type Body,
  createBody,
  type Draft,
  type Head,
  MAX_ITEMS,
  MAX_TAGS,
  MAX_WRITTEN_TEXT,
} from './feed.ts'
import { joinNames, personName } from './persons.ts'
import { plainLine } from './plain-text.ts'
import { resolveUrl } from './urls.ts'

/** Maximum nesting depth of JSON to parse. Feeds need five levels, and their extensions a few more. */
const MAX_DEPTH = 100
/** Maximum number of values in JSON to parse, because even an empty value takes memory. */
const MAX_VALUES = 400_000

/**
 * Returns whether a JSON text can be parsed in little memory, judging by its nesting depth and number of
 * values.
 */
export function isCheap(json: string): boolean {
  let depth = 0
  let values = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const char = json[at]
    if (inText) {
      if (char === '\\') at++
      else if (char === '"') inText = false
    } else if (char === '"') inText = true
    else if (char === '[' || char === '{') depth++
    else if (char === ']' || char === '}') depth--
    if (!inText && (char === '[' || char === '{' || char === ',')) values++
    if (depth > MAX_DEPTH || values > MAX_VALUES) return false
  }
  return true
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a JSON Feed, or returns null for any other JSON value.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function readJsonFeed(
  value: unknown,
  address: string,
): { head: Head; drafts: Draft[]; partial: boolean } | null {
  if (!isObject(value) || !Array.isArray(value.items)) return null
  const home = textIn(value, 'home_page_url')
  return {
    head: {
      title: lineIn(value, 'title'),
      home: home === null ? null : resolveUrl(home, address),
      language: canonicalLanguage(textIn(value, 'language')),
      hub: resolveUrl(textIn(listIn(value, 'hubs')[0] ?? {}, 'url') ?? '', address),
      author: readAuthors(value),
      base: home === null ? address : (resolveUrl(home, address) ?? address),
      ttlMinutes: null,
      skipHours: [],
      skipDays: [],
    },
    drafts: value.items.slice(0, MAX_ITEMS).filter(isObject).map(readItem),
    partial: value.items.length > MAX_ITEMS,
  }
}

function readItem(item: Fields): Draft {
  const body = readBody(item)
  return {
    guid: textIn(item, 'id'),
    link: textIn(item, 'url') ?? textIn(item, 'external_url'),
    base: null,
    title: lineIn(item, 'title'),
    publishedAt: parseTime(textIn(item, 'date_published') ?? textIn(item, 'date_modified')),
    body,
    author: readAuthors(item),
    tags: readTags(item),
    image: textIn(item, 'image') ?? textIn(item, 'banner_image'),
    language: canonicalLanguage(textIn(item, 'language')),
  }
}

const readBody = (item: Fields): Body | null =>
  createBody('html', textIn(item, 'content_html')) ??
  createBody('text', textIn(item, 'content_text')) ??
  createBody('text', textIn(item, 'summary'))

function readTags({ tags }: Fields): string[] {
  const texts = Array.isArray(tags) ? tags.slice(0, MAX_TAGS).filter((tag) => typeof tag === 'string') : []
  return texts.map(plainLine).filter(Boolean)
}

/**
 * Returns the authors' names joined by commas, or null if there are none. JSON Feed 1.0 has a single
 * `author`, and 1.1 has a list of `authors`.
 */
function readAuthors(owner: Fields): string | null {
  const authors = listIn(owner, 'authors')
  const all = authors.length > 0 ? authors : [owner.author].filter(isObject)
  return joinNames(all.map((author) => personName(textIn(author, 'name') ?? '')))
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Returns a field's trimmed text, or null if it is empty or neither a string nor a number. Accepts numbers,
 * because ids are often numbers.
 */
function textIn(owner: Fields, name: string): string | null {
  const value = owner[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, MAX_WRITTEN_TEXT) : null
}

const lineIn = (owner: Fields, name: string): string | null => plainLine(textIn(owner, name) ?? '') || null

function listIn(owner: Fields, name: string): Fields[] {
  const list = owner[name]
  return Array.isArray(list) ? list.filter(isObject) : []
}
