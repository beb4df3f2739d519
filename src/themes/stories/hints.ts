// Reads publishers' own hints about whether two articles are related: links between them, and their tags.
import type { Article } from '../../articles/article.ts'
import { fold } from '../language/fold.ts'
import {
  addEntry,
  addIds,
  containsTerm,
  endRow,
  finishRows,
  type SparseRows,
  startRows,
  termsIn,
} from './sparse-rows.ts'

/**
 * Maximum number of the day's other articles to which a report links. An article that links to more is a
 * roundup.
 */
const MOST_LINKED = 2
/**
 * Minimum number of distinctive words that an article shares with a related article to which it links. Words
 * in both titles count twice.
 */
const LEAST_RELATED = 2
/** Minimum number of the day's articles that have a common tag. A common tag cannot identify an event. */
const COMMON_ARTICLES = 6
/** Minimum share of the day's articles that have a common tag. A common tag cannot identify an event. */
const COMMON_SHARE = 0.1

/** Publishers' links and tags, by row. */
export type HintRows = {
  /** Rows to which each row links, excluding links from roundups. */
  links: SparseRows
  /** Ids of each row's tags, and the number of rows with each tag. */
  tags: SparseRows
  tagged: Uint32Array
}

/** Hints about a pair of articles. */
export type Hints = {
  /** 1 if one article links to the other and they share enough words, otherwise 0. */
  link: number
  /**
   * 1 if the articles share a distinctive tag, -1 if they are from one publisher and both have tags but share
   * none, otherwise 0.
   */
  tags: number
}

/**
 * Weights of the hints in a pair's logit. They are cautious guesses, because the labelled days contain
 * neither links nor tags. A link can join two reports of an event that use different words, but not two
 * unrelated articles.
 */
export const HINT_WEIGHTS: Hints = { link: 3, tags: 0.5 }

/** URL of each row, and the links and tags of the rows that have any. */
export type HintBuilder = { urls: string[]; given: Map<number, Pick<Article, 'links' | 'tags'>> }

export function startHints(): HintBuilder {
  return { urls: [], given: new Map() }
}

/** Adds an article's hints as the next row. */
export function addHints({ urls, given }: HintBuilder, { url, links, tags }: Article): void {
  if (links.length > 0 || tags.length > 0) given.set(urls.length, { links, tags })
  urls.push(url)
}

export function finishHints({ urls, given }: HintBuilder): HintRows {
  const rowOf = new Map(given.size === 0 ? [] : urls.map((url, row) => [url, row]))
  const links = startRows()
  const tags = startRows()
  const ids = new Map<string, number>()
  for (let row = 0; row < urls.length; row++) {
    const article = given.get(row)
    const linked = new Set(article?.links.flatMap((url) => rowOf.get(url) ?? []))
    linked.delete(row)
    if (linked.size <= MOST_LINKED) for (const other of linked) addEntry(links, other, 1)
    endRow(links)
    addIds(
      tags,
      (article?.tags ?? []).map((tag) => fold(tag).trim()),
      ids,
    )
  }
  const finished = finishRows(tags)
  const tagged = new Uint32Array(ids.size)
  for (const tag of finished.terms) tagged[tag] = (tagged[tag] ?? 0) + 1
  return { links: finishRows(links), tags: finished, tagged }
}

/** Returns whether an article links to another. Links from a roundup do not count. */
export function linksTo(from: number, to: number, { links }: HintRows): boolean {
  return containsTerm(from, to, links)
}

/**
 * Finds the hints about two articles.
 *
 * @param pair Whether one publisher wrote both articles, and the number of distinctive words that they share.
 *   Words in both titles count twice.
 */
export function findHints(
  a: number,
  b: number,
  hints: HintRows,
  { isOnePublisher, common }: { isOnePublisher: boolean; common: number },
): Hints {
  const isLinked = linksTo(a, b, hints) || linksTo(b, a, hints)
  return {
    link: isLinked && common >= LEAST_RELATED ? 1 : 0,
    tags: compareTags(a, b, hints, isOnePublisher),
  }
}

/** Returns the weighted sum of the hints. */
export function weighHints({ link, tags }: Hints): number {
  return HINT_WEIGHTS.link * link + HINT_WEIGHTS.tags * tags
}

function compareTags(a: number, b: number, { tags, tagged }: HintRows, isOnePublisher: boolean): number {
  const [ofA, ofB] = [termsIn(tags, a), termsIn(tags, b)]
  const shared = ofA.filter((tag) => ofB.includes(tag))
  if (shared.length === 0) return isOnePublisher && ofA.length > 0 && ofB.length > 0 ? -1 : 0
  const most = Math.max(COMMON_ARTICLES, COMMON_SHARE * (tags.starts.length - 1))
  return shared.some((tag) => (tagged[tag] ?? 0) < most) ? 1 : 0
}
