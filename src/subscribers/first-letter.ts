// Computes when the first letter of a new subscriber is due.
import { addDays, dueAt, localDay, momentOf, weekdayOf } from '../calendar/clock.ts'
import type { Preferences } from './preferences.ts'

/** Number of days to search for the next letter, from today or the end of a pause. */
const DAYS_AHEAD = 9

/** The time at which digests are published. `timeZone` is an IANA name. */
type Publishing = { timeZone: string; hour: number; minute: number }
type Chosen = Pick<Preferences, 'hour' | 'timeZone' | 'weekdays' | 'pausedUntil'>

/**
 * Returns when a subscriber's next letter is due. The rules are the same as for planning letters. If letters
 * are paused, the search begins when the pause ends.
 */
export function firstLetterAt(now: Date, schedule: Publishing, chosen: Chosen): Date {
  const { hour, minute, timeZone } = schedule
  const zone = chosen.timeZone ?? timeZone
  const today = localDay(now, timeZone)
  const pausedUntil = chosen.pausedUntil ?? ''
  const start = pausedUntil > today ? pausedUntil : today
  let due = now
  // The previous day's letter may not be due until today, because of the subscriber's time zone or chosen
  // hour.
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
