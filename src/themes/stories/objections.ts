// Finds signs that two similar articles report different events. For example, one article may not mention the
// other's subject.
import { DEATH } from './claims.ts'
import { isNumber } from './numbers.ts'
import { isInMany, type Reports } from './reports.ts'
import { containsTerm, type SparseRows, termsIn } from './sparse-rows.ts'

/** Minimum number of the day's articles that mention a name too common to identify an event. */
const COMMON_ARTICLES = 6
/** Minimum number of hours between a report of a death and an article that should mention it. */
const LEAST_HOURS = 0.25
/** Maximum of `Shared.common` for two texts with few distinctive words in common. */
const FEW_WORDS = 3
/** Maximum of `Shared.common` for two texts with hardly any distinctive words in common. */
const HARDLY_ANY_WORDS = 2

/** Objections to a pair of articles. An objection that does not apply is 0. */
export type Objections = {
  /**
   * Number of titles whose names the other article never mentions although it has text. Common names do not
   * count.
   */
  names: number
  /** 1 if only one article has text, and it lacks a number in the other article's title. Ignores years. */
  number: number
  /** 1 if the earlier article's title reports a death, and the later article has text but mentions none. */
  death: number
  /** 1 if both titles name a subject before a colon, and neither article mentions the other's subject. */
  subjects: number
  /**
   * 1 if two articles with text have multi-word names in their titles, and neither article mentions every
   * word of the other's name.
   */
  longNames: number
  /** 1 if two texts have few distinctive words in common, unless `hardlyAny` is 1. */
  few: number
  /** 1 if two texts have hardly any distinctive words in common. */
  hardlyAny: number
  /** 1 if only one article has text, and at least one title is too vague to be compared. */
  vague: number
}

/** Similarity of two articles, on which some objections depend. */
export type Shared = {
  /** Number of distinctive words that both articles contain. Words in both titles count twice. */
  common: number
  /** False if one of the titles has too few words to be compared. */
  areClear: boolean
}

/** Weights of the objections in a logit, based on how often each objection is right on labelled days. */
export const OBJECTION_WEIGHTS: Objections = {
  names: -0.6,
  number: -2,
  death: -2.5,
  subjects: -2,
  longNames: -2,
  few: -0.8,
  hardlyAny: -5,
  vague: -4,
}

const OBJECTIONS = Object.keys(OBJECTION_WEIGHTS) as (keyof Objections)[]

/**
 * Finds objections to the hypothesis that two articles report the same event.
 *
 * @param shared Similarity of the two articles.
 */
export function findObjections(
  a: number,
  b: number,
  { common, areClear }: Shared,
  reports: Reports,
): Objections {
  const { hasText } = reports.claims
  const areTexts = hasText[a] && hasText[b]
  return {
    names: missesNames(a, b, reports) + missesNames(b, a, reports),
    number:
      hasText[a] === hasText[b] ? 0 : Math.max(missesNumber(a, b, reports), missesNumber(b, a, reports)),
    death: Math.max(missesDeath(a, b, reports), missesDeath(b, a, reports)),
    subjects: haveOwnSubjects(a, b, reports) ? 1 : 0,
    longNames: haveOwnLongNames(a, b, reports) ? 1 : 0,
    few: areTexts && common > HARDLY_ANY_WORDS && common <= FEW_WORDS ? 1 : 0,
    hardlyAny: areTexts && common <= HARDLY_ANY_WORDS ? 1 : 0,
    vague: areClear || hasText[a] === hasText[b] ? 0 : 1,
  }
}

/** Returns the weighted sum of the objections, at most 0. */
export function weighObjections(objections: Objections): number {
  let sum = 0
  for (const name of OBJECTIONS) sum += OBJECTION_WEIGHTS[name] * objections[name]
  return sum
}

/**
 * Returns 1 if the title of `a` contains names that are not common, and `b` has text but mentions none of
 * these names, otherwise 0.
 */
export function missesNames(a: number, b: number, reports: Reports): number {
  if (!reports.claims.hasText[b]) return 0
  const names = (reports.headings[a] ?? []).filter(
    ({ word, name }) => name !== null && !isNumber(word) && !isInMany(name, COMMON_ARTICLES, reports),
  )
  const isMentioned = names.some(({ name }) => name !== null && containsTerm(b, name, reports))
  return names.length > 0 && !isMentioned ? 1 : 0
}

/** Returns 1 if `b` has text but lacks a number from the title of `a`, otherwise 0. Ignores years. */
function missesNumber(a: number, b: number, { claims: { hasText, claimed, mentioned } }: Reports): number {
  if (!hasText[b]) return 0
  const known = termsIn(mentioned, b)
  return termsIn(claimed, a).every((id) => known.includes(id)) ? 0 : 1
}

/**
 * Returns 1 if the title of `a` reports a death, and `b` is later and has text but mentions no death,
 * otherwise 0.
 */
function missesDeath(a: number, b: number, { hours, claims: { hasText, deaths } }: Reports): number {
  const later = (hours[b] ?? Number.NaN) - (hours[a] ?? Number.NaN) >= LEAST_HOURS
  return later && hasText[b] && deaths[a] === DEATH.inTitle && deaths[b] === DEATH.none ? 1 : 0
}

function haveOwnSubjects(a: number, b: number, reports: Reports): boolean {
  return ignoreEachOther(a, b, reports.claims.subjects, (row, terms) =>
    terms.some((term) => containsTerm(row, term, reports)),
  )
}

function haveOwnLongNames(a: number, b: number, reports: Reports): boolean {
  const { hasText, longNames } = reports.claims
  if (!hasText[a] || !hasText[b]) return false
  return ignoreEachOther(a, b, longNames, (row, terms) =>
    terms.every((term) => containsTerm(row, term, reports)),
  )
}

/** Returns whether both articles make a claim, and neither mentions the other's. */
function ignoreEachOther(
  a: number,
  b: number,
  claims: SparseRows,
  mentions: (row: number, claim: Uint32Array) => boolean,
): boolean {
  const [ofA, ofB] = [termsIn(claims, a), termsIn(claims, b)]
  return ofA.length > 0 && ofB.length > 0 && !mentions(b, ofA) && !mentions(a, ofB)
}
