// Detects twin events, such as two earthquakes, two arrests or two matches of one team. Their reports share
// nearly all words except names and numbers. Most reports of each event contain the names and numbers of that
// event.
import { type SparseRows, termsIn } from './sparse-rows.ts'

/** Minimum number of reports in each group that `areDistinctEvents` can judge. */
export const LEAST_REPORTS = 2
/** Minimum share of a group's reports that must contain a name for it to count as the group's own. */
const OWN = 0.6
/** Maximum share of the other group's reports that may contain a group's own name. */
const ABSENT = 0.1
/**
 * Minimum total log rarity of a group's own names and numbers. Both groups must reach it to count as
 * different events.
 */
const TWINS = 9

/** Number of a group's reports that contain each name or number. */
export type NameCounts = ReadonlyMap<number, number>

export type Side = { names: NameCounts; reports: number }

/**
 * Returns whether two groups report different events. Each group must have enough names or numbers of its
 * own.
 */
export function areDistinctEvents(a: Side, b: Side, rarity: Float32Array): boolean {
  return weightOfOwn(a, b, rarity) >= TWINS && weightOfOwn(b, a, rarity) >= TWINS
}

function weightOfOwn(side: Side, other: Side, rarity: Float32Array): number {
  let weight = 0
  for (const [name, count] of side.names) {
    if (count < OWN * side.reports) continue
    if ((other.names.get(name) ?? 0) <= ABSENT * other.reports) weight += rarity[name] ?? 0
  }
  return weight
}

/** Counts the rows that contain each name or number. */
export function countNames(rows: readonly number[], names: SparseRows): NameCounts {
  const counts = new Map<number, number>()
  for (const row of rows) {
    for (const name of termsIn(names, row)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
