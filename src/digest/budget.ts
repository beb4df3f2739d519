// Limits the amount of text in one digest, so that a day of any size fits into a Worker's memory.
import type { Article } from '../articles/article.ts'
import { MS_PER_DAY } from '../calendar/clock.ts'

/** Maximum number of articles and of characters in one digest. */
export type Budget = { articles: number; characters: number }

/**
 * Maximum number of characters kept from an article's text. Grouping, ranking and summaries need even fewer.
 */
export const ARTICLE_CHARACTERS = 20_000
/** Budget for the largest day that fits into the Worker's 128 MB of memory, with room to spare. */
const FULL_BUDGET: Budget = { articles: 10_000, characters: 80_000_000 }
/**
 * Number of interrupted attempts after which the budget is halved. A single interruption may be due to a
 * deployment or an eviction.
 */
const PATIENCE = 2
/** Maximum number of times the budget is halved. */
const MOST_HALVINGS = 6

/**
 * Returns the budget for the next attempt to compose a digest. The budget is halved after two interrupted
 * attempts, and again after each further one, at most six times.
 */
export function budgetAfter(unfinishedAttempts: number): Budget {
  const halvings = Math.min(MOST_HALVINGS, Math.max(0, unfinishedAttempts - PATIENCE + 1))
  const share = 0.5 ** halvings
  return {
    articles: Math.floor(FULL_BUDGET.articles * share),
    characters: Math.floor(FULL_BUDGET.characters * share),
  }
}

/**
 * Truncates an article's text to {@link ARTICLE_CHARACTERS} characters, within a block if necessary. Returns
 * the same article if its text is short enough.
 */
export function shortenArticle(article: Article): Article {
  let left = ARTICLE_CHARACTERS
  const blocks = article.blocks.flatMap(({ kind, text }) => {
    const kept = text.slice(0, left)
    left -= kept.length
    return kept === '' ? [] : [{ kind, text: kept }]
  })
  const isWhole =
    blocks.length === article.blocks.length && blocks.at(-1)?.text === article.blocks.at(-1)?.text
  return isWhole ? article : { ...article, blocks }
}

/**
 * Chooses the newest articles that fit into a budget.
 *
 * @returns The articles that fit and those that are left out, newest first.
 */
export function chooseNewest(
  articles: readonly Article[],
  budget: Budget,
): { chosen: Article[]; leftOut: Article[] } {
  const sorted = [...articles].sort((a, b) => timeOf(b) - timeOf(a) || (a.key < b.key ? -1 : 1))
  let characters = 0
  const end = sorted.findIndex((article, index) => {
    characters += weigh(article)
    return index >= budget.articles || characters > budget.characters
  })
  return end === -1
    ? { chosen: sorted, leftOut: [] }
    : { chosen: sorted.slice(0, end), leftOut: sorted.slice(end) }
}

/**
 * Returns the size of an article's title and text, in characters. A block with characters outside Latin-1
 * counts double, because V8 then stores each of its characters in two bytes.
 */
export function weigh({ title, blocks }: Article): number {
  return blocks.reduce(
    (sum, { text }) => sum + (BEYOND_LATIN_1.test(text) ? 2 : 1) * text.length,
    title.length,
  )
}

const BEYOND_LATIN_1 = /[\u0100-\uffff]/

/**
 * Returns when an article was published, as a Unix timestamp in milliseconds, but no later than the end of
 * the day on which it was stored. An article without a valid date counts as published at noon on that day.
 */
function timeOf({ publishedAt, day }: Article): number {
  const stored = Date.parse(`${day}T00:00:00Z`)
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(published) ? stored + MS_PER_DAY / 2 : Math.min(published, stored + MS_PER_DAY)
}
