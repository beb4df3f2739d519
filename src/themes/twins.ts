// Twin events: two quakes, two arrests, two matches of one team. Their reports share nearly all words but the names and
// numbers, and of those each side has its own, in nearly all of its reports.

/** Fewer reports than this on one side cannot tell what is its own. */
const LEAST_REPORTS = 3
/** A name is a side's own when it is in this share of its reports, and in no more than that share of the other's. */
const OWN = 0.6
const ABSENT = 0.1
/** What a side's own names and numbers weigh together (logarithms of rarity) from which on it is another event. */
const TWINS = 8

/** In how many of a group's reports each name or number stands. */
export type NameCounts = ReadonlyMap<number, number>

export type Side = { names: NameCounts; reports: number }

/** Whether two groups are of two events: each has names or numbers of its own that weigh enough. */
export function areTwins(a: Side, b: Side, rarity: Float32Array): boolean {
  if (a.reports < LEAST_REPORTS || b.reports < LEAST_REPORTS) return false
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

export function addNames(a: NameCounts, b: NameCounts): NameCounts {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  const sum = new Map(large)
  for (const [name, count] of small) sum.set(name, (sum.get(name) ?? 0) + count)
  return sum
}
