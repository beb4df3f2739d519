// Agglomeration over a graph of neighbours, best pair first; no matrix of similarities is ever held.
import { type Candidate, pop, push } from './heap.ts'
import type { Neighbours } from './neighbours.ts'
import { areTwins, countNames, LEAST_REPORTS, type NameCounts, type Side } from './twins.ts'
import type { Vectors } from './vectors.ts'

/** How far the score is from the mean cosine over pairs (0) to the cosine of the centroids (1). */
const CENTROID_SHARE = 0.4
/** Share of the strongest common word that is not counted: one word in common is no event in common. */
const DISCOUNT = 0.5

type Cluster = {
  /** Sum of its rows' vectors, by rising term, and the square of its length. */
  terms: Uint32Array
  sums: Float32Array
  square: number
  /** Sum of its rows' lengths. */
  length: number
  near: Set<number>
  rows: number[]
  /** Counted when first asked for: most groups never are. */
  names: NameCounts | null
}

export type AgglomerateOptions = {
  /** Pairs scoring less are never merged. */
  threshold: number
  /** Raises the score of short texts: factor for two clusters of these mean ln(1 + characters). */
  lift: (lengthA: number, lengthB: number) => number
}

/**
 * Groups rows: the best pair of clusters is merged until none reaches the threshold. Groups that are
 * twins (see `areTwins`) are never merged, however alike.
 *
 * With d = dot(sumA, sumB) less half of the strongest word's part, a pair scores
 * (d / |A||B|)^0.6 × (d / ‖sumA‖‖sumB‖)^0.4 × lift. The first factor is the mean cosine over
 * pairs, which keeps chains apart; the second spares large clusters whose reports are many-voiced.
 *
 * @returns Groups of row numbers, each rising, by their first.
 */
export function agglomerate(vectors: Vectors, near: Neighbours, options: AgglomerateOptions): number[][] {
  const clusters = singles(vectors, near)
  const count = clusters.length
  const dense = new Float64Array(vectors.vocabulary)
  const heap: Candidate[] = []
  for (let i = 0; i < count; i++) score(clusters, i, dense, vectors, heap, options, (other) => other > i)
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const a = clusters[best.a]
    const b = clusters[best.b]
    if (a === undefined || b === undefined) continue // one of them was merged since
    const id = clusters.length
    const merged = merge(a, b)
    merged.near.delete(best.a)
    merged.near.delete(best.b)
    clusters.push(merged)
    clusters[best.a] = undefined
    clusters[best.b] = undefined
    for (const other of merged.near) {
      const theirs = clusters[other]?.near
      theirs?.delete(best.a)
      theirs?.delete(best.b)
      theirs?.add(id)
    }
    score(clusters, id, dense, vectors, heap, options, () => true)
  }
  return clusters
    .flatMap((cluster) => (cluster === undefined ? [] : [cluster.rows.sort((x, y) => x - y)]))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function singles(vectors: Vectors, near: Neighbours): (Cluster | undefined)[] {
  const clusters = Array.from({ length: vectors.starts.length - 1 }, (_, i): Cluster => {
    const [from, to] = [vectors.starts[i], vectors.starts[i + 1]]
    const sums = vectors.weights.subarray(from, to)
    return {
      terms: vectors.terms.subarray(from, to),
      sums,
      square: squareOf(sums),
      length: vectors.lengths[i] ?? 0,
      near: new Set(near.rows.subarray(near.starts[i], near.starts[i + 1])),
      rows: [i],
      names: null,
    }
  })
  clusters.forEach((cluster, i) => {
    for (const other of cluster.near) clusters[other]?.near.add(i)
  })
  return clusters
}

/** Puts a cluster's pairs with its neighbours on the heap. */
function score(
  clusters: readonly (Cluster | undefined)[],
  id: number,
  dense: Float64Array,
  vectors: Vectors,
  heap: Candidate[],
  { threshold, lift }: AgglomerateOptions,
  wanted: (other: number) => boolean,
): void {
  const cluster = clusters[id]
  if (cluster === undefined || cluster.near.size === 0) return
  for (let k = 0; k < cluster.terms.length; k++) dense[cluster.terms[k] ?? 0] = cluster.sums[k] ?? 0
  const size = cluster.rows.length
  for (const other of cluster.near) {
    const neighbour = clusters[other]
    if (neighbour === undefined || !wanted(other)) continue
    const common = commonOf(neighbour, dense)
    const mean = common / (size * neighbour.rows.length)
    const centroids = common / Math.sqrt(cluster.square * neighbour.square)
    const value =
      mean ** (1 - CENTROID_SHARE) *
      centroids ** CENTROID_SHARE *
      lift(cluster.length / size, neighbour.length / neighbour.rows.length)
    if (value < threshold) continue
    const told = Math.min(size, neighbour.rows.length) >= LEAST_REPORTS
    if (told && areTwins(sideOf(cluster, vectors), sideOf(neighbour, vectors), vectors.rarity)) continue
    push(heap, { score: value, a: Math.min(id, other), b: Math.max(id, other) })
  }
  for (const term of cluster.terms) dense[term] = 0
}

function commonOf({ terms, sums }: Cluster, dense: Float64Array): number {
  let dot = 0
  let strongest = 0
  for (let k = 0; k < terms.length; k++) {
    const part = (sums[k] ?? 0) * (dense[terms[k] ?? 0] ?? 0)
    dot += part
    if (part > strongest) strongest = part
  }
  return dot - DISCOUNT * strongest
}

function merge(a: Cluster, b: Cluster): Cluster {
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
    terms: terms.slice(0, n),
    sums: sums.slice(0, n),
    square: squareOf(sums),
    length: a.length + b.length,
    near: new Set([...a.near, ...b.near]),
    rows: [...a.rows, ...b.rows],
    names: null,
  }
}

function sideOf(cluster: Cluster, { names }: Vectors): Side {
  cluster.names ??= countNames(cluster.rows, names)
  return { names: cluster.names, reports: cluster.rows.length }
}

function squareOf(sums: Float32Array): number {
  let square = 0
  for (const sum of sums) square += sum * sum
  return square
}
