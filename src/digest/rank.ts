// Ranks stories for an edition. Stories that many publishers have reported recently come first.

import type { Article } from '../articles/article.ts'
import { publisherDomain } from '../articles/publisher-domain.ts'
import { MS_PER_HOUR } from '../calendar/clock.ts'
import { fold } from '../themes/language/fold.ts'
import type { Story } from '../themes/story.ts'
import { countCompany } from './company.ts'
import type { Score } from './edition.ts'

/** Weight of each part of the score. Every part is between 0 and 1. */
export const SCORE_WEIGHTS = { publishers: 0.5, freshness: 0.2, prominence: 0.2, length: 0.1 } as const
/** Minimum number of publishers for the full publisher score. A story with a single publisher gets 0. */
const FULL_PUBLISHERS = 128
/** Half-life of a report's freshness, in hours. */
const HALF_LIFE_HOURS = 12
/** Freshness of a report without a date. */
const UNDATED_FRESHNESS = 0.5
/** Minimum number of other stories about the same names for the full prominence score. */
const FULL_COMPANY = 8
/** Minimum number of words in the longest report for the full length score. */
const FULL_WORDS = 800
/**
 * Maximum number of words in a teaser. A teaser gets no score for its length, which says nothing about the
 * length of the full report.
 */
const TEASER_WORDS = 80

/**
 * Maps publishers' names, as in `source`, to the names of their groups. Case and accents are ignored. A group
 * counts as one publisher.
 */
export type PublisherGroups = Readonly<Record<string, string>>

/** Score multipliers by publisher's name, as in `source`. Case and accents are ignored. */
export type PublisherWeights = Readonly<Record<string, number>>

export type RankOptions = {
  now: Date
  publisherGroups?: PublisherGroups | undefined
  /** Weights of publishers. Every publisher without an entry has a weight of 1. */
  weights?: PublisherWeights | undefined
}

export type RankedStory = {
  story: Story
  score: Score
  /** Distinct publishers or groups of publishers, in the order of the story's articles. */
  publishers: string[]
}

/**
 * Sorts stories by descending score. Stories with equal scores are sorted by the arrival of their newest
 * article, latest first, and then by ID. The score is computed as follows:
 *
 *     total = weight * (0.5 publishers + 0.2 freshness + 0.2 prominence + 0.1 length)
 *
 * - weight: the mean of the weights that the operator gave to the publishers
 * - publishers: log2 of the number of distinct publishers divided by log2 of 128, at most 1; copies count,
 * because a publisher chose to print them
 * - freshness: the mean over publishers of 0.5 ^ (age of the newest report / 12 h), with 0.5 for an undated
 * report
 * - prominence: log2(1 + n) / log2(9), at most 1, for n other stories of the day about the same names
 * - length: number of words in the longest report divided by 800, at most 1, and 0 for teasers of up to 80
 * words
 */
export function rankStories(stories: readonly Story[], options: RankOptions): RankedStory[] {
  const company = countCompany(stories)
  const weights = new Map(
    Object.entries(options.weights ?? {}).map(([name, weight]) => [fold(bareName(name)), weight]),
  )
  return stories
    .map((story, i) => rank(story, company[i] ?? 0, { ...options, weights }))
    .sort(
      (a, b) =>
        b.score.total - a.score.total ||
        arrivalOf(b.story) - arrivalOf(a.story) ||
        (a.story.id < b.story.id ? -1 : 1),
    )
}

/** Returns the group of an article's publisher, or the publisher if it does not belong to a group. */
export function publisherGroup(
  { source }: Pick<Article, 'source'>,
  publisherGroups: PublisherGroups | undefined = NO_GROUPS,
): string {
  const name = bareName(source)
  return groupsByKey(publisherGroups).get(fold(name)) ?? name
}

/**
 * Returns a key for an article's publisher that ignores case and accents. All publishers of a group have the
 * same key.
 */
export function publisherKey(
  article: Pick<Article, 'source'>,
  publisherGroups: PublisherGroups | undefined,
): string {
  return fold(publisherGroup(article, publisherGroups))
}

const NO_GROUPS: PublisherGroups = {}
const known = new WeakMap<PublisherGroups, ReadonlyMap<string, string>>()

function groupsByKey(publisherGroups: PublisherGroups): ReadonlyMap<string, string> {
  const made = known.get(publisherGroups)
  if (made !== undefined) return made
  const entries = Object.entries(publisherGroups).map(
    ([name, group]) => [fold(bareName(name)), group] as const,
  )
  const byKey = new Map(entries)
  known.set(publisherGroups, byKey)
  return byKey
}

/** Returns a publisher's name. Reduces a host name to its registered domain. */
function bareName(name: string): string {
  const bare = name.trim()
  return /^[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(bare) ? publisherDomain(bare) : bare
}

type Weights = { weights: ReadonlyMap<string, number> }

function rank(
  story: Story,
  company: number,
  { now, publisherGroups, weights }: Omit<RankOptions, 'weights'> & Weights,
): RankedStory {
  const newest = new Map<string, { name: string; fresh: number; weight: number }>()
  let words = 0
  for (const article of story.articles) {
    const name = publisherGroup(article, publisherGroups)
    const voice = newest.get(fold(name))
    const fresh = freshness(article.publishedAt, now)
    const weight = weights.get(fold(bareName(article.source))) ?? 1
    if (voice === undefined) newest.set(fold(name), { name, fresh, weight })
    else {
      voice.fresh = Math.max(voice.fresh, fresh)
      voice.weight = Math.max(voice.weight, weight)
    }
    if (words < FULL_WORDS) words = Math.max(words, countWords(article))
  }
  const voices = [...newest.values()]
  const parts = {
    publishers: Math.min(1, Math.log2(Math.max(1, voices.length)) / Math.log2(FULL_PUBLISHERS)),
    freshness: voices.reduce((sum, voice) => sum + voice.fresh, 0) / Math.max(1, voices.length),
    prominence: Math.min(1, Math.log2(1 + company) / Math.log2(1 + FULL_COMPANY)),
    length: words > TEASER_WORDS ? Math.min(1, words / FULL_WORDS) : 0,
  }
  const sum =
    SCORE_WEIGHTS.publishers * parts.publishers +
    SCORE_WEIGHTS.freshness * parts.freshness +
    SCORE_WEIGHTS.prominence * parts.prominence +
    SCORE_WEIGHTS.length * parts.length
  const weight = voices.reduce((total, voice) => total + voice.weight, 0) / Math.max(1, voices.length)
  return {
    story,
    score: { total: weight * sum, weight, ...parts },
    publishers: voices.map((voice) => voice.name),
  }
}

/**
 * Returns when the newest article of a story arrived, as a Unix timestamp in milliseconds, or 0 if unknown.
 */
const arrivalOf = ({ articles }: Story): number =>
  articles.reduce((latest, { storedAt = 0 }) => Math.max(latest, storedAt), 0)

function freshness(publishedAt: string | null, now: Date): number {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  if (Number.isNaN(time)) return UNDATED_FRESHNESS
  const ageHours = Math.max(0, now.getTime() - time) / MS_PER_HOUR
  return 0.5 ** (ageHours / HALF_LIFE_HOURS)
}

/** Counts the words of an article. Stops counting once there are enough for the full score. */
function countWords({ blocks }: Article): number {
  let count = 0
  for (const { text } of blocks) {
    if (count >= FULL_WORDS) break
    count += text.split(/\s+/u).length
  }
  return count
}
