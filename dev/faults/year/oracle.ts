// Steps through local time to compute when each letter is due, independently of the product's code.
import type { SimulatedReader } from './readers.ts'

const QUARTER = 900_000
const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * Returns a function that maps a time to the zone's UTC offset in milliseconds. The offset is parsed from its
 * name in `Intl`, such as `GMT+05:45`.
 */
function offsetsOf(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const known = new Map<number, number>()
  return (at) => {
    const offset = known.get(at)
    if (offset !== undefined) return offset
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
    const found = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60_000)
    known.set(at, found)
    return found
  }
}

const zones = new Map<string, (at: number) => number>()
const clockOf = (zone: string) => {
  const clock = zones.get(zone) ?? offsetsOf(zone)
  zones.set(zone, clock)
  return clock
}

/** Returns whether the local clock shows the given hour at a moment, or has just skipped that hour. */
function isTime(hour: number, at: number, offsetAt: (at: number) => number): boolean {
  const wall = at + offsetAt(at)
  if (Math.floor((wall % DAY) / HOUR) === hour) return true
  const before = at - QUARTER + offsetAt(at - QUARTER)
  // The skipped hour may belong to the previous day. In Nuuk, the clock jumps from 23:00 to midnight.
  const beginning = Math.floor((wall - hour * HOUR) / DAY) * DAY + hour * HOUR
  return wall - before > QUARTER && before < beginning && wall > beginning
}

/**
 * Returns the time at which a reader's letter is due, or null if the reader wants no letter on that local
 * day.
 */
export function expectedAt(
  publishedAt: number,
  { hour, zone, weekdays, pausedUntil }: SimulatedReader,
): number | null {
  const offsetAt = clockOf(zone)
  let at = publishedAt
  if (hour !== null) while (!isTime(hour, at, offsetAt)) at += QUARTER
  const local = new Date(at + offsetAt(at))
  const weekday = 1 << ((local.getUTCDay() + 6) % 7)
  if (weekdays !== null && (weekdays & weekday) === 0) return null
  return pausedUntil !== null && local.toISOString().slice(0, 10) < pausedUntil ? null : at
}

/**
 * Returns whether a reader's letter is due at the same moment as the next digest's letter, which then
 * replaces it. Letters without a chosen hour are due at publication, so they never coincide.
 */
export function isDueWithNext(publishedAt: number, nextAt: number, reader: SimulatedReader): boolean {
  const due = expectedAt(publishedAt, reader)
  return due !== null && due === expectedAt(nextAt, reader)
}
