import { isDay } from '../digest/schedule.ts'
import { DigestError } from '../errors.ts'

/** Today, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)

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
