// Finds the latest report with new facts in a developing story, such as "Five dead" after "Nobody hurt".

import type { Article } from '../../articles/article.ts'
import { MS_PER_HOUR } from '../../calendar/clock.ts'
import { wordsOf } from '../language/words.ts'
import { openingOf } from './document.ts'
import { kindsInTitle, kindsOf } from './event-kinds.ts'
import { isYear } from './numbers.ts'

/** Minimum time between a report and the reports that it supersedes, in hours. */
const LEAST_HOURS = 0.25
/** Minimum similarity of a central report to the whole story, as a share of the highest similarity. */
const CENTRAL = 0.5
/** Minimum number of reports in a large story. */
const MANY_REPORTS = 6
/** Minimum number of titles in a large story that must contain a new fact. */
const CONFIRMED_TITLES = 2
/** Maximum number of reports that are compared. Larger stories are skipped. */
const MOST_REPORTS = 40
const OPENING_CHARACTERS = 400

type Report = { index: number; hours: number; nearness: number; facts: Set<string>; told: Set<string> }

/**
 * Returns the index of the newest central report whose title contains a new fact: a number or a kind of event
 * that no earlier report mentions. In a large story, at least two titles must contain the fact. A report in
 * the publication's language with the same new facts takes precedence. Returns null if no central report has
 * a new fact, a time is missing, or the number of reports is below 2 or above the maximum.
 *
 * @param nearness Similarity of each article to the whole story.
 * @param isOwn Returns whether the article at an index is in the publication's language.
 */
export function findLatestReport(
  articles: readonly Article[],
  nearness: readonly number[],
  isOwn: (index: number) => boolean = () => false,
): number | null {
  if (articles.length < 2 || articles.length > MOST_REPORTS) return null
  if (articles.some((article) => Number.isNaN(hoursOf(article)))) return null
  const reports = articles.map((article, index) => ({
    ...factsOf(article),
    index,
    hours: hoursOf(article),
    nearness: nearness[index] ?? 0,
  }))
  const central = CENTRAL * Math.max(...nearness)
  const least = articles.length < MANY_REPORTS ? 1 : CONFIRMED_TITLES
  const movedOn = reports.flatMap((report) => {
    const earlier = reports.filter(({ hours }) => hours <= report.hours - LEAST_HOURS)
    if (earlier.length === 0 || report.nearness < central) return []
    const isNew = (fact: string) =>
      earlier.every(({ told }) => !told.has(fact)) &&
      reports.filter(({ facts }) => facts.has(fact)).length >= least
    const news = [...report.facts].filter(isNew)
    return news.length === 0 ? [] : [{ ...report, news }]
  })
  const newestFirst = (a: Report, b: Report) => b.hours - a.hours || a.index - b.index
  const [newest] = movedOn.sort(newestFirst)
  if (newest === undefined) return null
  const equals = reports.filter(
    ({ index, told }) => isOwn(index) && newest.news.every((fact) => told.has(fact)),
  )
  return (equals.sort(newestFirst)[0] ?? newest).index
}

/** Returns the facts in an article's title, and the facts in its title and opening together. */
function factsOf(article: Article): Pick<Report, 'facts' | 'told'> {
  const words = wordsOf(`${article.title}\n${openingOf(article, OPENING_CHARACTERS)}`)
  return {
    facts: new Set([...numbersIn(wordsOf(article.title)), ...kindsInTitle(article)]),
    told: new Set([...numbersIn(words), ...kindsOf(words)]),
  }
}

const hoursOf = ({ publishedAt }: Article) => Date.parse(publishedAt ?? '') / MS_PER_HOUR
const numbersIn = (words: readonly string[]) => words.filter((word) => /^\d/.test(word) && !isYear(word))
