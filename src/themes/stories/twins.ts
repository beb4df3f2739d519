// Recognises the reports of twin events among the day's articles, by their titles.
import { containsTerm, isInMany, type Reports } from './reports.ts'
import { areTwinTitles } from './twin-titles.ts'

/**
 * Minimum number of the day's articles that must mention a name, such as the town's, before it counts as
 * common.
 */
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
    // The name of a conference before a colon does not say which of its talks an article reports.
    isCommon: (name) => isCommon(name) || label?.includes(name) === true,
  })
}

/** Returns the terms before the colon of two titles, or null if the texts before the colons differ. */
function sharedLabel(a: number, b: number, { claims: { subjects } }: Reports): readonly number[] | null {
  const [ofA, ofB] = [subjects[a], subjects[b]]
  return ofA != null && ofA.label === ofB?.label ? ofA.terms : null
}

/** Returns whether two titles have a distinctive word in common after their label, such as `ARREST:`. */
function agreeAfterLabel(
  a: number,
  b: number,
  isCommon: (term: number) => boolean,
  { claims: { subjects } }: Reports,
): boolean {
  const others = subjects[b]?.rest ?? []
  return subjects[a]?.rest.some((term) => !isCommon(term) && others.includes(term)) ?? false
}
