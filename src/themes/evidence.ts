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
const LONGEST_PHRASE = 3

/** How strongly words speak for each theme, and which words did. */
export type Evidence = {
  /** Per theme of the listener. */
  scores: Float64Array
  /** Word as counted → theme (by place) and what it added, once for each article. */
  words: Map<string, (readonly [number, number])[]>
}

export function noEvidence({ themes }: Listener): Evidence {
  return { scores: new Float64Array(themes.length), words: new Map() }
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
    for (const [theme, weight] of lexicon.weights.get(word) ?? []) {
      const added = (1 + Math.log(times)) * rarityOf(word, tongue) * weight
      evidence.scores[theme] = (evidence.scores[theme] ?? 0) + added
      const known = evidence.words.get(word)
      if (known === undefined) evidence.words.set(word, [[theme, added]])
      else known.push([theme, added])
    }
  }
  return tongue
}

/** The words that said most for a theme, strongest first, as a person reads them. */
export function strongestWords({ words }: Evidence, theme: number, most: number): string[] {
  return [...words]
    .map(([word, parts]) => {
      const own = parts.filter(([place]) => place === theme)
      return { word, added: own.reduce((sum, [, added]) => sum + added, 0) }
    })
    .filter(({ added }) => added > 0)
    .sort((a, b) => b.added - a.added || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word.replace('=', '').replaceAll('_', ' '))
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
