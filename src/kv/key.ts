// How articles are named in KV, and how a value becomes an article.
import { type Article, parseArticle } from '../articles/article.ts'
import { parseJson } from '../articles/json.ts'
import { isDay } from '../calendar/clock.ts'

/** A longer value is not even parsed: its text alone could not be accepted. Characters. */
const MAX_VALUE = 4_000_000

/** The name of an article's value in KV. */
export const articleKey = (day: string, id: string) => `article/${day}/${id}`

/** The day and id in a name; null when it is no article's. Ids written by others may hold any character. */
export function splitKey(name: string): { day: string; id: string } | null {
  const [, day, id] = /^article\/(\d{4}-\d{2}-\d{2})\/(.+)$/su.exec(name) ?? []
  return day === undefined || id === undefined || !isDay(day) ? null : { day, id }
}

/** The article in a value of KV, cleaned; or why it is none. */
export function readArticle(
  { day, id }: { day: string; id: string },
  text: string,
): { ok: true; article: Article; warnings: string[] } | { ok: false; reason: string } {
  if (text.length > MAX_VALUE) {
    return { ok: false, reason: `value has ${text.length} characters: it should have at most ${MAX_VALUE}` }
  }
  const value = parseJson(text)
  if (value === undefined)
    return { ok: false, reason: 'value is not JSON: it should be an article as a JSON object' }
  return parseArticle(day, id, value)
}
