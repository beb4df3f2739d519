// Scores a pair of clusters by the similarity of their reports and by the evidence that they report one event.
import type { Cluster, Tie } from './cluster.ts'
import { shortness, timelyLift } from './similarity.ts'

/** Minimum score at which two clusters are merged. */
const THRESHOLD = 0.32
/** How strongly the threshold rises with the logarithm of the smaller cluster's size. */
const CAUTION = 0.2
const FEW_REPORTS = 2
/**
 * Exponent of the centroids' cosine in the score. The exponent of the mean cosine over pairs is 1 minus this
 * value.
 */
const CENTROID_SHARE = 0.4
/** Minimum shortness, from 0 to 1, of a text that is little more than a headline. */
const BARE = 0.5
/** Logit assumed for an unjudged pair. */
const UNJUDGED_LOGIT = -3
/** Weight of an unjudged pair relative to a judged pair. */
const UNJUDGED_WEIGHT = 0.1
/**
 * Minimum mean logit that counts as sufficient evidence on a small day. With a lower mean, two clusters of
 * several reports stay apart if their evidence is reliable.
 */
export const SUFFICIENT = -1
/** How strongly the sufficient mean logit rises with the size of the day. */
const SUFFICIENT_GROWTH = 0.2
/** Shortfall of a mean logit beyond which the score falls no further. */
const MOST_SHORTFALL = 4
/** How strongly a mean logit's shortfall lowers the score. */
const DOUBT = 0.6
/** How strongly evidence affects the order of merges on a small day. */
const PREFERENCE = 0.4
/** Absolute mean logit beyond which stronger evidence no longer affects the order of merges. */
const MOST_PREFERRED = 4

/** Returns the score of a pair of clusters, or null if it is below the threshold. */
export function mergeScore(a: Cluster, b: Cluster, common: number, doubted: number): number | null {
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

/** Returns the mean logit over all pairs of two clusters. Unjudged pairs count less. */
export function meanLogit(a: Cluster, b: Cluster, { sum, judged }: Tie): number {
  const unjudged = UNJUDGED_WEIGHT * (a.rows.length * b.rows.length - judged)
  return (sum + UNJUDGED_LOGIT * unjudged) / (judged + unjudged)
}

/**
 * Returns whether the mean logit of two clusters is reliable. All pairs between them must be judged, and
 * their reports must be longer than headlines, which share few words.
 */
export function isReliable(a: Cluster, b: Cluster, { judged }: Tie): boolean {
  return judged === a.rows.length * b.rows.length && shortness(a.length, b.length) < BARE
}

/** Returns the factor, at most 1, by which insufficient evidence lowers the score of two clusters. */
export function doubtOf(logit: number, excess: number, smaller: number): number {
  const shortfall = SUFFICIENT + SUFFICIENT_GROWTH * excess - logit
  return Math.exp((-DOUBT * Math.min(MOST_SHORTFALL, Math.max(0, shortfall))) / smaller)
}

/** Returns the factor by which evidence changes the order of merges. It approaches 1 on large days. */
export function preferenceFor(logit: number, excess: number): number {
  const bounded = Math.max(-MOST_PREFERRED, Math.min(MOST_PREFERRED, logit))
  return Math.exp(PREFERENCE * Math.exp(-excess) * bounded)
}
