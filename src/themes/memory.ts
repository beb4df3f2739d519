// What was sent before is not sent again as new. What is remembered of a story is small, and holds no text of it.
import type { Article } from '../articles/article.ts'
import { BACKGROUND_DOCUMENTS, backgroundOf } from './background.ts'
import { publisherOf, type RankOptions } from './rank.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Story } from './story.ts'
import { fold, tongueOf } from './tongue.ts'
import { textOf } from './wording.ts'
import { wordsOf } from './words.ts'

/** Terms remembered of a story, heaviest first. */
const TERMS = 60
/** Terms remembered of its titles. */
const TITLE_TERMS = 80
/** Its best articles that are read. */
const ARTICLES = 5
const TEXT_CHARACTERS = 1200
const TITLE_WEIGHT = 2
/** Likeness of two stories (cosine over their terms) from which on the later continues the earlier. */
const CONTINUES = 0.25
/** A continued story is an update with so many publishers that had not reported it, or so many new facts in its titles. */
const NEW_PUBLISHERS = 3
const NEW_FACTS = 3
/** A word of a title is a fact when it is a number, or rarer than this in everyday news. */
const RARE_DOCUMENTS = 60

/** What is kept of a story that was sent. */
export type RememberedStory = {
  id: string
  /** Day of the digest that had it, `YYYY-MM-DD`. */
  day: string
  title: string
  /** Stems that tell it from others, with their weight. */
  terms: Record<string, number>
  /** Numbers and rarer stems of its articles' titles. */
  facts: string[]
  publishers: string[]
}

/** Whether a story is new, or goes on from one that was sent. */
export type Continuation =
  | { kind: 'new' }
  | { kind: 'repeat'; of: RememberedStory; likeness: number }
  | { kind: 'update'; of: RememberedStory; likeness: number; publishers: string[]; facts: string[] }

type Families = RankOptions['families']

/** What to keep of a story that is sent in the digest of `day`. */
export function remember(
  story: Story,
  { day, title, families }: { day: string; title: string; families?: Families },
): RememberedStory {
  const publishers = new Map(
    story.articles.map((article) => {
      const name = publisherOf(article, families)
      return [fold(name), name]
    }),
  )
  return {
    id: story.id,
    day,
    title,
    terms: termsOf(story),
    facts: factsOf(story),
    publishers: [...publishers.values()],
  }
}

/**
 * Compares a story with those sent before. The rule: it continues the most alike of
 * them when their likeness is at least 0.25; it is then an update when it brings at least
 * three new publishers, or at least three new numbers or rarer words in titles, and else a repeat.
 *
 * @param earlier The stories of the last days, in any order.
 */
export function continues(
  story: Story,
  earlier: readonly RememberedStory[],
  options: { families?: Families } = {},
): Continuation {
  const terms = termsOf(story)
  let of: RememberedStory | null = null
  let likeness = 0
  for (const one of earlier) {
    const value = likenessOf(terms, one.terms)
    if (value < likeness || value < CONTINUES) continue
    // Of equals the later one, which the reader remembers better; then by id, so that order does not matter.
    if (of !== null && value === likeness && (of.day > one.day || (of.day === one.day && of.id < one.id)))
      continue
    of = one
    likeness = value
  }
  if (of === null) return { kind: 'new' }
  const line = earlier.filter((one) => likenessOf(terms, one.terms) >= CONTINUES)
  const known = new Set(line.flatMap((one) => one.publishers.map(fold)))
  const told = new Set(line.flatMap((one) => [...one.facts, ...Object.keys(one.terms)]))
  const now = remember(story, { day: of.day, title: of.title, ...options })
  const publishers = now.publishers.filter((name) => !known.has(fold(name)))
  const facts = now.facts.filter((fact) => !told.has(fact))
  if (publishers.length < NEW_PUBLISHERS && facts.length < NEW_FACTS) return { kind: 'repeat', of, likeness }
  return { kind: 'update', of, likeness, publishers, facts }
}

function likenessOf(a: Record<string, number>, b: Record<string, number>): number {
  const square = (terms: Record<string, number>) =>
    Object.values(terms).reduce((sum, weight) => sum + weight * weight, 0)
  let dot = 0
  for (const [term, weight] of Object.entries(a)) if (Object.hasOwn(b, term)) dot += weight * (b[term] ?? 0)
  return dot === 0 ? 0 : dot / Math.sqrt(square(a) * square(b))
}

function rarityOf(term: string): number {
  return Math.log((BACKGROUND_DOCUMENTS + 1) / (backgroundOf(term) + 1))
}

function termsOf(story: Story): Record<string, number> {
  const counts = new Map<string, number>()
  for (const article of story.articles.slice(0, ARTICLES)) {
    for (const term of stemsOf(article, article.title)) add(counts, term, TITLE_WEIGHT)
    for (const term of stemsOf(article, textOf(article, TEXT_CHARACTERS))) add(counts, term, 1)
  }
  const heaviest = [...counts]
    .map(([term, count]) => [term, Math.round(10 * (1 + Math.log(count)) * rarityOf(term)) / 10] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return Object.fromEntries(heaviest.slice(0, TERMS))
}

function factsOf(story: Story): string[] {
  const facts = new Set<string>()
  for (const article of story.articles) {
    for (const term of stemsOf(article, article.title)) {
      if (/^\d/.test(term) || backgroundOf(term) < RARE_DOCUMENTS) facts.add(term)
    }
  }
  return [...facts].sort().slice(0, TITLE_TERMS)
}

function stemsOf(article: Article, text: string): string[] {
  const words = wordsOf(text)
  const tongue = tongueOf(article.language, words)
  return words
    .filter((word) => !STOP_WORDS[tongue].has(word) && (word.length > 1 || /^\d/.test(word)))
    .map((word) => stem(word, tongue))
}

function add(weights: Map<string, number>, term: string, weight: number): void {
  weights.set(term, (weights.get(term) ?? 0) + weight)
}
