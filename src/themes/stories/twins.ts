// Recognises reports of twin events by their titles.
import { isInMany, type Reports } from './reports.ts'
import { containsTerm, termsIn } from './sparse-rows.ts'
import { areTwinTitles } from './twin-titles.ts'

/** Minimum number of the day's articles that mention a common name, such as a town's. */
const COMMON_ARTICLES = 3

/** Returns whether the articles of two rows report twin events. */
export function areTwins(a: number, b: number, reports: Reports): boolean {
  const { headings, publishers } = reports
  const label = sharedLabel(a, b, reports)
  const isCommon = (term: number) => isInMany(term, COMMON_ARTICLES, reports)
  if (label !== null && publishers[a] === publishers[b] && !agreeAfterLabel(a, b, isCommon, reports))
    return true
  return areTwinTitles(headings[a] ?? [], headings[b] ?? [], {
    inA: (name) => containsTerm(a, name, reports),
    inB: (name) => containsTerm(b, name, reports),
    // The name of a conference before a colon does not show which of its talks an article covers.
    isCommon: (name) => isCommon(name) || label?.includes(name) === true,
  })
}

/** Returns the terms before the colons of two titles, or null if these terms differ or are missing. */
function sharedLabel(a: number, b: number, { claims: { subjects } }: Reports): Uint32Array | null {
  const [ofA, ofB] = [termsIn(subjects, a), termsIn(subjects, b)]
  const areEqual = ofA.length === ofB.length && ofA.every((term, i) => term === ofB[i])
  return ofA.length > 0 && areEqual ? ofA : null
}

/** Returns whether two titles share a distinctive word after a label such as `ARREST:`. */
function agreeAfterLabel(
  a: number,
  b: number,
  isCommon: (term: number) => boolean,
  { claims: { rests } }: Reports,
): boolean {
  const others = termsIn(rests, b)
  return termsIn(rests, a).some((term) => !isCommon(term) && others.includes(term))
}
