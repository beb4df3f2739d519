// Twin events: two quakes, two arrests, two matches of one team. Their reports share nearly all words but the names and
// numbers, and of those each side has its own, in nearly all of its reports.
import type { Rows } from './sparse-rows.ts'

/** Fewer reports than this on one side cannot tell what is its own; `areTwins` is for groups of so many. */
export const LEAST_REPORTS = 2
/** A name is a side's own when it is in this share of its reports, and in no more than that share of the other's. */
const OWN = 0.6
const ABSENT = 0.1
/** What a side's own names and numbers weigh together (logarithms of rarity) from which on it is another event. */
const TWINS = 9

/** In how many of a group's reports each name or number stands. */
export type NameCounts = ReadonlyMap<number, number>

export type Side = { names: NameCounts; reports: number }

/** Whether two groups are of two events: each has names or numbers of its own that weigh enough. */
export function areTwins(a: Side, b: Side, rarity: Float32Array): boolean {
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

/** In how many of these rows each name or number stands. */
export function countNames(rows: readonly number[], names: Rows): NameCounts {
  const counts = new Map<number, number>()
  for (const row of rows) {
    for (const name of names.terms.subarray(names.starts[row], names.starts[row + 1])) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
