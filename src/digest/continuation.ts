// Decides whether a story continues a sent one, and whether it adds news.

import { detectLanguage } from '../themes/language/detect-language.ts'
import { fold } from '../themes/language/fold.ts'
import { wordsOf } from '../themes/language/words.ts'
import { BACKGROUND_DOCUMENTS, documentFrequency } from '../themes/stories/document-frequency.ts'
import { cleanTitle, headlineOf } from '../themes/stories/headline.ts'
import { spelledNames } from '../themes/stories/names.ts'
import { areTwinTitles } from '../themes/stories/twin-titles.ts'
import type { Story } from '../themes/story.ts'
import { isNewInstalment } from './instalment.ts'
import { findNews } from './news.ts'
import type { PublisherGroups } from './rank.ts'
import { publishersOf, rarityOf, type SentStory, stemsOf, termsOf } from './sent-story.ts'

/** Minimum cosine similarity of terms at which a story continues an earlier one. */
const CONTINUES = 0.24
/**
 * Minimum similarity at which a story without news is a repeat. A less similar story may be about another
 * event with the same people.
 */
const REPEATS = 0.37
/**
 * Minimum number of distinctive words that a story must share with the one it continues, and the similarity
 * at which fewer are enough. Stories can share one or two words by chance, such as the name of a sports
 * club's next opponent.
 */
const SHARED_WORDS = 3
const SURE = 0.5
/** Maximum number and share of sent stories that may contain a distinctive word. The higher limit applies. */
const DISTINCTIVE_STORIES = 2
const DISTINCTIVE_SHARE = 0.08
/** Maximum number of a story's titles to compare with a sent headline. */
const COMPARED_TITLES = 5
/** Weight of the background frequencies, expressed as a number of remembered stories. */
const PRIOR_STORIES = 10

/**
 * How a story relates to the sent stories. It is new, repeats one of them, or continues one of them with the
 * listed news.
 */
export type Continuation =
  | { kind: 'new' }
  | { kind: 'repeat'; of: SentStory; likeness: number }
  | { kind: 'update'; of: SentStory; likeness: number; news: string[] }

type Alike = { of: SentStory; likeness: number }
type Weights = Readonly<Record<string, number>>

/**
 * Prepares the sent stories for comparison, and returns a function that determines how a story relates to
 * them.
 *
 * A story continues the most similar sent story if the two are similar enough and share several distinctive
 * words. Very similar stories need not share any distinctive words. Words that occur in many sent stories
 * hardly count. A similar event whose headline differs only in its names is new. So is the next instalment of
 * a column. A story with news that the similar stories did not have (see `findNews`) is usually an update. It
 * counts as new if it has no text and adds only numbers, or if its titles contain no distinctive word from
 * the sent story's headline or facts. A story without news is a repeat if it is similar enough, and otherwise
 * new.
 *
 * @param earlier Stories of recent days, in any order.
 */
export function continuationFinder(
  earlier: readonly SentStory[],
  publisherGroups?: PublisherGroups | undefined,
): (story: Story) => Continuation {
  const frequencies = countTerms(earlier)
  const weigh = weigher(frequencies, earlier.length)
  const remembered = earlier.map(({ terms }) => weigh(terms))
  const postings = postingsOf(remembered)
  const norms = remembered.map(normOf)
  const most = Math.max(DISTINCTIVE_STORIES, DISTINCTIVE_SHARE * earlier.length)
  const sharedWords = (terms: Weights, of: SentStory) =>
    Object.keys(terms).filter((term) => of.terms[term] !== undefined && (frequencies.get(term) ?? 0) <= most)
      .length
  /**
   * Returns whether a title of the story contains a distinctive word from a sent story's headline or facts.
   */
  const sharesSubject = ({ articles }: Story, of: SentStory) =>
    articles.some((article) => {
      const sentWords = new Set([...of.facts, ...stemsOf(article, of.title)])
      return stemsOf(article, article.title).some(
        (stem) => sentWords.has(stem) && (frequencies.get(stem) ?? 0) <= most,
      )
    })
  return (story) => {
    if (earlier.length === 0) return { kind: 'new' }
    const terms = termsOf(story)
    const isTwin = twinFinder(story, terms)
    const similar = cosines(weigh(terms), postings, norms).flatMap((likeness, place): Alike[] => {
      const of = earlier[place]
      if (of === undefined || likeness < CONTINUES || isTwin(of)) return []
      const isKnown = likeness >= SURE || sharedWords(terms, of) >= SHARED_WORDS
      return isKnown ? [{ of, likeness }] : []
    })
    const [best] = similar.toSorted(mostAlikeFirst)
    if (best === undefined) return { kind: 'new' }
    const isReprint = fold(best.of.title) === fold(headlineOf(story))
    if (story.recurring === 'column' && !isReprint) return { kind: 'new' }
    const publishers = publishersOf(story, publisherGroups)
    if (isNewInstalment(story, publishers, best)) return { kind: 'new' }
    const news = findNews(
      story,
      similar.map(({ of }) => of),
    )
    if (news.length > 0)
      return isDoubtful(story, news) || !sharesSubject(story, best.of)
        ? { kind: 'new' }
        : { kind: 'update', ...best, news }
    return best.likeness >= REPEATS ? { kind: 'repeat', ...best } : { kind: 'new' }
  }
}

/** Returns whether a story has no text and adds only numbers. Such a story may be about something else. */
function isDoubtful({ articles }: Story, news: readonly string[]): boolean {
  return articles.every(({ blocks }) => blocks.length === 0) && news.every((fact) => /^\d/.test(fact))
}

/**
 * Returns a function that recognises sent stories about a similar but different event, such as yesterday's
 * earthquake in another country.
 */
function twinFinder(story: Story, terms: Weights): (sent: SentStory) => boolean {
  const titles = story.articles.slice(0, COMPARED_TITLES).map(cleanTitle)
  const text = titles.join(' ')
  const language = detectLanguage(story.articles[0]?.language ?? null, wordsOf(text), text)
  const spelled = titles.map((title) => spelledNames(title, language))
  const inStory = (name: string) => terms[name] !== undefined
  return (sent) => {
    const sentWords = spelledNames(sent.title, language)
    const inSent = (name: string) => sent.terms[name] !== undefined
    return spelled.some((words) => areTwinTitles(words, sentWords, { inA: inStory, inB: inSent }))
  }
}

/** Compares sent stories by similarity, highest first, then by day, latest first, and then by ID. */
function mostAlikeFirst(a: Alike, b: Alike): number {
  if (a.likeness !== b.likeness) return b.likeness - a.likeness
  if (a.of.day !== b.of.day) return a.of.day > b.of.day ? -1 : 1
  return a.of.id < b.of.id ? -1 : 1
}

/** Returns a map from each term to the number of sent stories that contain it. */
function countTerms(earlier: readonly SentStory[]): Map<string, number> {
  const frequencies = new Map<string, number>()
  for (const { terms } of earlier) {
    for (const term of Object.keys(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
  }
  return frequencies
}

/**
 * Returns a function that weighs terms by their rarity in the sent stories, with their rarity in everyday
 * news as a prior.
 */
function weigher(frequencies: ReadonlyMap<string, number>, stories: number): (terms: Weights) => Weights {
  const rarity = (term: string) => {
    const prior = (PRIOR_STORIES * (documentFrequency(term) + 0.5)) / BACKGROUND_DOCUMENTS
    // A word does not become common by appearing in a single story.
    const others = Math.max(0, (frequencies.get(term) ?? 0) - 1)
    const share = (others + prior) / (stories - 1 + PRIOR_STORIES)
    return Math.max(0, -Math.log(2 * share))
  }
  return (terms) =>
    Object.fromEntries(
      Object.entries(terms).map(([term, weight]) => [term, (weight / rarityOf(term)) * rarity(term)]),
    )
}

/** Inverted index that maps each term to the remembered stories that contain it, with its weight in each. */
type Postings = ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>

function postingsOf(remembered: readonly Weights[]): Postings {
  const postings = new Map<string, [number, number][]>()
  remembered.forEach((terms, place) => {
    for (const [term, weight] of Object.entries(terms)) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [[place, weight]])
      else list.push([place, weight])
    }
  })
  return postings
}

function cosines(terms: Weights, postings: Postings, norms: readonly number[]): readonly number[] {
  const dots = norms.map(() => 0)
  for (const [term, weight] of Object.entries(terms)) {
    for (const [place, other] of postings.get(term) ?? []) dots[place] = (dots[place] ?? 0) + weight * other
  }
  const norm = normOf(terms)
  return dots.map((dot, place) => (dot === 0 ? 0 : dot / (norm * (norms[place] ?? 1))))
}

function normOf(terms: Weights): number {
  return Math.sqrt(Object.values(terms).reduce((sum, weight) => sum + weight * weight, 0))
}
