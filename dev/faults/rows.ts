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

/** Every row of the table. */
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
 * Finds rows by their names.
 *
 * @param names Separated by commas. If undefined, returns all rows that are not on demand.
 * @throws If no row has one of the names.
 */
export function chooseRows(names: string | undefined): readonly FaultRow[] {
  if (names === undefined) return ROWS.filter(({ onDemand }) => onDemand !== true)
  return names.split(',').map((name) => {
    const row = ROWS.find((candidate) => candidate.name === name)
    if (row === undefined)
      throw new Error(`Cannot find row "${name}": choose from ${ROWS.map((known) => known.name).join(', ')}`)
    return row
  })
}
