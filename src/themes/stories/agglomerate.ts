// Merges clusters of articles over a neighbour graph, best pair first, without a similarity matrix.
import { type Cluster, mergeClusters, sideOf, singles, type Tie } from './cluster.ts'
import { isOffSubject } from './core.ts'
import { areDistinctEvents, LEAST_REPORTS } from './distinct-events.ts'
import { type Candidate, pop, push } from './heap.ts'
import { doubtOf, isReliable, meanLogit, mergeScore, preferenceFor, SUFFICIENT } from './merge-score.ts'
import type { Reports } from './reports.ts'
import type { Vectors } from './tf-idf.ts'
import { excessSize, type Pairs } from './verdicts.ts'

/**
 * Share of the strongest common word's contribution that is ignored. Two reports of different events may
 * share one strong word.
 */
const DISCOUNT = 0.55
/**
 * Minimum logit at which two articles from one publisher are merged. Publishers seldom report an event twice,
 * and their articles share a style, so such a pair needs more evidence.
 */
const ONE_PUBLISHER = -0.5
/** A publisher of more than this share of the day's articles is expected to report an event several times. */
const MOST_OF_DAY = 0.5
/** Minimum mean logit at which a single article is certainly about a story's subject. */
const CERTAIN = 1.5
/**
 * Merges the best pair of clusters until no remaining pair may be merged. Two clusters of several reports are
 * never merged if they are about distinct events (see `areDistinctEvents`), however similar the reports.
 *
 * With d = dot(sumA, sumB) minus a share of the strongest word's contribution, a pair scores (d / |A||B|)^0.6
 * × (d / ‖sumA‖‖sumB‖)^0.4 × lift × doubt. The first factor is the mean cosine over pairs, which prevents
 * chaining. The second factor tolerates large clusters with varied reports. The lift depends on the times and
 * lengths of the reports (see `timelyLift`). Doubt, at most 1, lowers the score of clusters whose pairs lack
 * evidence. Evidence also affects the order of merges, so that a report joins the report that it resembles
 * most.
 *
 * @returns Groups of row numbers, sorted by first row. Each group is in ascending order.
 */
export function agglomerate(vectors: Vectors, pairs: Pairs): number[][] {
  const clusters: (Cluster | undefined)[] = singles(vectors, pairs)
  const count = clusters.length
  const dense = new Float64Array(vectors.vocabulary)
  const heap: Candidate[] = []
  for (let i = 0; i < count; i++) score(clusters, i, dense, vectors, heap, (other) => other > i)
  for (let best = pop(heap); best !== undefined; best = pop(heap)) {
    const a = clusters[best.a]
    const b = clusters[best.b]
    if (a === undefined || b === undefined) continue // one of the clusters has since been merged
    const id = clusters.length
    const merged = mergeClusters(a, b)
    merged.ties.delete(best.a)
    merged.ties.delete(best.b)
    clusters.push(merged)
    clusters[best.a] = undefined
    clusters[best.b] = undefined
    for (const [other, tie] of merged.ties) {
      const theirs = clusters[other]?.ties
      theirs?.delete(best.a)
      theirs?.delete(best.b)
      theirs?.set(id, tie)
    }
    score(clusters, id, dense, vectors, heap, () => true)
  }
  return clusters
    .flatMap((cluster) => (cluster === undefined ? [] : [cluster.rows.sort((x, y) => x - y)]))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

/** Pushes the mergeable pairs of a cluster and its neighbours onto the heap. */
function score(
  clusters: readonly (Cluster | undefined)[],
  id: number,
  dense: Float64Array,
  vectors: Vectors,
  heap: Candidate[],
  wanted: (other: number) => boolean,
): void {
  const cluster = clusters[id]
  if (cluster === undefined || cluster.ties.size === 0) return
  const excess = excessSize(vectors.lengths.length)
  for (let k = 0; k < cluster.terms.length; k++) dense[cluster.terms[k] ?? 0] = cluster.sums[k] ?? 0
  for (const [other, tie] of cluster.ties) {
    const neighbour = clusters[other]
    if (!tie.linked || neighbour === undefined || !wanted(other)) continue
    const logit = meanLogit(cluster, neighbour, tie)
    const smaller = Math.min(cluster.rows.length, neighbour.rows.length)
    const value = mergeScore(cluster, neighbour, commonOf(neighbour, dense), doubtOf(logit, excess, smaller))
    if (value === null || mustStayApart(cluster, neighbour, vectors)) continue
    if (smaller > 1 && logit < SUFFICIENT && isReliable(cluster, neighbour, tie)) continue
    if (smaller === 1 && logit < CERTAIN && isSingleApart(cluster, neighbour, tie, vectors.reports)) continue
    if (tie.sum < ONE_PUBLISHER && arePairOfOnePublisher(cluster, neighbour, vectors.reports)) continue
    push(heap, {
      score: value * preferenceFor(logit, excess),
      a: Math.min(id, other),
      b: Math.max(id, other),
    })
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

/**
 * Returns whether one of two clusters is a single article about a different subject from the other cluster's
 * reports. Returns false unless all pairs between the clusters were judged.
 */
function isSingleApart(a: Cluster, b: Cluster, { judged }: Tie, reports: Reports): boolean {
  const [single, group] = a.rows.length === 1 ? [a, b] : [b, a]
  return judged === group.rows.length && isOffSubject(single.rows[0] ?? 0, group.rows, reports)
}

function mustStayApart(a: Cluster, b: Cluster, vectors: Vectors): boolean {
  if (Math.min(a.rows.length, b.rows.length) < LEAST_REPORTS) return false
  return areDistinctEvents(sideOf(a, vectors), sideOf(b, vectors), vectors.rarity)
}

/**
 * Returns whether two clusters are single articles from one publisher. Returns false if that publisher wrote
 * most of the day's articles.
 */
function arePairOfOnePublisher(a: Cluster, b: Cluster, { publishers, shares }: Reports): boolean {
  const [publisher, other] = [publishers[a.rows[0] ?? 0], publishers[b.rows[0] ?? 0]]
  const isPair = a.rows.length + b.rows.length === 2
  return isPair && publisher === other && (shares[publisher ?? 0] ?? 0) <= MOST_OF_DAY
}
