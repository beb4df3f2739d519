// Recognises an article that lacks what the reports of a story have in common. It may be about another event of the same
// organisation, and each report may resemble it by chance.
import { missesNames } from './objections.ts'
import { DISTINCTIVE, type Reports } from './reports.ts'
import { containsTerm } from './sparse-rows.ts'

/** Minimum number of reports with a text that have something in common, and share of them that must contain a word of the core. */
const LEAST_REPORTS = 2
const MOST_REPORTS = 0.6
/** Minimum number of words in a core, and the maximum number of them in an article that misses it. */
const LEAST_CORE = 4
const MOST_KNOWN = 1
/** Number of distinctive words in two titles from which an article belongs to a report although it misses the core. */
const SAME_TITLE = 2

/** Returns whether an article is about another subject than the reports of a story. */
export function isOffSubject(row: number, rows: readonly number[], reports: Reports): boolean {
  const { hasText } = reports.claims
  const texts = rows.filter((other) => hasText[other])
  if (!hasText[row] || texts.length < LEAST_REPORTS) return false
  return missesCore(row, texts, reports) || hasOwnSubject(row, texts, reports)
}

/**
 * Returns whether an article has at most one of the distinctive words that most reports have in common, and a title unlike
 * theirs.
 */
function missesCore(row: number, rows: readonly number[], reports: Reports): boolean {
  const counts = new Map<number, number>()
  for (const other of rows) {
    for (const term of distinctiveTerms(other, reports)) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  const least = Math.max(LEAST_REPORTS, MOST_REPORTS * rows.length)
  const core = [...counts].flatMap(([term, count]) => (count >= least ? [term] : []))
  const own = new Set(distinctiveTerms(row, reports))
  if (core.length < LEAST_CORE || core.filter((term) => own.has(term)).length > MOST_KNOWN) return false
  const title = new Set(titleTerms(row, reports))
  return rows.every(
    (other) => titleTerms(other, reports).filter((term) => title.has(term)).length < SAME_TITLE,
  )
}

/** Returns whether the title of an article has names that no report mentions, and the article lacks what all their titles have. */
function hasOwnSubject(row: number, rows: readonly number[], reports: Reports): boolean {
  if (!rows.every((other) => missesNames(row, other, reports) === 1)) return false
  const [first = [], ...others] = rows.map((other) => titleTerms(other, reports))
  const subject = first.filter((term) => others.every((terms) => terms.includes(term)))
  return subject.length > 0 && !subject.some((term) => containsTerm(row, term, reports))
}

const distinctiveTerms = (row: number, reports: Reports) => termsAbove(row, reports, reports.weights)
const titleTerms = (row: number, reports: Reports) => termsAbove(row, reports, reports.titleWeights)

/** Returns the terms of a row for which the given weights are high enough to be distinctive. */
function termsAbove(row: number, { starts, terms }: Reports, weights: Float32Array): Uint32Array {
  const from = starts[row] ?? 0
  return terms.subarray(from, starts[row + 1]).filter((_, e) => (weights[from + e] ?? 0) >= DISTINCTIVE)
}
