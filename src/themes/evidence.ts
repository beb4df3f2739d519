// What the words of an article say for each theme.
import type { Article } from '../articles/article.ts'
import { BACKGROUND_DOCUMENTS, backgroundOf } from './background.ts'
import { LEXICONS, type Lexicon, type NamedTheme } from './lexicon/lexicon.ts'
import { stem } from './stem.ts'
import { STOP_WORDS, type Tongue } from './stop-words.ts'
import { tongueOf } from './tongue.ts'
import { textOf } from './vectors.ts'
import { wordsOf } from './words.ts'

export const NAMED_THEMES = [
  'world',
  'politics',
  'business',
  'technology',
  'science',
  'health',
  'sport',
  'culture',
] as const satisfies readonly NamedTheme[]

const TITLE_WEIGHT = 2
/** Longest phrase of the lexicons, in words. */
const LONGEST_PHRASE = 3

/** Stem or phrase of stems (joined by `_`) → what it adds to each theme. */
type Weights = ReadonlyMap<string, readonly (readonly [NamedTheme, number])[]>

const compiled = new Map<Tongue, Weights>()

/** How strongly words speak for each theme, and which words did. */
export type Evidence = {
  scores: Record<NamedTheme, number>
  /** Per word as counted: what it added, summed over themes. */
  words: Map<string, Partial<Record<NamedTheme, number>>>
}

export function noEvidence(): Evidence {
  const scores = {
    world: 0,
    politics: 0,
    business: 0,
    technology: 0,
    science: 0,
    health: 0,
    sport: 0,
    culture: 0,
  }
  return { scores, words: new Map() }
}

/**
 * Adds what an article's title and opening say: each word by (1 + ln count) × rarity × its weight in the lexicon.
 *
 * @returns The language it was read in.
 */
export function addEvidence(evidence: Evidence, article: Article): Tongue {
  const title = wordsOf(article.title.slice(0, 300))
  const body = wordsOf(textOf(article))
  const tongue = tongueOf(article.language, body.length > title.length ? body : title)
  const weights = weightsOf(tongue)
  const counts = new Map<string, number>()
  count(title, tongue, weights, TITLE_WEIGHT, counts)
  count(body, tongue, weights, 1, counts)
  for (const [word, times] of counts) {
    const rarity = Math.log((BACKGROUND_DOCUMENTS + 1) / (backgroundOf(word) + 3))
    for (const [theme, weight] of weights.get(word) ?? []) {
      const added = (1 + Math.log(times)) * rarity * weight
      evidence.scores[theme] += added
      const known = evidence.words.get(word) ?? {}
      known[theme] = (known[theme] ?? 0) + added
      evidence.words.set(word, known)
    }
  }
  return tongue
}

function count(
  words: readonly string[],
  tongue: Tongue,
  weights: Weights,
  times: number,
  counts: Map<string, number>,
): void {
  const stems = words.map((word) => stem(word, tongue))
  for (let i = 0; i < stems.length; i++) {
    let phrase = ''
    for (let n = 0; n < LONGEST_PHRASE && i + n < stems.length; n++) {
      phrase = n === 0 ? (stems[i] ?? '') : `${phrase}_${stems[i + n]}`
      if (n === 0 && STOP_WORDS[tongue].has(words[i] ?? '')) continue
      if (weights.has(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + times)
    }
  }
}

function weightsOf(tongue: Tongue): Weights {
  const known = compiled.get(tongue)
  if (known !== undefined) return known
  const made = compile(LEXICONS[tongue], tongue)
  compiled.set(tongue, made)
  return made
}

function compile(lexicon: Lexicon, tongue: Tongue): Weights {
  const weights = new Map<string, Map<NamedTheme, number>>()
  for (const theme of NAMED_THEMES) {
    for (const entry of lexicon[theme].split(/\s+/)) {
      const weight = entry.endsWith('+') ? 2 : entry.endsWith('-') ? 0.5 : 1
      const key = wordsOf(entry)
        .map((word) => stem(word, tongue))
        .join('_')
      if (key === '') continue
      const themes = weights.get(key) ?? new Map<NamedTheme, number>()
      themes.set(theme, Math.max(weight, themes.get(theme) ?? 0))
      weights.set(key, themes)
    }
  }
  return new Map([...weights].map(([key, themes]) => [key, [...themes]]))
}
