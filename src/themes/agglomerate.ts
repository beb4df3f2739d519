// Average-link agglomeration over a graph of neighbours; no matrix of similarities is ever held.
import { type Candidate, pop, push } from './heap.ts'
import type { Edges } from './neighbours.ts'
import type { Vectors } from './vectors.ts'

type Cluster = {
  size: number
  /** Sum of its rows' vectors, by rising term. */
  terms: Uint32Array
  sums: Float32Array
  /** Sum of its rows' lengths. */
  length: number
  near: Set<number>
  rows: number[]
}

export type AgglomerateOptions = {
  /** Pairs scoring less are never merged. */
  threshold: number
  /** Raises the score of short texts: factor for two clusters of these mean ln(1 + characters). */
  lift: (lengthA: number, lengthB: number) => number
}

/**
 * Groups rows. Two clusters score dot(sumA, sumB) / (|A| |B|), exactly the mean cosine over
 * their pairs; the best pair is merged until none reaches the threshold.
 *
 * @returns Groups of row numbers, each rising, by their first.
 */
export function agglomerate(vectors: Vectors, edges: Edges, options: AgglomerateOptions): number[][] {
  const rows = vectors.starts.length - 1
  const clusters: (Cluster | undefined)[] = []
  for (let i = 0; i < rows; i++) {
    const [from, to] = [vectors.starts[i], vectors.starts[i + 1]]
    clusters.push({
      size: 1,
      terms: vectors.terms.subarray(from, to),
      sums: vectors.weights.subarray(from, to),
      length: vectors.lengths[i] ?? 0,
      near: new Set(),
      rows: [i],
    })
  }
  const dense = new Float64Array(vectors.vocabulary)
  const heap: Candidate[] = []
  for (let e = 0; e < edges.count; e++) {
    clusters[edges.a[e] ?? 0]?.near.add(edges.b[e] ?? 0)
    clusters[edges.b[e] ?? 0]?.near.add(edges.a[e] ?? 0)
  }
  for (let i = 0; i < rows; i++) scoreAgainst(clusters, i, dense, heap, options, (other) => other > i)
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const a = clusters[best.a]
    const b = clusters[best.b]
    if (a === undefined || b === undefined) continue // one of them was merged since
    const id = clusters.length
    clusters.push(merge(a, b))
    clusters[best.a] = undefined
    clusters[best.b] = undefined
    const near = clusters[id]?.near ?? new Set()
    near.delete(best.a)
    near.delete(best.b)
    for (const other of near) {
      const set = clusters[other]?.near
      set?.delete(best.a)
      set?.delete(best.b)
      set?.add(id)
    }
    scoreAgainst(clusters, id, dense, heap, options, () => true)
  }
  return clusters
    .flatMap((cluster) => (cluster === undefined ? [] : [cluster.rows.sort((x, y) => x - y)]))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function scoreAgainst(
  clusters: readonly (Cluster | undefined)[],
  id: number,
  dense: Float64Array,
  heap: Candidate[],
  { threshold, lift }: AgglomerateOptions,
  wanted: (other: number) => boolean,
): void {
  const cluster = clusters[id]
  if (cluster === undefined || cluster.near.size === 0) return
  for (let k = 0; k < cluster.terms.length; k++) dense[cluster.terms[k] ?? 0] = cluster.sums[k] ?? 0
  for (const other of cluster.near) {
    const with_ = clusters[other]
    if (with_ === undefined || !wanted(other)) continue
    let dot = 0
    for (let k = 0; k < with_.terms.length; k++)
      dot += (with_.sums[k] ?? 0) * (dense[with_.terms[k] ?? 0] ?? 0)
    const mean = dot / (cluster.size * with_.size)
    const score = mean * lift(cluster.length / cluster.size, with_.length / with_.size)
    if (score >= threshold) push(heap, { score, a: Math.min(id, other), b: Math.max(id, other) })
  }
  for (const term of cluster.terms) dense[term] = 0
}

function merge(a: Cluster, b: Cluster): Cluster {
  const terms = new Uint32Array(a.terms.length + b.terms.length)
  const sums = new Float32Array(terms.length)
  let [i, j, n] = [0, 0, 0]
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
    size: a.size + b.size,
    terms: terms.slice(0, n),
    sums: sums.slice(0, n),
    length: a.length + b.length,
    near: new Set([...a.near, ...b.near]),
    rows: [...a.rows, ...b.rows],
  }
}
