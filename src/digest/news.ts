// Finds the news in a continuing story.

import { monthNumberOf } from '../articles/months.ts'
import { wordsOf } from '../themes/language/words.ts'
import { documentFrequency } from '../themes/stories/document-frequency.ts'
import { kindsInTitle } from '../themes/stories/event-kinds.ts'
import { isYear } from '../themes/stories/numbers.ts'
import type { Story } from '../themes/story.ts'
import { RARE_DOCUMENTS, type SentStory, stemsOf } from './sent-story.ts'

/**
 * Minimum number and share of a story's titles that must contain a word or number for it to count as a fact.
 */
const FACT_TITLES = 2
const FACT_SHARE = 0.3
/** Minimum number of new facts in a story for them to count as news. */
const NEWS_FACTS = 2
/** Maximum number of titles in a story for which a single new number counts as news. */
const FEW_TITLES = 2
/** Minimum share of titles that must mention a new kind of event before it counts as news. */
const KIND_SHARE = 0.15
const SHOWN_NEWS = 4

/**
 * Returns up to four items of news that a story adds to the sent stories, or an empty list if it adds none. A
 * new kind of event (such as a verdict) in at least 15% of the titles counts as news. So do two new facts if
 * each appears in at least two titles and in at least 30% of all titles. In a story with one or two titles, a
 * new number counts as news unless it is a year or the date of a sent story. New publishers do not count as
 * news.
 */
export function findNews(story: Story, sent: readonly SentStory[]): string[] {
  const titles = story.articles.length
  const events = newEvents(story, sent)
  const told = new Set(sent.flatMap(({ facts, terms }) => [...facts, ...Object.keys(terms)]))
  const dates = datesIn(story, sent)
  const counts = new Map<string, number>()
  for (const article of story.articles) {
    for (const stem of new Set(stemsOf(article, article.title))) {
      if (!told.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const shared = [...counts].filter(([stem, count]) => {
    return isFact(stem) && count >= FACT_TITLES && count >= FACT_SHARE * titles
  })
  const numbers =
    titles > FEW_TITLES
      ? []
      : [...counts.keys()].filter((stem) => /^\d/.test(stem) && !isYear(stem) && !dates.has(stem))
  const facts = shared.length >= NEWS_FACTS ? shared.map(([stem]) => stem) : []
  return [...new Set([...events, ...numbers, ...facts.sort()])].slice(0, SHOWN_NEWS)
}

/** Returns the kinds of events that enough titles mention and that no sent story contains. */
function newEvents({ articles }: Story, sent: readonly SentStory[]): string[] {
  const known = new Set<string>(sent.flatMap(({ events }) => events ?? []))
  const counts = new Map<string, number>()
  for (const article of articles) {
    for (const kind of kindsInTitle(article)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const least = KIND_SHARE * articles.length
  return [...counts].filter(([kind, count]) => !known.has(kind) && count >= least).map(([kind]) => kind)
}

/**
 * Returns the numbers in a story's titles that are dates of sent stories, such as 26 in `the storm of 26
 * November`.
 */
function datesIn({ articles }: Story, sent: readonly SentStory[]): Set<string> {
  const days = sent.map(({ day }) => day.split('-').map(Number))
  const isSentDay = (word: string, beside: string) =>
    /^\d{1,2}$/.test(word) &&
    days.some(([, month, day]) => day === Number(word) && monthNumberOf(beside) === month)
  return new Set(
    articles.flatMap(({ title }) => {
      const words = wordsOf(title)
      return words.filter(
        (word, i) => isSentDay(word, words[i - 1] ?? '') || isSentDay(word, words[i + 1] ?? ''),
      )
    }),
  )
}

function isFact(stem: string): boolean {
  return /^\d/.test(stem) || documentFrequency(stem) < RARE_DOCUMENTS
}
