// What was sent before is not sent again as new.

import { fold } from '../themes/language/detect-language.ts'
import type { Story } from '../themes/story.ts'
import type { PublisherGroups } from './rank.ts'
import { publishersOf, type SentStory, termsOf, titleFacts } from './sent-story.ts'

/** Likeness of two stories (cosine over their terms) from which on the later continues the earlier. */
const CONTINUES = 0.25
/** A continued story is an update with so many publishers that had not reported it, or so many new facts in its titles. */
const NEW_PUBLISHERS = 3
const NEW_FACTS = 3

/** Whether a story is new, or goes on from one that was sent. */
export type Continuation =
  | { kind: 'new' }
  | { kind: 'repeat'; of: SentStory; likeness: number }
  | { kind: 'update'; of: SentStory; likeness: number; publishers: string[]; facts: string[] }

/** What a term weighs in which of the remembered stories, by place. */
type Postings = ReadonlyMap<string, readonly (readonly [place: number, weight: number])[]>

/**
 * Makes what was sent ready to be compared with. The rule: a story continues the most alike of the
 * earlier ones when their likeness is at least 0.25; it is then an update when it brings at least
 * three new publishers, or at least three new numbers or rarer words in titles, and else a repeat.
 *
 * New is what none of the earlier stories that are so alike had.
 *
 * @param earlier The stories of the last days, in any order.
 */
export function continuationFinder(
  earlier: readonly SentStory[],
  publisherGroups?: PublisherGroups | undefined,
): (story: Story) => Continuation {
  const postings = postingsOf(earlier)
  const norms = earlier.map(({ terms }) => normOf(terms))
  return (story) => {
    if (earlier.length === 0) return { kind: 'new' }
    const line = likeTo(termsOf(story), postings, norms).flatMap((likeness, place) => {
      const of = earlier[place]
      return of === undefined || likeness < CONTINUES ? [] : [{ of, likeness }]
    })
    const [best] = line.toSorted(mostAlikeFirst)
    if (best === undefined) return { kind: 'new' }
    const known = new Set(line.flatMap(({ of }) => of.publishers.map(fold)))
    const told = new Set(line.flatMap(({ of }) => [...of.facts, ...Object.keys(of.terms)]))
    const publishers = publishersOf(story, publisherGroups).filter((name) => !known.has(fold(name)))
    const facts = titleFacts(story).filter((fact) => !told.has(fact))
    const isUpdate = publishers.length >= NEW_PUBLISHERS || facts.length >= NEW_FACTS
    return isUpdate ? { kind: 'update', ...best, publishers, facts } : { kind: 'repeat', ...best }
  }
}

type Alike = { of: SentStory; likeness: number }

/** Of equals the later one, which the reader remembers better; then by id, so that order does not matter. */
function mostAlikeFirst(a: Alike, b: Alike): number {
  if (a.likeness !== b.likeness) return b.likeness - a.likeness
  if (a.of.day !== b.of.day) return a.of.day > b.of.day ? -1 : 1
  return a.of.id < b.of.id ? -1 : 1
}

/** The likeness to each of the remembered stories. */
function likeTo(
  terms: Record<string, number>,
  postings: Postings,
  norms: readonly number[],
): readonly number[] {
  const dots = norms.map(() => 0)
  for (const [term, weight] of Object.entries(terms)) {
    for (const [place, other] of postings.get(term) ?? []) dots[place] = (dots[place] ?? 0) + weight * other
  }
  const norm = normOf(terms)
  return dots.map((dot, place) => (dot === 0 ? 0 : dot / (norm * (norms[place] ?? 1))))
}

function postingsOf(earlier: readonly SentStory[]): Postings {
  const postings = new Map<string, [number, number][]>()
  earlier.forEach(({ terms }, place) => {
    for (const [term, weight] of Object.entries(terms)) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [[place, weight]])
      else list.push([place, weight])
    }
  })
  return postings
}

function normOf(terms: Record<string, number>): number {
  return Math.sqrt(Object.values(terms).reduce((sum, weight) => sum + weight * weight, 0))
}
