// Chooses the article that represents a story.
import type { Article } from '../../articles/article.ts'
import { cleanTitle } from './headline.ts'
import { findLatestReport } from './latest-report.ts'
import { isCompanion } from './opinion.ts'
import type { Vectors } from './tf-idf.ts'
import { coverTitles, titleStemsOf } from './title-coverage.ts'
import type { UnitSum } from './unit-sum.ts'

/** Maximum bonus for a long text. The longer of two similar reports is usually better to read. */
const TEXT_BONUS = 0.2
const FULL_TEXT_CHARACTERS = 2_000
/**
 * Weight of the words that a title shares with the other titles. Readers prefer the most informative
 * headline.
 */
const COVERAGE = 0.6
/** Maximum bonus for a title with many words other than stop words. */
const INFORMATION = 0.15
const FULL_TITLE_WORDS = 9
/**
 * Penalties for a title that is truncated, all in capitals, garbled, labelled, tabular, very short or very
 * long, asks a question, gives advice, or names a topic before a colon.
 */
const CUT_OFF = 0.15
const SHOUTED = 0.25
const GARBLED = 0.15
const QUESTION = 0.1
const ADVICE = 0.1
const LABELLED = 0.1
const TABULAR = 0.15
const SHORT = 0.1
const SHORT_CHARACTERS = 25
const LONG = 0.15
const LONG_CHARACTERS = 110
const TOPIC = 0.08

/**
 * The sum of a story's vectors, the vectors and articles of all rows, and a test for the publication's
 * language.
 */
type Candidates = {
  sum: UnitSum
  vectors: Vectors
  articles: readonly Article[]
  isOwn: (row: number) => boolean
}

/**
 * Sorts rows so that the most representative article comes first. An article's score depends on the words
 * that its title shares with the others, its similarity to the sum of all rows, the length of its text and
 * the quality of its title. Ties are sorted by row.
 *
 * Opinions, analyses and other companions follow all reports. Reports with text in the publication's language
 * precede other reports. In a story of two reports, the one with text comes first, so that the headline and
 * summary describe the same event. If the facts have changed, the newest central report comes first, unless
 * its title is very long.
 */
export function mostRepresentativeFirst(
  rows: readonly number[],
  { sum, vectors, articles, isOwn }: Candidates,
): number[] {
  if (rows.length === 1) return [...rows]
  const titles = rows.map((row) => titleOf(articles[row]))
  const stems = titleStemsOf(titles)
  const coverage = coverTitles(stems)
  const scores = new Map<number, number>()
  const nearnesses: number[] = []
  for (const [i, row] of rows.entries()) {
    const nearness = nearnessOf(row, vectors, sum)
    nearnesses.push(nearness)
    const article = articles[row]
    scores.set(
      row,
      article === undefined
        ? 0
        : nearness +
            COVERAGE * (coverage[i] ?? 0) +
            TEXT_BONUS * fullness(article) +
            INFORMATION * Math.min(1, (stems[i]?.size ?? 0) / FULL_TITLE_WORDS) -
            unfitness(article, titles[i] ?? ''),
    )
  }
  const companions = new Set(rows.filter((row) => isCompanionAt(articles[row])))
  const reports = rows.flatMap((row, i) => {
    const article = articles[row]
    return article === undefined || companions.has(row)
      ? []
      : [{ row, article, nearness: nearnesses[i] ?? 0 }]
  })
  const latest = findLatestReport(
    reports.map(({ article }) => article),
    reports.map(({ nearness }) => nearness),
    (index) => isOwn(reports[index]?.row ?? -1),
  )
  const newest = latest === null ? undefined : reports[latest]?.row
  // A long sentence does not make a good headline, even if it has the newest facts.
  const isHeadline = newest !== undefined && (titles[rows.indexOf(newest)]?.length ?? 0) <= LONG_CHARACTERS
  const first = isHeadline ? newest : undefined
  const hasText = (row: number) => (articles[row]?.blocks.length ?? 0) > 0
  const isPreferred = (row: number) => isOwn(row) && (hasText(row) || !rows.some(hasText))
  return [...rows].sort(
    (a, b) =>
      Number(b === first) - Number(a === first) ||
      Number(companions.has(a)) - Number(companions.has(b)) ||
      Number(isPreferred(b)) - Number(isPreferred(a)) ||
      (rows.length === 2 ? Number(hasText(b)) - Number(hasText(a)) : 0) ||
      (scores.get(b) ?? 0) - (scores.get(a) ?? 0) ||
      a - b,
  )
}

/** Returns the similarity of a row to a sum of rows, both with their terms in ascending order. */
function nearnessOf(row: number, { starts, terms, weights }: Vectors, sum: UnitSum): number {
  let nearness = 0
  let k = 0
  for (let e = starts[row] ?? 0; e < (starts[row + 1] ?? 0); e++) {
    const term = terms[e] ?? 0
    while ((sum.terms[k] ?? term) < term) k++
    if (sum.terms[k] === term) nearness += (weights[e] ?? 0) * (sum.weights[k] ?? 0)
  }
  return nearness
}

/** Matches titles that advise or explain instead of reporting. */
const ADVISES =
  /^(?:if you|how (?:to|a|an|the|you)|why|what|when|where|here(?:['’]s| is| are)|everything|all you need|explained|meet|\p{N}+ (?:things|reasons|ways|facts|takeaways)|wie (?:sie|man)|warum|was|so|comment|pourquoi|ce qu[ei]?|cómo|por qué|qué)(?![\p{L}\p{N}])/iu

const titleOf = (article: Article | undefined) => (article === undefined ? '' : cleanTitle(article))
const isCompanionAt = (article: Article | undefined) => article !== undefined && isCompanion(article)

/** Returns how close an article's text is to full length, from 0 to 1. */
function fullness({ blocks }: Article): number {
  const characters = blocks.reduce((total, block) => total + block.text.length, 0)
  return Math.min(1, Math.log1p(characters) / Math.log1p(FULL_TEXT_CHARACTERS))
}

/** Returns the total penalty for an article's cleaned title. */
function unfitness(article: Article, title: string): number {
  let against = 0
  if (/(?:\.{2,}|…)\s*$/u.test(title)) against += CUT_OFF
  if (/\?\s*$/u.test(title)) against += QUESTION
  if (ADVISES.test(title)) against += ADVICE
  if (/\|.*\|/u.test(title)) against += TABULAR
  if (title.length < SHORT_CHARACTERS) against += SHORT
  if (title.length > LONG_CHARACTERS) against += LONG
  if (/^\p{Lu}[^:]{2,30}:\s/u.test(title)) against += TOPIC
  if (/\p{Lu}/u.test(title) && title === title.toUpperCase()) against += SHOUTED
  // UTF-8 text that was decoded as Latin-1, such as "SinÃ©ad" and "peopleâs".
  if (/[ÃÂ][\u0080-\u00BF]|[âÂ](?:[€\u0080-\u00BF]|s(?!\p{L}))|\uFFFD/u.test(title)) against += GARBLED
  // A title with a leading label, as on live pages and videos, refers to a story without reporting it.
  if (!article.title.trimStart().startsWith(title)) against += LABELLED
  return against
}
