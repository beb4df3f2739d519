import * as z from 'zod'
import { addDays, isDay, utcDay } from '../../calendar/clock.ts'
import { LATE_DAYS } from '../../digest/window.ts'
import { DigestError } from '../../errors.ts'

const NO_DAY = 'should be a date such as 2026-11-23'

/** Returns today's date in UTC. */
export const utcToday = (): string => utcDay(new Date())

/** Schema of a query parameter for a UTC day. An empty or missing value means today. */
export const RequestedDay = z
  .string()
  .refine((text) => text === '' || isDay(text), NO_DAY)
  .optional()
  .meta({ description: 'A UTC day, such as `2026-11-23`. Default: today' })

/** Returns the requested day, or today (UTC) by default. */
export const dayOrToday = (day: string | undefined): string => (day ? day : utcToday())

/**
 * Maximum number of days ahead of the UTC date for which articles are accepted. Local dates east of UTC can be
 * a day ahead.
 */
const EARLY_DAYS = 1

/**
 * Returns the UTC day under which to store articles. The default is today. Accepts any day in local
 * development, where a digest can be composed for any day.
 *
 * @throws {DigestError} `invalid` in production for a day more than {@link LATE_DAYS} days ago or more than
 *   {@link EARLY_DAYS} days ahead.
 */
export function dayToStore(asked: string | undefined, isLocal: boolean): string {
  const day = dayOrToday(asked)
  const [first, last] = [addDays(utcToday(), -LATE_DAYS), addDays(utcToday(), EARLY_DAYS)]
  if (isLocal || (day >= first && day <= last)) return day
  throw new DigestError(
    'invalid',
    `Cannot store articles for ${day}: use a day from ${first} to ${last} (UTC)`,
  )
}
