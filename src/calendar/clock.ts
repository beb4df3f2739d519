// Converts between days, local times and instants, and computes when a subscriber's letter is due. `Intl`
// knows the time zones, so no daylight saving tables are needed.

/** Number of milliseconds in a second. */
export const MS_PER_SECOND = 1000
/** Number of milliseconds in a minute. */
export const MS_PER_MINUTE = 60_000
/** Number of milliseconds in an hour. */
export const MS_PER_HOUR = 3_600_000
/** Number of milliseconds in a day of 24 hours. */
export const MS_PER_DAY = 86_400_000
/** Number of seconds in a minute. */
export const SECONDS_PER_MINUTE = 60
/** Number of seconds in an hour. */
export const SECONDS_PER_HOUR = 3600
/** Number of seconds in a day of 24 hours. */
export const SECONDS_PER_DAY = 86_400

/**
 * Formats a time in UTC to the minute, such as `2026-11-28 08:00 UTC`. @param time Milliseconds since 1970.
 */
export const minuteInUtc = (time: number): string =>
  `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timeZone, format)
  }
  return format
}

/**
 * Returns the local time in a time zone as if it were UTC, in milliseconds since 1970 and rounded down to the
 * second.
 */
function wallTime(instant: number, timeZone: string): number {
  const part: Record<string, string> = {}
  for (const { type, value } of formatIn(timeZone).formatToParts(instant)) part[type] = value
  return Date.UTC(
    Number(part.year),
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  )
}

/** Returns the UTC day of an instant as `YYYY-MM-DD`. @param instant A date, or milliseconds since 1970. */
export const utcDay = (instant: Date | number): string => new Date(instant).toISOString().slice(0, 10)

/** Returns the local day of an instant in a time zone as `YYYY-MM-DD`. */
export function localDay(now: Date, timeZone: string): string {
  return utcDay(wallTime(now.getTime(), timeZone))
}

/** Adds a number of days, which may be negative, to a day in the form `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return utcDay(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY)
}

/** Returns whether a string is a real date in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(text)
}

function isInCalendar(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * Converts a day and local time in a time zone to an instant.
 *
 * If the clocks go forward past that time, returns the instant at which they go forward. If they go back and
 * the time occurs twice, returns its first occurrence.
 *
 * @param day `YYYY-MM-DD`.
 */
export function momentOf(day: string, hour: number, minute: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * MS_PER_HOUR + minute * MS_PER_MINUTE
  // UTC offsets are less than 24 hours, so the instant lies within a day of `wanted`. Unless the clocks skip
  // the local time, the offset a day earlier or a day later applies.
  const offsets = [wanted - MS_PER_DAY, wanted + MS_PER_DAY].map((at) => wallTime(at, timeZone) - at)
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b)
  const exact = candidates.find((at) => wallTime(at, timeZone) === wanted)
  return new Date(exact ?? firstAfterGap(candidates, wanted, timeZone))
}

/** A subscriber's delivery hour and time zone. If the hour is null, the letter is due at publication. */
export type Clock = { hour: number | null; timeZone: string }

/**
 * Returns when a subscriber's letter is due. It is due at publication if the delivery hour is null or
 * includes the local publication time. Otherwise, it is due when that hour next begins. See `momentOf` for
 * hours that do not exist or occur twice.
 */
export function dueAt(publishedAt: Date, { hour, timeZone }: Clock): Date {
  const wall = new Date(wallTime(publishedAt.getTime(), timeZone))
  if (hour === null || wall.getUTCHours() === hour) return publishedAt
  const today = utcDay(wall)
  const moment = momentOf(today, hour, 0, timeZone)
  return moment >= publishedAt ? moment : momentOf(addDays(today, 1), hour, 0, timeZone)
}

/** Returns a day's bit in a weekday mask, from Monday (1) to Sunday (64). @param day `YYYY-MM-DD`. */
export const weekdayOf = (day: string): number => 1 << ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)

/** Returns the instant at which the clocks go forward past a given local time, to the second. */
function firstAfterGap([from = 0, to = 0]: number[], wanted: number, timeZone: string): number {
  let [before, after] = [from - MS_PER_DAY, to]
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000
    if (wallTime(middle, timeZone) < wanted) before = middle
    else after = middle
  }
  return after
}
