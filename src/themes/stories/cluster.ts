// Groups of rows during agglomeration.

import { countNames, type NameCounts, type Side } from './distinct-events.ts'
import type { Neighbours } from './nearest-neighbours.ts'
import type { Vectors } from './tf-idf.ts'

export type Cluster = {
  rows: number[]
  /** Sum of the rows' vectors in ascending order of terms, and the square of its length. */
  terms: Uint32Array
  sums: Float32Array
  square: number
  /** Mean length of the rows. */
  length: number
  /** Mean hours of the dated rows, NaN without any, and the number of dated rows. */
  hours: number
  timed: number
  /** Clusters that contain a neighbour of a row, in either direction. */
  near: Set<number>
  /** Counted on first use, because most groups never need it. */
  names: NameCounts | null
}

/** Returns a cluster for each row. */
export function singles(vectors: Vectors, near: Neighbours): Cluster[] {
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
      near: new Set(near.rows.subarray(near.starts[i], near.starts[i + 1])),
      names: null,
    }
  })
  clusters.forEach((cluster, i) => {
    for (const other of cluster.near) clusters[other]?.near.add(i)
  })
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
    near: new Set([...a.near, ...b.near]),
    names: null,
  }
}

/** Returns the side of `areDistinctEvents` that a cluster forms. */
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
