// Finds topics that several stories of the day share, such as a war or an election.

import { detectLanguage } from '../themes/language/detect-language.ts'
import { stem } from '../themes/language/stem.ts'
import { STOP_WORDS } from '../themes/language/stop-words.ts'
import { wordsOf } from '../themes/language/words.ts'
import { documentFrequency } from '../themes/stories/document-frequency.ts'
import { cleanTitle } from '../themes/stories/headline.ts'
import type { Story } from '../themes/story.ts'
import type { ThemeId } from '../themes/theme.ts'

/** Minimum number of stories that form a topic. */
const LEAST_STORIES = 2
/** Maximum number of background documents that may contain a topic's name. */
const COMMON_DOCUMENTS = 150
/**
 * Minimum number of words, not counting everyday words, that a story must share with another of its topic.
 */
const SHARED_WORDS = 2
/** Maximum number of background documents that may contain a word before it counts as an everyday word. */
const EVERYDAY_DOCUMENTS = 400
/** Minimum number of words that two stories must share to form a topic on their own. */
const SHARED_BY_TWO = 3
/**
 * Minimum share of a story's titles that must contain a word before it counts as one of the story's words.
 */
const STEADY = 0.5
/** Minimum share of a topic's stories in which a word must appear next to the label to become part of it. */
const BESIDE = 0.6
/** Maximum number of words in a label. */
const LONGEST_LABEL = 3
/** Maximum number of titles to read per story. */
const TITLES = 8

/** Stories of one theme to show together under a label. */
export type Topic = {
  theme: ThemeId
  /** One to three words as titles spell them, such as `Middle East`. */
  label: string
  /** IDs of the topic's stories, in the order in which they were given. */
  stories: string[]
}

type Titled = {
  story: Story
  titles: { word: string; stem: string }[][]
  /** Stems in at least half of the titles that were read, without everyday words. */
  stems: Set<string>
  /** Stems that may name a topic. */
  names: Set<string>
}

/**
 * Finds groups of stories in each theme that are about the same topic.
 *
 * A topic is a name that the titles of several stories contain. Three or more stories form a topic if each
 * shares another word with one of the others, and two stories if they share three words including the name.
 * Topics with more stories are chosen first. A story has at most one topic.
 *
 * @param stories Stories in the digest's order. The stories of a topic keep this order.
 */
export function findTopics(stories: readonly Story[]): Topic[] {
  const themes = [...new Set(stories.map((story) => story.theme))]
  return themes.flatMap((theme) => {
    let left = stories.filter((story) => story.theme === theme).map(readTitles)
    const topics: Topic[] = []
    for (let group = largestGroup(left); group !== null; group = largestGroup(left)) {
      const { members, key } = group
      topics.push({ theme, label: labelOf(members, key), stories: members.map(({ story }) => story.id) })
      left = left.filter((titled) => !members.includes(titled))
    }
    return topics
  })
}

function readTitles(story: Story): Titled {
  const titles = story.articles.slice(0, TITLES).map(readTitle)
  const counts = new Map<string, number>()
  for (const title of titles) {
    for (const key of new Set(title.map((word) => word.stem))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const stems = [...counts.keys()].filter(
    (key) => key !== '' && (counts.get(key) ?? 0) >= STEADY * titles.length,
  )
  const capital = new Set(titles.flat().flatMap(({ word, stem }) => (/^\p{Lu}/u.test(word) ? [stem] : [])))
  const names = stems.filter((key) => documentFrequency(key) <= COMMON_DOCUMENTS && capital.has(key))
  return { story, titles, stems: new Set(stems), names: new Set(names) }
}

function readTitle(article: Story['articles'][number]): { word: string; stem: string }[] {
  const title = cleanTitle(article)
  const language = detectLanguage(article.language, wordsOf(title), title)
  return title.split(/[^\p{L}\p{N}'’.-]+/u).map((piece) => {
    const word = piece.replace(/^[^\p{L}\p{N}]+|(?:['’]s?)?[^\p{L}\p{N}]*$/gu, '')
    const [folded, ...more] = wordsOf(word)
    if (folded === undefined || more.length > 0 || folded.length < 3) return { word, stem: '' }
    if (STOP_WORDS[language].has(folded) || /^\d/.test(folded)) return { word, stem: '' }
    const key = stem(folded, language)
    return { word, stem: documentFrequency(key) <= EVERYDAY_DOCUMENTS ? key : '' }
  })
}

function largestGroup(titled: readonly Titled[]): { members: Titled[]; key: string } | null {
  const holders = new Map<string, Titled[]>()
  for (const one of titled) {
    for (const key of one.names) {
      const list = holders.get(key)
      if (list === undefined) holders.set(key, [one])
      else list.push(one)
    }
  }
  let best: { members: Titled[]; key: string } | null = null
  for (const [key, list] of [...holders].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  )) {
    if (list.length < LEAST_STORIES || (best !== null && list.length <= best.members.length)) break
    const near = (one: Titled, least: number) =>
      list.some((other) => other !== one && sharedBy(one, other) >= least)
    const loose = list.filter((one) => near(one, SHARED_WORDS))
    const members = loose.length > LEAST_STORIES ? loose : loose.filter((one) => near(one, SHARED_BY_TWO))
    if (members.length >= LEAST_STORIES && members.length > (best?.members.length ?? 0))
      best = { members, key }
  }
  return best
}

function sharedBy(one: Titled, other: Titled): number {
  let shared = 0
  for (const key of one.stems) if (other.stems.has(key)) shared++
  return shared
}

/**
 * Returns a name's most frequent spelling, capitalised if possible, with the words that usually surround it.
 */
function labelOf(members: readonly Titled[], key: string): string {
  let label = [
    mostFrequent(members.flatMap(({ titles }) => titles.flat().filter(({ stem }) => stem === key))),
  ]
  for (let round = 1; round < LONGEST_LABEL; round++) {
    const after = steady(members, label, 1)
    const before = after === null ? steady(members, label, -1) : null
    if (after !== null) label = [...label, after]
    else if (before !== null) label = [before, ...label]
    else break
  }
  return label.join(' ')
}

/**
 * Returns the capitalised word that follows (1) or precedes (-1) a label in at least 60% of the topic's
 * stories, or null if no word does.
 */
function steady(members: readonly Titled[], label: readonly string[], side: 1 | -1): string | null {
  const found = members.map(({ titles }) => {
    const words = new Set<string>()
    for (const title of titles) {
      for (let i = 0; i + label.length <= title.length; i++) {
        if (!label.every((word, k) => title[i + k]?.word === word)) continue
        const beside = title[side === 1 ? i + label.length : i - 1]
        if (beside !== undefined && beside.stem !== '' && /^\p{Lu}/u.test(beside.word)) words.add(beside.word)
      }
    }
    return words
  })
  const counts = new Map<string, number>()
  for (const words of found) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most !== undefined && most[1] >= BESIDE * members.length ? most[0] : null
}

function mostFrequent(words: readonly { word: string }[]): string {
  const counts = new Map<string, number>()
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  // Prefer the capitalised spelling, so that names keep their capitals.
  const rank = (word: string) => (/^\p{Lu}\p{Ll}/u.test(word) ? 1 : 0)
  const [most] = [...counts].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? ''
}
