import { addDays, isDay, utcDay } from '../../calendar/clock.ts'
import { LATE_DAYS } from '../../digest/window.ts'
import { DigestError } from '../../errors.ts'

/** Returns today's date in UTC. */
export const utcToday = (): string => utcDay(new Date())

/**
 * Returns the requested day, or today if none was given.
 *
 * @throws {DigestError} `invalid` if the text is not a date.
 */
export function dayOrToday(text: string | undefined): string {
  if (text === undefined || text === '') return utcToday()
  if (isDay(text)) return text
  throw new DigestError('invalid', 'Cannot use this day: "day" must be a date such as 2026-11-23')
}

/** Number of days after today under which articles may be stored, for publishers east of UTC. */
const EARLY_DAYS = 1

/**
 * Returns the day under which to store articles, or today if none was given. A local service accepts any day,
 * because a developer may compose a digest for any time.
 *
 * @throws {DigestError} `invalid` if the text is not a date, or no digest will read articles of that day.
 */
export function dayToStore(text: string | undefined, isLocal: boolean): string {
  const day = dayOrToday(text)
  const [first, last] = [addDays(utcToday(), -LATE_DAYS), addDays(utcToday(), EARLY_DAYS)]
  if (isLocal || (day >= first && day <= last)) return day
  throw new DigestError(
    'invalid',
    `Cannot store articles of ${day} because no digest will read them: use a day from ${first} to ${last} (UTC)`,
  )
}
