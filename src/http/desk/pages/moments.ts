// Formats days and times for editors. Times are in a given time zone and 24-hour notation.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...options })
  formats.set(key, format)
  return format
}

/** Formats a time as a clock time, such as `07:04`. */
export const clockTimeIn = (at: number, timeZone: string): string =>
  formatIn(timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

/** Formats a time as a day and clock time, such as `Sat 28 Nov, 07:04`. */
export const momentIn = (at: number, timeZone: string): string =>
  formatIn(timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

/**
 * Formats a day in words, such as `Saturday 28 November 2026`.
 *
 * @param day `YYYY-MM-DD`.
 */
export const wholeDay = (day: string): string =>
  formatIn('UTC', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(',', '')
