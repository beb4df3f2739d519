// Finds when a new subscriber's first letter is due.
import { addDays, dueAt, localDay, momentOf, weekdayOf } from '../calendar/clock.ts'
import type { Preferences } from './preferences.ts'

/** Number of days among which the next letter must be. Every weekday is one of them. */
const DAYS_AHEAD = 9

/** When digests are published. `timeZone` is an IANA name. */
type Publishing = { timeZone: string; hour: number; minute: number }
type Chosen = Pick<Preferences, 'hour' | 'timeZone' | 'weekdays' | 'pausedUntil'>

/**
 * Returns when the next letter of a subscriber is due, in the same way as planning does. A pause begins the search on its
 * last day.
 */
export function firstLetterAt(now: Date, schedule: Publishing, chosen: Chosen): Date {
  const { hour, minute, timeZone } = schedule
  const zone = chosen.timeZone ?? timeZone
  const today = localDay(now, timeZone)
  const pausedUntil = chosen.pausedUntil ?? ''
  const start = pausedUntil > today ? pausedUntil : today
  let due = now
  // A letter of the day before may be due only today, in another zone or at a later hour.
  for (let ahead = -1; ahead < DAYS_AHEAD; ahead++) {
    due = dueAt(momentOf(addDays(start, ahead), hour, minute, timeZone), {
      hour: chosen.hour,
      timeZone: zone,
    })
    const day = localDay(due, zone)
    const isWanted = chosen.weekdays === null || (chosen.weekdays & weekdayOf(day)) !== 0
    if (due > now && day >= pausedUntil && isWanted) return due
  }
  return due
}
