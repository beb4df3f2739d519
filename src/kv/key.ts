// Builds and parses the KV keys of articles, and parses their values and metadata.
import { type Article, parseArticle } from '../articles/article.ts'
import { ARTICLE_LIMITS } from '../articles/fields.ts'
import { isDay } from '../calendar/clock.ts'
import { parseJson } from '../text/json.ts'

/** Maximum length of a value, in characters. Longer values are rejected without being parsed. */
const MAX_VALUE = 4_000_000

/** Returns the KV key of an article. */
export const articleKey = (day: string, id: string) => `article/${day}/${id}`

/**
 * Parses the day and id in an article's key, or returns null for any other key. Ids from other writers may
 * contain any character.
 */
export function splitKey(name: string): { day: string; id: string } | null {
  const [, day, id] = /^article\/(\d{4}-\d{2}-\d{2})\/(.+)$/su.exec(name) ?? []
  return day === undefined || id === undefined || !isDay(day) ? null : { day, id }
}

/** KV metadata of an article. Listings contain it, so it is known before the value is read. */
export type ArticleMetadata = {
  /** Length of the value, in characters. */
  length: number
  /** Time at which the article arrived, in milliseconds since 1970. */
  storedAt: number
}

/**
 * Returns the value's length from an article's metadata, or null if the metadata contains no valid length.
 */
export function readLength(metadata: unknown): number | null {
  const { length } = Object(metadata) as Partial<ArticleMetadata>
  return typeof length === 'number' && length >= 0 ? length : null
}

/**
 * Returns the arrival time from an article's metadata, in milliseconds since 1970, or null if the metadata
 * contains no valid time.
 */
export function readArrival(metadata: unknown): number | null {
  const { storedAt } = Object(metadata) as Partial<ArticleMetadata>
  return typeof storedAt === 'number' && storedAt >= 0 ? storedAt : null
}

/**
 * Parses and cleans the article in a KV value, or returns why it is invalid.
 *
 * @param mostCharacters Length to which a longer raw text is truncated before cleaning, in characters. A text
 * that is too long for an article is rejected instead.
 */
export function readArticle(
  { day, id }: { day: string; id: string },
  text: string,
  mostCharacters = Number.POSITIVE_INFINITY,
): { ok: true; article: Article; warnings: string[]; isCut: boolean } | { ok: false; reason: string } {
  if (text.length > MAX_VALUE) {
    return { ok: false, reason: `value has ${text.length} characters: it should have at most ${MAX_VALUE}` }
  }
  const value = parseJson(text)
  if (value === undefined)
    return { ok: false, reason: 'value is not JSON: it should be an article as a JSON object' }
  const raw = rawTextOf(value)
  const isCut = raw.length > mostCharacters
  const parsed = parseArticle(
    day,
    id,
    isCut ? { ...Object(value), text: raw.slice(0, mostCharacters) } : value,
  )
  return parsed.ok ? { ...parsed, isCut } : parsed
}

/** Returns the raw text of a value, or an empty string if the text is missing or too long for an article. */
function rawTextOf(value: unknown): string {
  const { text } = Object(value) as { text?: unknown }
  return typeof text === 'string' && text.length <= ARTICLE_LIMITS.body ? text : ''
}
