// Compiles lexicons: from words to the weight that each contributes to a theme.

import { stem } from './language/stem.ts'
import { STOP_WORDS, type Tongue } from './language/stop-words.ts'
import { detach, wordsOf } from './language/words.ts'
import type { NamedTheme } from './lexicon/lexicon.ts'
import { LEXICONS } from './lexicon/lexicons.ts'
import type { ThemeDefinition } from './theme.ts'

const BUILT_IN = Object.keys(LEXICONS.en) as NamedTheme[]
/** Maximum number of stems cached per language, because a Worker lives long and meets new names every day. */
const MOST_STEMS = 50_000
/** Factor of an operator's own words relative to the built-in ones. */
const OWN_WORDS = 2

/** A word as a lexicon sees it. */
type Known = {
  stem: string
  /** Whether a phrase may begin with the word. */
  begins: boolean
  stops: boolean
  /** Key of the word when the lexicon lists exactly this form. */
  exact: string | null
}

/** Contribution of a key to themes, by index; `id` is its index in the listener's `keys`. */
export type Weight = { id: number; parts: readonly (readonly [theme: number, weight: number])[] }

/** Compiled lexicon of a language. */
export type Ready = {
  tongue: Tongue
  /** Maps a stem, a phrase of stems joined by `_`, or `=` and a word to its weights. */
  weights: Map<string, Weight>
  beginnings: Set<string>
  known: Map<string, Known>
}

export type Listener = {
  /** Ids of the themes with words. */
  themes: readonly string[]
  ready: Map<Tongue, Ready>
  /** Keys of all lexicons compiled so far. */
  keys: string[]
  own: readonly ThemeDefinition[]
}

const listeners = new WeakMap<readonly ThemeDefinition[], Listener>()
const NONE: readonly ThemeDefinition[] = []

/** Returns the listener for the built-in themes and those of an operator. */
export function listenerFor(own: readonly ThemeDefinition[] = NONE): Listener {
  const made = listeners.get(own)
  if (made !== undefined) return made
  const added = own
    .map(({ id }) => id)
    .filter((id) => id !== 'more' && !BUILT_IN.some((theme) => theme === id))
  const listener: Listener = { themes: [...BUILT_IN, ...new Set(added)], ready: new Map(), keys: [], own }
  listeners.set(own, listener)
  return listener
}

/** Returns a listener's lexicon of a language, compiled on first use. */
export function readyFor(listener: Listener, tongue: Tongue): Ready {
  const made = listener.ready.get(tongue)
  if (made !== undefined) return made
  const weights = compile(listener, tongue)
  const beginnings = new Set(
    [...weights.keys()].filter((key) => key.includes('_')).map((key) => key.split('_')[0] ?? ''),
  )
  const ready: Ready = { tongue, weights, beginnings, known: new Map() }
  listener.ready.set(tongue, ready)
  return ready
}

export function lookUp(given: string, { tongue, weights, beginnings, known }: Ready): Known {
  const before = known.get(given)
  if (before !== undefined) return before
  const word = detach(given)
  const key = stem(word, tongue)
  const exact = weights.has(`=${word}`) ? `=${word}` : null
  const found = { stem: key, begins: beginnings.has(key), stops: STOP_WORDS[tongue].has(word), exact }
  if (known.size < MOST_STEMS) known.set(word, found)
  return found
}

function compile({ themes, own, keys }: Listener, tongue: Tongue): Ready['weights'] {
  const weights = new Map<string, Map<number, number>>()
  themes.forEach((theme, place) => {
    const ours = LEXICONS[tongue][theme as NamedTheme] ?? ''
    const theirs = own.filter(({ id }) => id === theme).map(({ words }) => words?.[tongue] ?? '')
    addWords(weights, ours, place, tongue, 1)
    addWords(weights, theirs.join(' '), place, tongue, OWN_WORDS)
  })
  return new Map([...weights].map(([key, byTheme]) => [key, { id: keys.push(key) - 1, parts: [...byTheme] }]))
}

function addWords(
  weights: Map<string, Map<number, number>>,
  list: string,
  place: number,
  tongue: Tongue,
  factor: number,
): void {
  for (const entry of list.split(/\s+/)) {
    const weight = factor * (entry.endsWith('+') ? 2 : entry.endsWith('-') ? 0.5 : 1)
    const key = keyOf(entry, tongue)
    if (key === '' || key === '=') continue
    const byTheme = weights.get(key) ?? new Map<number, number>()
    byTheme.set(place, Math.max(weight, byTheme.get(place) ?? 0))
    weights.set(key, byTheme)
  }
}

/** Returns the key of an entry: `=aids+` becomes `=aids`, and `south_africa` becomes its stems joined by `_`. */
function keyOf(entry: string, tongue: Tongue): string {
  const words = wordsOf(entry.replaceAll('_', ' '))
  return entry.startsWith('=') ? `=${words.join('_')}` : words.map((word) => stem(word, tongue)).join('_')
}
