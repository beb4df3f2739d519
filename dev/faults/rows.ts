import type { FaultRow } from './row.ts'
import { ANSWERS } from './rows/answers.ts'
import { ARTICLES } from './rows/articles.ts'
import { CHANGES } from './rows/changes.ts'
import { CLOCK } from './rows/clock.ts'
import { HOURS } from './rows/hours.ts'
import { KILLS } from './rows/kills.ts'
import { LARGE } from './rows/large.ts'
import { LEAVERS } from './rows/leavers.ts'
import { PEOPLE } from './rows/people.ts'
import { PLAIN } from './rows/plain.ts'
import { SILENCE } from './rows/silence.ts'
import { SOURCES } from './rows/sources.ts'
import { STOP } from './rows/stop.ts'
import { TIME } from './rows/time.ts'

/** All fault scenarios, in the order of the table. */
export const ROWS: readonly FaultRow[] = [
  ...PLAIN,
  ...ANSWERS,
  ...KILLS,
  ...SILENCE,
  ...STOP,
  ...LEAVERS,
  ...PEOPLE,
  ...CHANGES,
  ...TIME,
  ...CLOCK,
  ...HOURS,
  ...ARTICLES,
  ...LARGE,
  ...SOURCES,
]

/**
 * Returns the fault scenarios with the given names.
 *
 * @param names Comma-separated names. If undefined, selects every scenario that does not run on demand.
 * @throws If a name is unknown.
 */
export function chooseRows(names: string | undefined): readonly FaultRow[] {
  if (names === undefined) return ROWS.filter(({ onDemand }) => onDemand !== true)
  return names.split(',').map((name) => {
    const row = ROWS.find((candidate) => candidate.name === name)
    if (row === undefined)
      throw new Error(
        `Cannot find the scenario "${name}": choose from ${ROWS.map((known) => known.name).join(', ')}`,
      )
    return row
  })
}
