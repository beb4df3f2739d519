// Adds single articles, such as commentaries, to the stories whose reports they resemble.
import { TWINS_LOGIT } from './pair-evidence.ts'
import type { Pairs } from './verdicts.ts'

/** Minimum logit between an article and the most similar report of a story. */
const LEAST_BEST = 0.8
/** Minimum lead of an article's best logit for one group over its best logit for any other group. */
const LEAST_LEAD = 1
/** Minimum mean logit between an article and the reports of a story. */
const LEAST_MEAN = -3
/** Lower bound of each pair's logit when the mean is computed. */
const LOWEST = -5
/** Minimum mean logit at which an article becomes a report of the story. */
const SURE_MEAN = 0.5

/** Summary of an article's judged pairs with a group's reports. */
type Bond = { group: number; best: number; sum: number; pairs: number; areTwins: boolean }

/**
 * Rows of a story: its reports and its adopted articles, each in ascending order. An adopted article clearly
 * resembles a report but may be about another event.
 */
export type Family = { merged: number[]; adopted: number[] }

/**
 * Moves single articles into the groups that they resemble. Agglomeration compares an article with a whole
 * group, so it can leave out an article that clearly resembles one of several varied reports.
 *
 * An article that resembles a group's reports on average becomes one of them. Any other article that moves is
 * adopted. A single article moves to another single article only if it links to that article.
 *
 * @param groups Groups of row numbers, sorted by first row. Each group is in ascending order. The result
 *   keeps the order of the groups.
 * @param isLink Returns whether an article links to another.
 * @param isApart Returns whether an article is about a different subject from a group's reports.
 */
export function adoptSingles(
  groups: readonly (readonly number[])[],
  pairs: Pairs,
  isLink: (from: number, to: number) => boolean = () => false,
  isApart: (row: number, rows: readonly number[]) => boolean = () => false,
): Family[] {
  const families = groups.map((rows): Family => ({ merged: [...rows], adopted: [] }))
  const groupOf = new Map(groups.flatMap((rows, group) => rows.map((row) => [row, group] as const)))
  for (const [row, ofRow] of bondsOfSingles(groups, groupOf, pairs)) {
    const [best, second] = [...ofRow.values()].sort((x, y) => y.best - x.best || x.group - y.group)
    if (best === undefined || !isClear(best, second)) continue
    const [own, other] = [families[groupOf.get(row) ?? -1], families[best.group]]
    const reports = groups[best.group] ?? []
    const isReport = reports.length > 1 || (isLink(row, reports[0] ?? -1) && other?.merged.length === 1)
    if (own === undefined || other === undefined || !isReport || own.adopted.length > 0) continue
    if (isApart(row, reports)) continue
    const isSure = reports.length > 1 && best.pairs === reports.length && best.sum / best.pairs >= SURE_MEAN
    other[isSure ? 'merged' : 'adopted'].push(row)
    own.merged.pop()
  }
  for (const { merged, adopted } of families) for (const rows of [merged, adopted]) rows.sort((x, y) => x - y)
  return families.filter(({ merged }) => merged.length > 0)
}

/** Summarises the judged pairs of each single article with each other group. */
function bondsOfSingles(
  groups: readonly (readonly number[])[],
  groupOf: ReadonlyMap<number, number>,
  pairs: Pairs,
): Map<number, Map<number, Bond>> {
  const isAlone = (row: number) => groups[groupOf.get(row) ?? -1]?.length === 1
  const bonds = new Map<number, Map<number, Bond>>()
  for (let k = 0; k < pairs.size; k++) {
    const [a = 0, b = 0, logit = 0] = [pairs.a[k], pairs.b[k], pairs.logits[k]]
    if (isAlone(a)) addPair(bonds, a, groupOf.get(b) ?? -1, logit)
    if (isAlone(b)) addPair(bonds, b, groupOf.get(a) ?? -1, logit)
  }
  return bonds
}

function addPair(bonds: Map<number, Map<number, Bond>>, row: number, group: number, logit: number): void {
  const ofRow = bonds.get(row) ?? new Map<number, Bond>()
  bonds.set(row, ofRow)
  const bond = ofRow.get(group) ?? { group, best: logit, sum: 0, pairs: 0, areTwins: false }
  ofRow.set(group, bond)
  bond.best = Math.max(bond.best, logit)
  bond.sum += Math.max(LOWEST, logit)
  bond.pairs++
  bond.areTwins ||= logit === TWINS_LOGIT
}

function isClear({ best, sum, pairs, areTwins }: Bond, second: Bond | undefined): boolean {
  const lead = best - (second?.best ?? Number.NEGATIVE_INFINITY)
  return !areTwins && best >= LEAST_BEST && lead >= LEAST_LEAD && sum / pairs >= LEAST_MEAN
}
