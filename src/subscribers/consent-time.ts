// Parses times as newsletter tools and databases write them.
import { isDay } from '../calendar/clock.ts'

/**
 * Matches a date with an optional time and time zone, as written in ISO 8601 and by PostgreSQL (`+00`), Ruby
 * (` UTC`) and Go (` +0000 UTC`, sometimes followed by a monotonic clock reading).
 */
const TIME =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)(?: ?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?)(?: [A-Z]{2,5}| [+-]\d{2,4})?(?: m=\S+)?)?)?$/

/**
 * Parses a time, which is in UTC unless it has an offset. Rejects ambiguous dates, such as 01/03/2025. Also
 * rejects times with AM or PM, and abbreviations such as EST without an offset.
 *
 * @returns The time, or undefined if the text has another format or the day does not exist. If the time of
 * day or the offset is impossible, the time is an invalid `Date`.
 */
export function parseConsentTime(text: string): Date | undefined {
  const [, day = '', time = '00:00', zone = 'Z'] = TIME.exec(text.trim()) ?? []
  if (!isDay(day)) return undefined
  return new Date(`${day}T${time.replace(',', '.')}${offsetOf(zone)}`)
}

function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
