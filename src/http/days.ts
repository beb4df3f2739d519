import { DigestError } from '../errors.ts'

/** Today, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** Whether it is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * A day that was asked for; today when none was.
 *
 * @throws {DigestError} `invalid` when it is no day.
 */
export function dayOrToday(text: string | undefined): string {
  if (text === undefined || text === '') return today()
  if (isDay(text)) return text
  throw new DigestError('invalid', 'Cannot use this day: "day" should be a date such as 2026-11-23')
}
