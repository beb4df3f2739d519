// Groups delivery hours and time zones by due time, so that letters due at the same instant can be planned
// together.

import { dueAt, localDay, weekdayOf } from './clock.ts'
import { isTimeZone } from './time-zone.ts'

/** A delivery hour and time zone, with the local day on which the letters are due. */
export type DueClock = {
  /** Hour and time zone, separated by a space. Either is empty if the subscriber has not chosen it. */
  name: string
  /** `YYYY-MM-DD`. */
  day: string
  /** Bit of `day` in a weekday mask, from Monday (1) to Sunday (64). */
  weekday: number
}

export type DueGroup = {
  due: Date
  /** True for subscribers without a chosen hour, whose letters are due at publication. */
  atOnce: boolean
  clocks: DueClock[]
}

type Due = Omit<DueGroup, 'clocks'> & { clock: DueClock }

/**
 * Maximum number of publication times for which due times are cached. Consecutive turns of the dispatcher
 * need the same few.
 */
const REMEMBERED = 4
const remembered = new Map<string, Map<string, Due>>()

/**
 * Groups clocks by due time, earliest first. Clocks without an hour form a group of their own, which comes
 * first.
 *
 * @param names Clock names (hour, space, time zone), such as `7 Europe/Berlin`, `7 ` or ` `.
 * @param timeZone The publication's time zone. It applies to clocks without a zone, or with a zone that no
 *   longer exists.
 */
export function dueGroups(names: readonly string[], publishedAt: Date, timeZone: string): DueGroup[] {
  const known = clocksOf(`${publishedAt.getTime()} ${timeZone}`)
  const groups = new Map<string, DueGroup>()
  for (const name of names) {
    const { due, atOnce, clock } = known.get(name) ?? dueOf(name, publishedAt, timeZone)
    known.set(name, { due, atOnce, clock })
    const key = `${due.getTime()} ${atOnce}`
    const group = groups.get(key) ?? { due, atOnce, clocks: [] }
    group.clocks.push(clock)
    groups.set(key, group)
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.atOnce) - Number(a.atOnce) || a.due.getTime() - b.due.getTime(),
  )
}

function dueOf(name: string, publishedAt: Date, ofPublication: string): Due {
  const [hour = '', zone = ''] = name.split(' ')
  const atOnce = hour === ''
  const timeZone = isTimeZone(zone) ? zone : ofPublication
  const due = dueAt(publishedAt, { hour: atOnce ? null : Number(hour), timeZone })
  const day = localDay(due, timeZone)
  return { due, atOnce, clock: { name, day, weekday: weekdayOf(day) } }
}

function clocksOf(publication: string): Map<string, Due> {
  const clocks = remembered.get(publication) ?? new Map<string, Due>()
  remembered.set(publication, clocks)
  const [oldest] = remembered.keys()
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest)
  return clocks
}
