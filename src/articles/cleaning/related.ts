// Tidies the headlines of other articles by removing numbers, bullets, dates and reading times.
import { keyOf } from './lines.ts'
import { stampOf } from './stamps.ts'

const BULLET = /^[•●○▪▸►▶→»›>*·‣◦–—-]+\s+/u
const NUMBER = /^(?:#|No\.? ?)?(\d{1,2})(?:[.):\]]|\s[-–—|])?\s+(?=\S)/u
const AT_END = /\s*(?:[([]\s*([^()[\]]{3,40})\s*[)\]]|\s[|·•–—-]\s([^|·•–—]{3,40}))$/u
const READING_AT_END =
  /\s+\d{1,2}[ -]?(?:min|mins|minutes?|minute)(?: read| de lecture| de lectura| Lesezeit)$/iu

/**
 * Tidies the headlines of one list.
 *
 * Removes leading numbers only if the list is numbered in order, because headlines such as "10 ways to …"
 * also start with a number.
 */
export function tidyHeadlines(entries: readonly string[]): string[] {
  const bare = entries.map((entry) => entry.replace(BULLET, ''))
  const numbers = bare.map((entry) => Number(NUMBER.exec(entry)?.[1] ?? Number.NaN))
  const numbered = numbers.filter((number) => !Number.isNaN(number))
  const inOrder = numbered.every((number, i) => i === 0 || number === (numbered[i - 1] ?? 0) + 1)
  const isNumbered =
    inOrder && numbered.length >= 2 && numbered.length * 2 > bare.length && (numbered[0] ?? 9) <= 1
  return bare.map((entry) =>
    withoutStamp(isNumbered ? entry.replace(NUMBER, '') : entry).replace(/\s*[»›→]+$/u, ''),
  )
}

/**
 * Removes a date or reading time, such as `| 12 March 2026` or `(5 min read)`, from the end of a headline.
 */
function withoutStamp(entry: string): string {
  const end = AT_END.exec(entry)
  const stamp = end?.[1] ?? end?.[2]
  const rest =
    end !== null && stamp !== undefined && stampOf(stamp) !== null ? entry.slice(0, end.index) : entry
  return rest.replace(READING_AT_END, '')
}

/** Returns the distinct headlines in order of first appearance. */
export function unique(headlines: readonly string[]): string[] {
  const seen = new Set<string>()
  return headlines.filter((headline) => {
    const key = keyOf(headline)
    if (headline === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}
