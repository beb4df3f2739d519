// Defines clusters, the groups of rows that agglomeration merges.

import { countNames, type NameCounts, type Side } from './distinct-events.ts'
import { TWINS_LOGIT } from './pair-evidence.ts'
import type { Vectors } from './tf-idf.ts'
import type { Pairs } from './verdicts.ts'

/**
 * Evidence between two clusters: the sum of the logits of judged pairs, the number of these pairs, and
 * whether any of their rows are neighbours.
 */
export type Tie = { sum: number; judged: number; linked: boolean }
/** Maximum absolute logit of a pair, so that no single pair outweighs all others. Twin events are exempt. */
const MOST_LOGIT = 5
/**
 * Maximum number of the day's articles at which rejected pairs are kept. On larger days, rejected pairs would
 * need too much memory.
 */
const MOST_TIED = 5_000

export type Cluster = {
  rows: number[]
  /** Sum of the rows' vectors with terms in ascending order, and its squared length. */
  terms: Uint32Array
  sums: Float32Array
  square: number
  /** Mean length of the articles, as ln(1 + characters). */
  length: number
  /**
   * Mean publication time of the rows whose time of day is known, in hours since 1970, and the number of these
   * rows. The mean is NaN if there are none.
   */
  hours: number
  timed: number
  /** Ties to other clusters, by cluster number. */
  ties: Map<number, Tie>
  /**
   * Number of rows that contain each name or number, or null before the first use. Most clusters never need
   * these counts.
   */
  names: NameCounts | null
}

/** Creates a cluster for each row. */
export function singles(vectors: Vectors, pairs: Pairs): Cluster[] {
  const clusters = Array.from({ length: vectors.starts.length - 1 }, (_, i): Cluster => {
    const [from, to] = [vectors.starts[i], vectors.starts[i + 1]]
    const sums = vectors.weights.subarray(from, to)
    const hours = vectors.hours[i] ?? Number.NaN
    return {
      rows: [i],
      terms: vectors.terms.subarray(from, to),
      sums,
      square: squareOf(sums),
      length: vectors.lengths[i] ?? 0,
      hours,
      timed: Number.isNaN(hours) ? 0 : 1,
      ties: new Map(),
      names: null,
    }
  })
  for (let k = 0; k < pairs.size; k++) {
    if (clusters.length > MOST_TIED && pairs.linked[k] === 0) continue
    const [a = 0, b = 0] = [pairs.a[k], pairs.b[k]]
    const judged = pairs.logits[k] ?? 0
    const logit = judged === TWINS_LOGIT ? judged : Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, judged))
    const tie = { sum: logit, judged: 1, linked: pairs.linked[k] === 1 }
    clusters[a]?.ties.set(b, tie)
    clusters[b]?.ties.set(a, tie)
  }
  return clusters
}

export function mergeClusters(a: Cluster, b: Cluster): Cluster {
  const terms = new Uint32Array(a.terms.length + b.terms.length)
  const sums = new Float32Array(terms.length)
  let i = 0
  let j = 0
  let n = 0
  while (i < a.terms.length || j < b.terms.length) {
    const x = a.terms[i] ?? Number.POSITIVE_INFINITY
    const y = b.terms[j] ?? Number.POSITIVE_INFINITY
    terms[n] = Math.min(x, y)
    sums[n] = (x <= y ? (a.sums[i] ?? 0) : 0) + (y <= x ? (b.sums[j] ?? 0) : 0)
    if (x <= y) i++
    if (y <= x) j++
    n++
  }
  return {
    rows: [...a.rows, ...b.rows],
    terms: terms.slice(0, n),
    sums: sums.slice(0, n),
    square: squareOf(sums),
    length: meanOf(a.length, a.rows.length, b.length, b.rows.length),
    hours: meanOf(a.hours, a.timed, b.hours, b.timed),
    timed: a.timed + b.timed,
    ties: mergeTies(a.ties, b.ties),
    names: null,
  }
}

function mergeTies(a: ReadonlyMap<number, Tie>, b: ReadonlyMap<number, Tie>): Map<number, Tie> {
  const ties = new Map(a)
  for (const [other, { sum, judged, linked }] of b) {
    const known = ties.get(other) ?? { sum: 0, judged: 0, linked: false }
    ties.set(other, {
      sum: known.sum + sum,
      judged: known.judged + judged,
      linked: known.linked || linked,
    })
  }
  return ties
}

/** Returns a cluster as input for `areDistinctEvents`. */
export function sideOf(cluster: Cluster, { names }: Vectors): Side {
  cluster.names ??= countNames(cluster.rows, names)
  return { names: cluster.names, reports: cluster.rows.length }
}

function meanOf(a: number, countA: number, b: number, countB: number): number {
  if (countA === 0) return b
  return countB === 0 ? a : (a * countA + b * countB) / (countA + countB)
}

function squareOf(sums: Float32Array): number {
  let square = 0
  for (const sum of sums) square += sum * sum
  return square
}
