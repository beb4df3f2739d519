// Compiles lexicons into maps from words to their weights for each theme.

import { stem } from './language/stem.ts'
import { STOP_WORDS, SUPPORTED_LANGUAGES, type SupportedLanguage } from './language/stop-words.ts'
import { wordsOf } from './language/words.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { LEXICONS } from './lexicon/lexicons.ts'
import type { ThemeDefinition } from './theme.ts'

const BUILT_IN = Object.keys(LEXICONS.en) as NamedTheme[]
/**
 * Minimum lengths of a compound's known part and of its remainder, in characters, by language. Compounds in
 * other languages are not split.
 */
const COMPOUNDS: Readonly<Partial<Record<SupportedLanguage, { part: number; rest: number }>>> = {
  nl: { part: 5, rest: 3 },
  sv: { part: 5, rest: 3 },
  ko: { part: 2, rest: 1 },
}
/** Weights of marked words. An unmarked word has a weight of 1. */
const WEIGHTS: Readonly<Record<string, number>> = { '+': 2, '-': 0.5 }
/** Weight factor for an operator's own words, relative to the built-in words. */
const OWN_WORDS = 2

/** Properties of a word in a lexicon, and whether it is a stop word. */
export type KnownWord = {
  stem: string
  /** True if the word can start a phrase. */
  begins: boolean
  stops: boolean
  /** True if the lexicon contains a weight for the stem. */
  weighs: boolean
  /** Key of the word's exact form, or null if the lexicon does not list that form. */
  exact: string | null
}

/** A key's weight for each theme that it indicates. `id` is the key's index in the lexicons' `keys`. */
export type TermWeight = { id: number; parts: readonly (readonly [theme: number, weight: number])[] }

/** The compiled lexicon of one language. */
export type CompiledLexicon = {
  language: SupportedLanguage
  /** Weights by key. A key is a stem, a phrase of stems joined by `_`, or `=` followed by an exact word. */
  weights: Map<string, TermWeight>
  beginnings: Set<string>
}

export type Lexicons = {
  /** Ids of the built-in themes and of the operator's own themes, except `more`. */
  themes: readonly string[]
  compiled: Map<SupportedLanguage, CompiledLexicon>
  /** Keys of all lexicons compiled so far. */
  keys: string[]
  own: readonly ThemeDefinition[]
}

const compiled = new WeakMap<readonly ThemeDefinition[], Lexicons>()
const NONE: readonly ThemeDefinition[] = []

/** Returns the lexicons of the built-in themes and of the operator's own themes. */
export function lexiconsFor(own: readonly ThemeDefinition[] = NONE): Lexicons {
  const made = compiled.get(own)
  if (made !== undefined) return made
  const added = own
    .map(({ id }) => id)
    .filter((id) => id !== 'more' && !BUILT_IN.some((theme) => theme === id))
  const lexicons: Lexicons = { themes: [...BUILT_IN, ...new Set(added)], compiled: new Map(), keys: [], own }
  compiled.set(own, lexicons)
  return lexicons
}

/** Returns a language's lexicon. Compiles it on first use. */
export function compiledLexicon(lexicons: Lexicons, language: SupportedLanguage): CompiledLexicon {
  const made = lexicons.compiled.get(language)
  if (made !== undefined) return made
  const weights = compile(lexicons, language)
  const beginnings = new Set(
    [...weights.keys()].filter((key) => key.includes('_')).map((key) => key.split('_')[0] ?? ''),
  )
  const ready: CompiledLexicon = { language, weights, beginnings }
  lexicons.compiled.set(language, ready)
  return ready
}

/** Looks up a folded word in a lexicon and in the language's stop words. */
export function lookUp(word: string, { language, weights, beginnings }: CompiledLexicon): KnownWord {
  const whole = stem(word, language)
  const key = weights.has(whole) ? whole : (partOf(word, language, weights) ?? whole)
  const exact = weights.has(`=${word}`) ? `=${word}` : null
  return {
    stem: key,
    begins: beginnings.has(key),
    stops: STOP_WORDS[language].has(word),
    weighs: weights.has(key),
    exact,
  }
}

/**
 * Returns the stem of a compound's longest weighted ending, because the ending carries the main meaning.
 * Falls back to the stem of its longest weighted beginning, and then to null.
 */
function partOf(
  word: string,
  language: SupportedLanguage,
  weights: CompiledLexicon['weights'],
): string | null {
  const compound = COMPOUNDS[language]
  if (compound === undefined) return null
  const lengths = Array.from(
    { length: Math.max(0, word.length - compound.part - compound.rest + 1) },
    (_, i) => i,
  )
  const ends = lengths.map((i) => word.slice(compound.rest + i))
  const beginnings = lengths.map((i) => word.slice(0, word.length - compound.rest - i))
  const known = [...ends, ...beginnings].map((part) => stem(part, language))
  return known.find((part) => weights.has(part)) ?? null
}

function compile({ themes, own, keys }: Lexicons, language: SupportedLanguage): CompiledLexicon['weights'] {
  const weights = new Map<string, Map<number, number>>()
  themes.forEach((theme, place) => {
    const ours = LEXICONS[language][theme as NamedTheme] ?? ''
    const theirs = own.filter(({ id }) => id === theme).map(({ words }) => ownWords(words, language))
    addWords(weights, ours, place, language, 1)
    addWords(weights, theirs.join(' '), place, language, OWN_WORDS)
  })
  return new Map([...weights].map(([key, byTheme]) => [key, { id: keys.push(key) - 1, parts: [...byTheme] }]))
}

/**
 * Returns the words that the operator gave a theme in a language. For `und`, returns those in all languages
 * without a lexicon.
 */
function ownWords(words: ThemeDefinition['words'], language: SupportedLanguage): string {
  if (language !== 'und') return words?.[language] ?? ''
  const known = new Set<string>(SUPPORTED_LANGUAGES)
  const further = Object.entries(words ?? {}).filter(([tag]) => !known.has(tag))
  return further.map(([, list]) => list ?? '').join(' ')
}

function addWords(
  weights: Map<string, Map<number, number>>,
  list: string,
  place: number,
  language: SupportedLanguage,
  factor: number,
): void {
  let mark = ''
  for (const entry of list.split(/\s+/)) {
    if (entry === '+' || entry === '-') mark = entry
    const weight = factor * (WEIGHTS[entry.at(-1) ?? ''] ?? WEIGHTS[mark] ?? 1)
    const key = keyOf(entry, language)
    if (key === '' || key === '=') continue
    const byTheme = weights.get(key) ?? new Map<number, number>()
    byTheme.set(place, Math.max(weight, byTheme.get(place) ?? 0))
    weights.set(key, byTheme)
  }
}

/**
 * Returns the key of a lexicon entry: `=aids+` becomes `=aids`, and `south_africa` becomes its stems joined
 * by `_`.
 */
function keyOf(entry: string, language: SupportedLanguage): string {
  const words = wordsOf(entry.replaceAll('_', ' '))
  return entry.startsWith('=') ? `=${words.join('_')}` : words.map((word) => stem(word, language)).join('_')
}
