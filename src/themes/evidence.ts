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

/** What a word or phrase adds to each theme, before it is counted. */
type Weight = readonly (readonly [NamedTheme, number])[]

/** A lexicon made ready: stems, or phrases of stems joined by `_`. */
type Ready = {
  weights: Map<string, Weight>
  /** Words met so far → stem, whether a phrase may begin with it, whether it is a stop word, its own key if it has one. */
  stems: Map<string, { stem: string; begins: boolean; stops: boolean; exact: string | null }>
  /** First stems of phrases. */
  beginnings: Set<string>
}

const ready = new Map<Tongue, Ready>()

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
  const body = wordsOf(textOf(article, 1500))
  const tongue = tongueOf(article.language, body.length > title.length ? body : title)
  const lexicon = readyOf(tongue)
  const counts = new Map<string, number>()
  count(title, tongue, lexicon, TITLE_WEIGHT, counts)
  count(body, tongue, lexicon, 1, counts)
  for (const [word, times] of counts) {
    const rarity = Math.log(
      (BACKGROUND_DOCUMENTS + 1) /
        (backgroundOf(word.startsWith('=') ? stem(word.slice(1), tongue) : word) + 3),
    )
    for (const [theme, weight] of lexicon.weights.get(word) ?? []) {
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
  lexicon: Ready,
  times: number,
  counts: Map<string, number>,
): void {
  const add = (key: string) => {
    if (lexicon.weights.has(key)) counts.set(key, (counts.get(key) ?? 0) + times)
  }
  words.forEach((word, i) => {
    const { stem, begins, stops, exact } = lookUp(word, tongue, lexicon)
    if (exact !== null) add(exact)
    else if (!stops) add(stem)
    if (!begins) return
    let phrase = stem
    for (const next of words.slice(i + 1, i + LONGEST_PHRASE)) {
      phrase = `${phrase}_${lookUp(next, tongue, lexicon).stem}`
      add(phrase)
    }
  })
}

function lookUp(word: string, tongue: Tongue, { stems, beginnings, weights }: Ready) {
  const known = stems.get(word)
  if (known !== undefined) return known
  const key = stem(word, tongue)
  const exact = weights.has(`=${word}`) ? `=${word}` : null
  const found = { stem: key, begins: beginnings.has(key), stops: STOP_WORDS[tongue].has(word), exact }
  if (stems.size < MOST_STEMS) stems.set(word, found)
  return found
}

/** Stems remembered per language; a Worker lives long, and names never end. */
const MOST_STEMS = 50_000

function readyOf(tongue: Tongue): Ready {
  const known = ready.get(tongue)
  if (known !== undefined) return known
  const weights = compile(LEXICONS[tongue], tongue)
  const beginnings = new Set(
    [...weights.keys()].filter((key) => key.includes('_')).map((key) => key.split('_')[0] ?? ''),
  )
  const made: Ready = { weights, stems: new Map(), beginnings }
  ready.set(tongue, made)
  return made
}

/** `=aids+` is `=aids`; `south_africa` is its stems joined by `_`. */
function keyOf(entry: string, tongue: Tongue): string {
  const words = wordsOf(entry.replaceAll('_', ' '))
  return entry.startsWith('=') ? `=${words.join('_')}` : words.map((word) => stem(word, tongue)).join('_')
}

function compile(lexicon: Lexicon, tongue: Tongue): Map<string, Weight> {
  const weights = new Map<string, Map<NamedTheme, number>>()
  for (const theme of NAMED_THEMES) {
    for (const entry of lexicon[theme].split(/\s+/)) {
      const weight = entry.endsWith('+') ? 2 : entry.endsWith('-') ? 0.5 : 1
      const key = keyOf(entry, tongue)
      if (key === '') continue
      const themes = weights.get(key) ?? new Map<NamedTheme, number>()
      themes.set(theme, Math.max(weight, themes.get(theme) ?? 0))
      weights.set(key, themes)
    }
  }
  return new Map([...weights].map(([key, themes]) => [key, [...themes]]))
}
