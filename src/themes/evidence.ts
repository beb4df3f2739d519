// What the words of an article say for each theme.
import type { Article } from '../articles/article.ts'
import { BACKGROUND_DOCUMENTS, backgroundOf } from './background.ts'
import { type Listener, lookUp, type Ready, readyFor } from './listener.ts'
import { stem } from './stem.ts'
import type { Tongue } from './stop-words.ts'
import { tongueOf } from './tongue.ts'
import { textOf } from './vectors.ts'
import { wordsOf } from './words.ts'

const TITLE_WEIGHT = 2
const TITLE_CHARACTERS = 300
const TEXT_CHARACTERS = 1_500
/** Longest phrase of the lexicons, in words. */
const LONGEST_PHRASE = 4

/** How strongly words speak for each theme, and which words did. */
export type Evidence = {
  /** Per theme of the listener. */
  scores: Float64Array
  /** What was said, in threes: place of the word in the listener's `keys`, theme, and what it added. */
  said: number[]
}

export function noEvidence({ themes }: Listener): Evidence {
  return { scores: new Float64Array(themes.length), said: [] }
}

/**
 * Adds what an article's title and opening say: each word by (1 + ln count) × rarity × its weight in the lexicon.
 *
 * @returns The language it was read in.
 */
export function addEvidence(evidence: Evidence, article: Article, listener: Listener): Tongue {
  const title = wordsOf(article.title.slice(0, TITLE_CHARACTERS))
  const body = wordsOf(textOf(article, TEXT_CHARACTERS))
  const tongue = tongueOf(article.language, body.length > title.length ? body : title)
  const lexicon = readyFor(listener, tongue)
  const counts = new Map<string, number>()
  count(title, lexicon, TITLE_WEIGHT, counts)
  count(body, lexicon, 1, counts)
  for (const [word, times] of counts) {
    const weight = lexicon.weights.get(word)
    if (weight === undefined) continue
    const loudness = (1 + Math.log(times)) * rarityOf(word, tongue)
    for (const [theme, share] of weight.parts) {
      evidence.scores[theme] = (evidence.scores[theme] ?? 0) + loudness * share
      evidence.said.push(weight.id, theme, loudness * share)
    }
  }
  return tongue
}

/** The words that said most for a theme, strongest first, as a person reads them. */
export function strongestWords(
  { said }: Evidence,
  theme: number,
  most: number,
  { keys }: Listener,
): string[] {
  const added = new Map<string, number>()
  for (let i = 0; i < said.length; i += 3) {
    if (said[i + 1] !== theme) continue
    const key = keys[said[i] ?? 0] ?? ''
    added.set(key, (added.get(key) ?? 0) + (said[i + 2] ?? 0))
  }
  return [...added]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key.replace('=', '').replaceAll('_', ' '))
}

function rarityOf(key: string, tongue: Tongue): number {
  const seen = backgroundOf(key.startsWith('=') ? stem(key.slice(1), tongue) : key)
  return Math.log((BACKGROUND_DOCUMENTS + 1) / (seen + 3))
}

function count(words: readonly string[], lexicon: Ready, times: number, counts: Map<string, number>): void {
  const add = (key: string) => {
    if (lexicon.weights.has(key)) counts.set(key, (counts.get(key) ?? 0) + times)
  }
  words.forEach((word, i) => {
    const { stem, begins, stops, exact } = lookUp(word, lexicon)
    if (exact !== null) add(exact)
    else if (!stops) add(stem)
    if (!begins) return
    let phrase = stem
    for (const next of words.slice(i + 1, i + LONGEST_PHRASE)) {
      phrase = `${phrase}_${lookUp(next, lexicon).stem}`
      add(phrase)
    }
  })
}
