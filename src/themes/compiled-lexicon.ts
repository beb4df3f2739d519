// Lexicons made ready for listening: from words to what each adds to which theme.

import { stem } from './language/stem.ts'
import { STOP_WORDS, type Tongue } from './language/stop-words.ts'
import { detach, wordsOf } from './language/words.ts'
import { LEXICONS, type NamedTheme } from './lexicon/lexicon.ts'
import type { ThemeDefinition } from './theme.ts'

const BUILT_IN = Object.keys(LEXICONS.en) as NamedTheme[]
/** Stems remembered per language; a Worker lives long, and names never end. */
const MOST_STEMS = 50_000
/** What an operator's own words count beside ours: who names a theme wants it filled. */
const OWN_WORDS = 2

/** A word as a lexicon knows it. */
type Known = {
  stem: string
  /** Whether a phrase may begin with it. */
  begins: boolean
  stops: boolean
  /** Its key when just this form of it is listed. */
  exact: string | null
}

/** What a key adds to which themes, by place; its own place in the listener's `keys`. */
export type Weight = { id: number; parts: readonly (readonly [theme: number, weight: number])[] }

/** One language's lexicon. */
export type Ready = {
  tongue: Tongue
  /** Stem, phrase of stems joined by `_`, or `=` and a word → theme (by place) and what it adds. */
  weights: Map<string, Weight>
  beginnings: Set<string>
  known: Map<string, Known>
}

export type Listener = {
  /** Ids of the themes that words are weighed for. */
  themes: readonly string[]
  ready: Map<Tongue, Ready>
  /** Keys of all its lexicons made ready so far. */
  keys: string[]
  own: readonly ThemeDefinition[]
}

const listeners = new WeakMap<readonly ThemeDefinition[], Listener>()
const NONE: readonly ThemeDefinition[] = []

/** What listens for the eight themes and for those of an operator. */
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

/** A listener's lexicon of one language, compiled when it is first asked for. */
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

/** `=aids+` is `=aids`; `south_africa` is its stems joined by `_`. */
function keyOf(entry: string, tongue: Tongue): string {
  const words = wordsOf(entry.replaceAll('_', ' '))
  return entry.startsWith('=') ? `=${words.join('_')}` : words.map((word) => stem(word, tongue)).join('_')
}
