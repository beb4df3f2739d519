// Groups clocks that reach their hour at the same moment, so that their subscribers are planned together.

import { dueAt, localDay, weekdayOf } from './clock.ts'
import { isTimeZone } from './time-zone.ts'

/** One clock, with the local day on which its subscribers' letters are due. */
export type DueClock = {
  /** Hour and time zone, separated by a space. Each is empty if the subscriber has not chosen one. */
  name: string
  /** `YYYY-MM-DD`. */
  day: string
  /** The bit for the weekday of `day`: Monday is 1, and Sunday is 64. */
  weekday: number
}

export type DueGroup = {
  due: Date
  /** True for subscribers who have not chosen an hour, whose letters are due at publication. */
  atOnce: boolean
  clocks: DueClock[]
}

type Due = Omit<DueGroup, 'clocks'> & { clock: DueClock }

/** Number of publication times whose clocks are cached. Every turn needs the same few times. */
const REMEMBERED = 4
const remembered = new Map<string, Map<string, Due>>()

/**
 * Groups clocks by the moment at which they are due, earliest first. Clocks without an hour come before all others.
 *
 * @param names Names of clocks, such as `7 Europe/Berlin`, `7 ` or ` `.
 * @param timeZone The publication's time zone. It applies if a clock names no zone, or a zone that no longer
 * exists.
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
