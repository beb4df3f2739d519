// When a digest is published, and when a reader's copy is due. Clock times are read off `Intl`, so that
// daylight saving needs no tables and no stored times.

const MS_PER_MINUTE = 60_000
const MS_PER_HOUR = 3_600_000
/** Number of milliseconds in a day of 24 hours. */
export const MS_PER_DAY = 86_400_000

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

/** What the clock on the wall shows, as if that were UTC, in milliseconds; exact to the second. */
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

/** The day, `YYYY-MM-DD`, that it is in a time zone. */
export function localDay(now: Date, timeZone: string): string {
  return new Date(wallTime(now.getTime(), timeZone)).toISOString().slice(0, 10)
}

/** The day that comes `days` after (before, when negative) another one, both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isInCalendar(text)
}

function isInCalendar(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * The moment at which a clock in a time zone first shows a time on a day.
 *
 * An hour that the clock skips in spring begins when the clock moves on; of an hour that it
 * shows twice in autumn the first one counts. So there is exactly one such moment on each day.
 *
 * @param day `YYYY-MM-DD`.
 */
export function momentOf(day: string, hour: number, minute: number, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * MS_PER_HOUR + minute * MS_PER_MINUTE
  // No zone is more than 15 hours from UTC: the offsets a day before and after are the only two that can hold.
  const offsets = [wanted - MS_PER_DAY, wanted + MS_PER_DAY].map((at) => wallTime(at, timeZone) - at)
  const candidates = offsets.map((offset) => wanted - offset).sort((a, b) => a - b)
  const exact = candidates.find((at) => wallTime(at, timeZone) === wanted)
  return new Date(exact ?? firstAfterGap(candidates, wanted, timeZone))
}

/** By which clock a reader's copy is due; no hour is at once. */
export type Clock = { hour: number | null; timeZone: string }

/**
 * When a reader's copy is due: the first moment from publication on at which the clock in their time zone
 * shows their hour. An hour that is skipped or shown twice is where `momentOf` puts it.
 */
export function dueAt(publishedAt: Date, { hour, timeZone }: Clock): Date {
  const wall = new Date(wallTime(publishedAt.getTime(), timeZone))
  if (hour === null || wall.getUTCHours() === hour) return publishedAt
  const today = wall.toISOString().slice(0, 10)
  const moment = momentOf(today, hour, 0, timeZone)
  return moment >= publishedAt ? moment : momentOf(addDays(today, 1), hour, 0, timeZone)
}

/** The bit of a day's weekday: Monday is 1, Sunday 64. @param day `YYYY-MM-DD`. */
export const weekdayOf = (day: string): number => 1 << ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)

/** The wanted time is skipped: the first minute between the two candidates at which the clock is past it. */
function firstAfterGap([from = 0, to = 0]: number[], wanted: number, timeZone: string): number {
  let [before, after] = [from - MS_PER_DAY, to]
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000
    if (wallTime(middle, timeZone) < wanted) before = middle
    else after = middle
  }
  return after
}
