// Agglomerates articles over a graph of neighbours, best pair first, without a similarity matrix.
import { type Cluster, mergeClusters, sideOf, singles, type Tie } from './cluster.ts'
import { areDistinctEvents, LEAST_REPORTS } from './distinct-events.ts'
import { type Candidate, pop, push } from './heap.ts'
import type { Reports } from './reports.ts'
import { shortness, timelyLift } from './similarity.ts'
import type { Vectors } from './tf-idf.ts'
import { excessSize, type Pairs } from './verdicts.ts'

/** Minimum score at which two groups become one story. */
const THRESHOLD = 0.32
/** How much the threshold rises with the logarithm of the smaller group's size. */
const CAUTION = 0.2
const FEW_REPORTS = 2
/** Position of the score between the mean cosine over pairs (0) and the cosine of the centroids (1). */
const CENTROID_SHARE = 0.4
/**
 * Share of the strongest common word's part that does not count, because one shared word does not make one
 * event.
 */
const DISCOUNT = 0.55
/** Shortness from which a text is hardly more than a headline. */
const BARE = 0.5
/** Logit assumed for a pair that was not judged, and its weight relative to a judged pair. */
const UNJUDGED_LOGIT = -3
const UNJUDGED_WEIGHT = 0.1
/**
 * Mean logit that suffices on a small day, and how much this value rises with the size of the day. Below it, two groups of
 * several reports stay apart.
 */
const SUFFICIENT = -1
const SUFFICIENT_GROWTH = 0.2
/**
 * Minimum logit at which two articles of one publisher become a story. Publishers seldom report an event twice, and
 * their articles share a style, so such pairs need more evidence.
 */
const ONE_PUBLISHER = -0.5
/** Share of the day's articles above which several articles on an event from one publisher are not unusual. */
const MOST_OF_DAY = 0.5
/** Maximum amount by which a mean logit can fall short, and how strongly this shortfall lowers the score. */
const MOST_SHORTFALL = 4
const DOUBT = 0.6
/** How strongly evidence decides which pair is merged first on a small day, and the bounds of the mean logit. */
const PREFERENCE = 0.4
const MOST_PREFERRED = 4

/**
 * Merges the best pair of clusters until none reaches the threshold. Twins (see `areDistinctEvents`) are never merged,
 * however similar.
 *
 * With d = dot(sumA, sumB) minus a share of the strongest word's part, a pair scores (d / |A||B|)^0.6 × (d /
 * ‖sumA‖‖sumB‖)^0.4 × lift × doubt. The first factor is the mean cosine over pairs, which prevents chains.
 * The second tolerates large clusters with varied reports. The lift depends on the times and lengths of the
 * reports (see `timelyLift`). Doubt lowers the score of clusters whose pairs lack evidence, and never raises
 * one. Evidence also decides the order of the merges, so that a report joins the report that it resembles
 * most.
 *
 * @returns Groups of row numbers in ascending order, sorted by their first row.
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
    if (a === undefined || b === undefined) continue // one of the two clusters has been merged in the meantime
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

/** Pushes onto the heap the pairs of a cluster and its neighbours that may be merged. */
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
    const value = scoreOf(cluster, neighbour, commonOf(neighbour, dense), doubt(logit, excess, smaller))
    if (value === null || mustStayApart(cluster, neighbour, vectors)) continue
    if (smaller > 1 && logit < SUFFICIENT && isReliable(cluster, neighbour, tie)) continue
    if (tie.sum < ONE_PUBLISHER && arePairOfOnePublisher(cluster, neighbour, vectors.reports)) continue
    push(heap, { score: value * preference(logit, excess), a: Math.min(id, other), b: Math.max(id, other) })
  }
  for (const term of cluster.terms) dense[term] = 0
}

/** Returns the score of a pair of clusters, or null if it is below the threshold. */
function scoreOf(a: Cluster, b: Cluster, common: number, doubted: number): number | null {
  const mean = common / (a.rows.length * b.rows.length)
  const centroids = common / Math.sqrt(a.square * b.square)
  const short = shortness(a.length, b.length)
  const value =
    mean ** (1 - CENTROID_SHARE) *
    centroids ** CENTROID_SHARE *
    timelyLift(short, a.hours - b.hours) *
    doubted
  const reports = Math.min(a.rows.length, b.rows.length)
  const caution = CAUTION * (1 - short) * Math.max(0, Math.log(reports / FEW_REPORTS))
  return value < THRESHOLD * (1 + caution) ? null : value
}

/** Returns the mean logit of all pairs of two clusters. Pairs that were not judged count little. */
function meanLogit(a: Cluster, b: Cluster, { sum, judged }: Tie): number {
  const unjudged = UNJUDGED_WEIGHT * (a.rows.length * b.rows.length - judged)
  return (sum + UNJUDGED_LOGIT * unjudged) / (judged + unjudged)
}

/**
 * Returns whether the mean logit of two clusters is reliable, because all pairs were judged and most reports are longer than
 * headlines, which share few words.
 */
function isReliable(a: Cluster, b: Cluster, { judged }: Tie): boolean {
  return judged === a.rows.length * b.rows.length && shortness(a.length, b.length) < BARE
}

/** Returns the factor, at most 1, by which insufficient evidence lowers the score of two clusters. */
function doubt(logit: number, excess: number, smaller: number): number {
  const shortfall = SUFFICIENT + SUFFICIENT_GROWTH * excess - logit
  return Math.exp((-DOUBT * Math.min(MOST_SHORTFALL, Math.max(0, shortfall))) / smaller)
}

/**
 * Returns the factor by which evidence changes the order of merges. The larger the day, the closer it is to
 * 1.
 */
function preference(logit: number, excess: number): number {
  const bounded = Math.max(-MOST_PREFERRED, Math.min(MOST_PREFERRED, logit))
  return Math.exp(PREFERENCE * Math.exp(-excess) * bounded)
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

function mustStayApart(a: Cluster, b: Cluster, vectors: Vectors): boolean {
  if (Math.min(a.rows.length, b.rows.length) < LEAST_REPORTS) return false
  return areDistinctEvents(sideOf(a, vectors), sideOf(b, vectors), vectors.rarity)
}

/**
 * Returns whether two clusters are single articles from one publisher that did not write most of the day's
 * articles.
 */
function arePairOfOnePublisher(a: Cluster, b: Cluster, { publishers, shares }: Reports): boolean {
  const [publisher, other] = [publishers[a.rows[0] ?? 0], publishers[b.rows[0] ?? 0]]
  const isPair = a.rows.length + b.rows.length === 2
  return isPair && publisher === other && (shares[publisher ?? 0] ?? 0) <= MOST_OF_DAY
}
