// Collects the articles of a digest from KV, within a budget.

import type { Article, Rejected } from '../articles/article.ts'
import { ARTICLE_CHARACTERS, type Budget, chooseNewest, shortenArticle, weigh } from '../digest/budget.ts'
import type { LeftOut } from '../digest/edition.ts'
import { grouped } from '../text/count-of.ts'
import { countCalls } from './calls.ts'
import { readArticle, splitKey } from './key.ts'
import { readValues } from './read.ts'
import { listWindow } from './window.ts'

/** Maximum number of articles to read for each article in the budget, so that the newest can be chosen. */
const READ_PER_CHOSEN = 2
/**
 * Number of characters read per character of the budget before reading stops. Long articles are truncated, so
 * only part of their text counts towards the budget.
 */
const CHARACTERS_PER_CHOSEN = 4
/**
 * Length to which raw texts are truncated before cleaning, in characters. It exceeds the limit for cleaned
 * texts, because cleaning shortens a text.
 */
const RAW_CHARACTERS = 5 * ARTICLE_CHARACTERS
/** Factor by which the articles in memory may exceed the budget before the oldest are dropped. */
const SLACK = 1.1
/** Maximum number of article keys to report for each reason. */
const MOST_NAMED = 100

/** The articles of a range of days, why others are missing, and the number of KV calls. */
export type Collected = {
  articles: Article[]
  rejected: Rejected[]
  /** Reasons why articles were left out or shortened. Empty on most days. */
  leftOut: LeftOut[]
  /** Keys of the articles that were left out. */
  leftOutKeys: string[]
  operations: number
}

/**
 * Collects the articles of a range of days with few operations. For n articles of usual
 * length, it needs about ⌈n/1000⌉ list calls and ⌈n/100⌉ bulk gets, and one more bulk get if their lengths
 * are unknown. Invalid values are reported with the reason, and do not affect the others.
 *
 * Reads the newest days first, and keeps the newest articles that fit into the budget. Little more than these
 * articles and one KV response is in memory at a time.
 *
 * @param window.from The first day, `YYYY-MM-DD`, UTC; `to` is the last one, inclusive.
 * @param window.skip Returns whether to leave out the article `<day>/<id>`. Such an article is neither read
 *   nor reported.
 * @throws If KV cannot be listed.
 */
export async function collectArticles(
  kv: KVNamespace,
  window: { from: string; to: string; skip: (key: string) => boolean },
  budget: Budget,
): Promise<Collected> {
  const calls = countCalls()
  const isWanted = (name: string) => !window.skip(name.slice('article/'.length))
  const { names, lengths, arrivals, malformed } = await listWindow(kv, window, calls)
  const wanted = newestDaysFirst(names.filter(isWanted))
  const rejected: Rejected[] = []
  const shortened: string[] = []
  const leftOutKeys: string[] = []
  let articles: Article[] = []
  let characters = 0
  const dropOldest = () => {
    const { chosen, leftOut } = chooseNewest(articles, budget)
    articles = chosen
    characters = chosen.reduce((sum, article) => sum + weigh(article), 0)
    leftOutKeys.push(...leftOut.map(({ key }) => `article/${key}`))
  }
  const toRead = wanted.slice(0, READ_PER_CHOSEN * budget.articles)
  let read = 0
  let readCharacters = 0
  for await (const group of readValues(kv, { keys: toRead, lengths }, calls)) {
    for (const value of group) {
      read += 1
      if (value.text === null) {
        rejected.push({ key: value.key, reason: value.reason, passing: true })
        continue
      }
      readCharacters += value.text.length
      const key = splitKey(value.key)
      const parsed = key && readArticle(key, value.text, RAW_CHARACTERS)
      if (!parsed?.ok) {
        rejected.push({ key: value.key, reason: parsed?.reason ?? 'key is wrong' })
        continue
      }
      const article = shortenArticle(parsed.article)
      if (article !== parsed.article || parsed.isCut) shortened.push(value.key)
      const storedAt = arrivals.get(value.key)
      articles.push(inOwnMemory(storedAt === undefined ? article : { ...article, storedAt }))
      characters += weigh(article)
    }
    if (articles.length > budget.articles * SLACK || characters > budget.characters * SLACK) dropOldest()
    if (readCharacters > CHARACTERS_PER_CHOSEN * budget.characters) break
  }
  dropOldest()
  leftOutKeys.push(...wanted.slice(read))
  for (const key of malformed.filter(isWanted)) {
    rejected.push({ key, reason: 'key is wrong: it should be article/<YYYY-MM-DD>/<id>' })
  }
  const leftOut = [toLeftOut(tooMuch(budget), leftOutKeys), toLeftOut(SHORTENED, shortened)].flat()
  return { articles, rejected, leftOut, leftOutKeys, operations: calls.made }
}

const tooMuch = ({ articles, characters }: Budget) =>
  `left out: a digest takes at most ${grouped(articles)} articles and ${grouped(characters)} characters, newest first`
const SHORTENED = `shortened: only the first ${grouped(ARTICLE_CHARACTERS)} characters of a text count`

const toLeftOut = (reason: string, keys: readonly string[]): LeftOut[] =>
  keys.length === 0 ? [] : [{ reason, articles: keys.length, keys: keys.slice(0, MOST_NAMED) }]

/** Sorts keys by day, newest first. Keys of the same day keep their order. */
const newestDaysFirst = (names: readonly string[]) =>
  [...names].sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1))

const dayOf = (name: string) => name.slice('article/'.length, 'article/YYYY-MM-DD'.length)

/**
 * Copies an article without the lines that cleaning removed, so that the raw value can be freed. In V8, a
 * substring keeps its whole source string in memory. A copied Latin-1 text also takes one byte per character
 * instead of two.
 */
function inOwnMemory(article: Article): Article {
  const copy: Article = JSON.parse(JSON.stringify({ ...article, dropped: [] }))
  return copy
}
