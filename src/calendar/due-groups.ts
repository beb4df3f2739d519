// Which readers are due together: all whose clocks reach their hour at the same moment.

import { dueAt, localDay, weekdayOf } from './clock.ts'
import { isTimeZone } from './time-zone.ts'

/** Readers of one clock, and the day that it is for them when their copy is due. */
export type DueClock = {
  /** Hour and time zone with a space between them; each is empty where none was chosen. */
  name: string
  /** `YYYY-MM-DD`. */
  day: string
  /** Its bit: Monday is 1, Sunday 64. */
  weekday: number
}

export type DueGroup = {
  due: Date
  /** Whether these are the readers who chose no hour. */
  atOnce: boolean
  clocks: DueClock[]
}

type Due = Omit<DueGroup, 'clocks'> & { clock: DueClock }

/** Publications that are remembered with the clocks that were asked for: each turn asks for the same ones. */
const REMEMBERED = 4
const remembered = new Map<string, Map<string, Due>>()

/**
 * Puts clocks into groups that are due at the same moment, earliest first; who chose no hour comes first of all.
 *
 * @param names Of clocks, such as `7 Europe/Berlin`, `7 ` or ` `.
 * @param timeZone The publication's: of who chose none, or one that is not known here any more.
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
