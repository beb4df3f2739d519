// Defines the record of a sent story, which is used to recognise the story on later days. The record is small
// and does not contain the text.
import type { Article } from '../articles/article.ts'
import { detectLanguage } from '../themes/language/detect-language.ts'
import { fold } from '../themes/language/fold.ts'
import { stem } from '../themes/language/stem.ts'
import { STOP_WORDS } from '../themes/language/stop-words.ts'
import { wordsOf } from '../themes/language/words.ts'
import { openingOf } from '../themes/stories/document.ts'
import { BACKGROUND_DOCUMENTS, documentFrequency } from '../themes/stories/document-frequency.ts'
import { type EventKind, kindsInTitle, kindsOf } from '../themes/stories/event-kinds.ts'
import type { Story } from '../themes/story.ts'
import { type PublisherGroups, publisherGroup } from './rank.ts'

/** Maximum number of terms to remember for a story. */
const TERMS = 60
/** Maximum number of facts to remember from a story's titles. */
const TITLE_TERMS = 80
const PUBLISHERS = 200
/** Maximum number of a story's best articles whose terms are remembered. */
const ARTICLES = 5
const TEXT_CHARACTERS = 1200
const TITLE_WEIGHT = 2
/** Maximum count of numbers to remember from the openings of a story's articles. */
const NUMBERS = 80
/** Number of characters of each opening that are searched for kinds of events. */
const EVENT_CHARACTERS = 400
/**
 * A word in a title counts as a fact if fewer than this number of background documents contain it. Numbers
 * always count.
 */
export const RARE_DOCUMENTS = 60

export type SentStory = {
  id: string
  /** Day of the digest that contained the story, `YYYY-MM-DD`. */
  day: string
  /** Headline of the story, without an editor's changes. */
  title: string
  /** Stems that distinguish the story from others, with their weights. */
  terms: Record<string, number>
  /** Numbers and rare stems in the articles' titles, and numbers in their openings. */
  facts: string[]
  /** Kinds of events in titles and openings. Missing in stories that an earlier version stored. */
  events?: EventKind[]
  publishers: string[]
}

/** Creates the record of a story that is sent in the digest of `day`. */
export function toSentStory(
  story: Story,
  {
    day,
    title,
    publisherGroups,
  }: { day: string; title: string; publisherGroups?: PublisherGroups | undefined },
): SentStory {
  return {
    id: story.id,
    day,
    title,
    terms: termsOf(story),
    facts: [...new Set([...titleFacts(story), ...numbersOf(story)])],
    events: eventsOf(story),
    publishers: publishersOf(story, publisherGroups).slice(0, PUBLISHERS),
  }
}

/** Returns up to 60 stems that best distinguish a story from others, with their weights. */
export function termsOf(story: Story): Record<string, number> {
  const counts = new Map<string, number>()
  for (const article of story.articles.slice(0, ARTICLES)) {
    for (const term of stemsOf(article, article.title)) add(counts, term, TITLE_WEIGHT)
    for (const term of stemsOf(article, openingOf(article, TEXT_CHARACTERS))) add(counts, term, 1)
  }
  const heaviest = [...counts]
    .map(([term, count]) => [term, Math.round(10 * (1 + Math.log(count)) * rarityOf(term)) / 10] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return Object.fromEntries(heaviest.slice(0, TERMS))
}

/** Lists up to 80 numbers and rare stems from a story's titles, sorted. */
export function titleFacts(story: Story): string[] {
  const facts = new Set<string>()
  for (const article of story.articles) {
    for (const term of stemsOf(article, article.title)) {
      if (/^\d/.test(term) || documentFrequency(term) < RARE_DOCUMENTS) facts.add(term)
    }
  }
  return [...facts].sort().slice(0, TITLE_TERMS)
}

/** Returns up to 80 numbers from the openings of a story's articles, sorted. */
function numbersOf(story: Story): string[] {
  const numbers = new Set<string>()
  for (const article of story.articles) {
    for (const word of wordsOf(openingOf(article, TEXT_CHARACTERS))) if (/^\d/.test(word)) numbers.add(word)
  }
  return [...numbers].sort().slice(0, NUMBERS)
}

/**
 * Returns the kinds of events in the titles and openings of a story's articles, sorted. The kind `cause` is
 * read only from titles, because an opening often says that a report on the cause is still to come.
 */
function eventsOf({ articles }: Story): EventKind[] {
  const kinds = new Set<EventKind>()
  for (const article of articles) {
    for (const kind of kindsOf(wordsOf(openingOf(article, EVENT_CHARACTERS))))
      if (kind !== 'cause') kinds.add(kind)
    for (const kind of kindsInTitle(article)) kinds.add(kind)
  }
  return [...kinds].sort()
}

/** Lists the distinct publishers or groups of a story, in the order of its articles. */
export function publishersOf(story: Story, publisherGroups: PublisherGroups | undefined): string[] {
  const names = new Map<string, string>()
  for (const article of story.articles) {
    const name = publisherGroup(article, publisherGroups)
    if (!names.has(fold(name))) names.set(fold(name), name)
  }
  return [...names.values()]
}

/** Returns the inverse document frequency of a stem in everyday news, as a logarithm. */
export function rarityOf(term: string): number {
  return Math.log((BACKGROUND_DOCUMENTS + 1) / (documentFrequency(term) + 1))
}

/** Returns the numbers in a text and the stems of its words. Leaves out stop words and single letters. */
export function stemsOf(article: Article, text: string): string[] {
  const words = wordsOf(text)
  const language = detectLanguage(article.language, words, text)
  return words
    .filter((word) => !STOP_WORDS[language].has(word) && (word.length > 1 || /^\d/.test(word)))
    .map((word) => stem(word, language))
}

function add(weights: Map<string, number>, term: string, weight: number): void {
  weights.set(term, (weights.get(term) ?? 0) + weight)
}
