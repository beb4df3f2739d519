// Recognises articles that lack what a story's reports have in common. Such an article may be about another
// event involving the same organisation.
import { missesNames } from './objections.ts'
import { DISTINCTIVE, type Reports } from './reports.ts'
import { containsTerm } from './sparse-rows.ts'

/**
 * Minimum number of a story's reports with text. Also the minimum number of reports that contain a core word.
 */
const LEAST_REPORTS = 2
/** Minimum share of a story's reports that must contain a distinctive word for it to count as a core word. */
const MOST_REPORTS = 0.6
/** Minimum number of core words that a story needs before articles are checked for them. */
const LEAST_CORE = 4
/** Maximum number of core words in an article about a different subject. */
const MOST_KNOWN = 1
/** Minimum number of distinctive words that similar titles have in common. */
const SAME_TITLE = 2

/** Returns whether an article is about a different subject from a story's reports. */
export function isOffSubject(row: number, rows: readonly number[], reports: Reports): boolean {
  const { hasText } = reports.claims
  const texts = rows.filter((other) => hasText[other])
  if (!hasText[row] || texts.length < LEAST_REPORTS) return false
  return missesCore(row, texts, reports) || hasOwnSubject(row, texts, reports)
}

/**
 * Returns whether an article contains at most one of the distinctive words that most reports share, and its
 * title resembles none of theirs.
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

/**
 * Returns whether an article has a subject of its own: no report mentions any name in the article's title,
 * and the article contains none of the distinctive words common to all the reports' titles.
 */
function hasOwnSubject(row: number, rows: readonly number[], reports: Reports): boolean {
  if (!rows.every((other) => missesNames(row, other, reports) === 1)) return false
  const [first = [], ...others] = rows.map((other) => titleTerms(other, reports))
  const subject = first.filter((term) => others.every((terms) => terms.includes(term)))
  return subject.length > 0 && !subject.some((term) => containsTerm(row, term, reports))
}

const distinctiveTerms = (row: number, reports: Reports) => termsAbove(row, reports, reports.weights)
const titleTerms = (row: number, reports: Reports) => termsAbove(row, reports, reports.titleWeights)

/** Returns the terms of a row that are distinctive by the given weights. */
function termsAbove(row: number, { starts, terms }: Reports, weights: Float32Array): Uint32Array {
  const from = starts[row] ?? 0
  return terms.subarray(from, starts[row + 1]).filter((_, e) => (weights[from + e] ?? 0) >= DISTINCTIVE)
}
