// Estimates whether two articles report the same event.
import { findHints, type Hints, weighHints } from './hints.ts'
import { findObjections, type Objections, weighObjections } from './objections.ts'
import { DISTINCTIVE, type Reports } from './reports.ts'
import { type SparseRows, termsIn } from './sparse-rows.ts'
import { areTwins } from './twins.ts'

/** Amount added to a cosine, so that a cosine of 0 has a logarithm. */
const COSINE_FLOOR = 0.02
/** Amount added to the number of terms, so that the logarithm varies little among short articles. */
const TERMS_FLOOR = 3
/** Number of hours between two articles after which their closeness in time has faded to about a third. */
const FADE_HOURS = 12
/** Value of `numbers` if two titles from one publisher have numbers but share none. */
const SAME_PUBLISHER_NUMBERS = 2
/** Assumed closeness in time of two articles if the time of either is unknown. */
const UNKNOWN_HOURS = 0.5
/** Minimum number of weighted words in a title that is specific enough to be compared. */
const LEAST_TITLE_TERMS = 2
/** Logit below which objections and hints are not considered. */
export const HOPELESS = -5

/** Features of a pair of articles. */
export type Evidence = {
  /** Logarithm of the cosine over all words. */
  cosine: number
  /**
   * Share of a title's weight that is missing from the other article, from 0 to 1. If only one title is
   * specific, its share counts. Otherwise, the lower share of the two titles counts.
   */
  title: number
  /** Closeness of the two articles in time, from 0 to 1. */
  hours: number
  /**
   * 1 minus the publisher's share of the day's articles if one publisher wrote both articles, otherwise 0.
   */
  publisher: number
  /**
   * 1 if both titles have numbers other than years but share none, or 2 if the titles are also from one
   * publisher. Otherwise 0.
   */
  numbers: number
  /** Logarithm of the number of terms in the longer article. */
  length: number
}

/** Weights of the features in a pair's logit. */
export type EvidenceWeights = Evidence & { bias: number }

/**
 * Weights from dev/fit-evidence.ts. All except `hours` and `publisher` were fitted to the days in
 * dev/bench/niche.
 */
export const EVIDENCE_WEIGHTS: EvidenceWeights = {
  cosine: 2.89,
  title: -1.66,
  hours: 3.3,
  publisher: -2,
  numbers: -1.17,
  length: 0.54,
  bias: 3.9,
}

/**
 * Logit of two articles about twin events. It is so low that their stories stay apart unless many other pairs
 * agree.
 */
export const TWINS_LOGIT = -16

/**
 * Returns the logit of the probability that two articles report the same event, or `TWINS_LOGIT` for twin
 * events. Objections and publishers' hints adjust the weighted sum of the features, unless the sum is below
 * `HOPELESS`.
 */
export function judgePair(a: number, b: number, reports: Reports, weights: EvidenceWeights): number {
  const shared = compareTerms(a, b, reports)
  const logit = weighEvidence(findEvidence(a, b, reports, shared), weights)
  if (logit > TWINS_LOGIT && areTwins(a, b, reports)) return TWINS_LOGIT
  if (logit < HOPELESS) return logit
  const { objections, hints } = remarksOn(a, b, reports, shared)
  return logit + weighObjections(objections) + weighHints(hints)
}

/** Returns the weighted sum of the features of a pair. */
export function weighEvidence(
  { cosine, title, hours, publisher, numbers, length }: Evidence,
  weights: EvidenceWeights,
): number {
  return (
    weights.bias +
    weights.cosine * cosine +
    weights.title * title +
    weights.hours * hours +
    weights.publisher * publisher +
    weights.numbers * numbers +
    weights.length * length
  )
}

/** Finds the objections to a pair of rows, and the publishers' hints about it. */
export function remarksOn(
  a: number,
  b: number,
  reports: Reports,
  shared = compareTerms(a, b, reports),
): { objections: Objections; hints: Hints } {
  const { common } = shared
  const isOnePublisher = reports.publishers[a] === reports.publishers[b]
  const hints = findHints(a, b, reports.hints, { isOnePublisher, common })
  const objections = findObjections(a, b, shared, reports)
  // A commentary may share few words with the report to which it links.
  return {
    objections: hints.link === 1 ? { ...objections, few: 0, hardlyAny: 0, vague: 0 } : objections,
    hints,
  }
}

/** Returns the features of a pair of articles, given their rows. */
export function findEvidence(
  a: number,
  b: number,
  reports: Reports,
  { dot, missing, terms } = compareTerms(a, b, reports),
): Evidence {
  const { norms, hours, publishers, shares } = reports
  const apart = (hours[a] ?? Number.NaN) - (hours[b] ?? Number.NaN)
  const publisher = publishers[a] ?? 0
  return {
    cosine: Math.log(dot / ((norms[a] ?? 0) * (norms[b] ?? 0) || 1) + COSINE_FLOOR),
    title: missing,
    hours: Number.isNaN(apart) ? UNKNOWN_HOURS : Math.exp(-((apart / FADE_HOURS) ** 2)),
    publisher: publisher === publishers[b] ? 1 - (shares[publisher] ?? 0) : 0,
    numbers: differInNumbers(a, b, reports.numbers)
      ? publisher === publishers[b]
        ? SAME_PUBLISHER_NUMBERS
        : 1
      : 0,
    length: Math.log(terms + TERMS_FLOOR),
  }
}

function compareTerms(
  a: number,
  b: number,
  { starts, terms, weights, titleWeights, titles, titleTerms }: Reports,
) {
  const endA = starts[a + 1] ?? 0
  const endB = starts[b + 1] ?? 0
  let i = starts[a] ?? 0
  let j = starts[b] ?? 0
  const longer = Math.max(endA - i, endB - j)
  let dot = 0
  let foundA = 0
  let foundB = 0
  let common = 0
  const isClear = (row: number) => (titleTerms[row] ?? 0) >= LEAST_TITLE_TERMS
  while (i < endA && j < endB) {
    const x = terms[i] ?? 0
    const y = terms[j] ?? 0
    if (x === y) {
      dot += (weights[i] ?? 0) * (weights[j] ?? 0)
      const isDistinctive = Math.min(weights[i] ?? 0, weights[j] ?? 0) >= DISTINCTIVE
      const inBothTitles = (titleWeights[i] ?? 0) > 0 && (titleWeights[j] ?? 0) > 0
      if (isDistinctive) common += inBothTitles ? 2 : 1
      foundA += titleWeights[i] ?? 0
      foundB += titleWeights[j] ?? 0
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const ofA = missingShare(foundA, titles[a] ?? 0)
  const ofB = missingShare(foundB, titles[b] ?? 0)
  const areClear = isClear(a) && isClear(b)
  // Many articles contain the few words of a vague title, so a specific title takes precedence.
  const missing = isClear(a) === isClear(b) ? Math.min(ofA, ofB) : isClear(a) ? ofA : ofB
  return { dot, missing, terms: longer, common, areClear }
}

function missingShare(found: number, total: number): number {
  return total === 0 ? 1 : 1 - found / total
}

/** Returns whether both rows have numbers but share none. */
function differInNumbers(a: number, b: number, numbers: SparseRows): boolean {
  const [ofA, ofB] = [termsIn(numbers, a), termsIn(numbers, b)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((number) => ofB.includes(number))
}
