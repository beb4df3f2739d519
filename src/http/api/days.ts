import { addDays, isDay, utcDay } from '../../calendar/clock.ts'
import { DigestError } from '../../errors.ts'

/** Today, in UTC. */
export const utcToday = (): string => utcDay(new Date())

/**
 * A day that was asked for; today when none was.
 *
 * @throws {DigestError} `invalid` when it is no day.
 */
export function dayOrToday(text: string | undefined): string {
  if (text === undefined || text === '') return utcToday()
  if (isDay(text)) return text
  throw new DigestError('invalid', 'Cannot use this day: "day" should be a date such as 2026-11-23')
}

/** Days before today that a digest may still look at, and days ahead that a publisher's clock may be. */
const TAKEN = { before: 2, ahead: 1 } as const

/**
 * The day under which articles are to be stored; today when none was named. A local service takes any day, as
 * it may be ticked at any time.
 *
 * @throws {DigestError} `invalid` for what is no day, and for a day that no digest will look at.
 */
export function dayToStore(text: string | undefined, isLocal: boolean): string {
  const day = dayOrToday(text)
  const [first, last] = [addDays(utcToday(), -TAKEN.before), addDays(utcToday(), TAKEN.ahead)]
  if (isLocal || (day >= first && day <= last)) return day
  throw new DigestError(
    'invalid',
    `Cannot store articles of ${day} as no digest will look at them: days from ${first} to ${last}, UTC, are taken`,
  )
}
