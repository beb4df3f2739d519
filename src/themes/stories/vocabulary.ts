// The terms of a day, numbered as they come.
import { stem } from '../language/stem.ts'
import { STOP_WORDS, type Tongue } from '../language/stop-words.ts'
import { detach } from '../language/words.ts'

export type Vocabulary = {
  stems: string[]
  /** Stem → its place in `stems`. */
  ids: Map<string, number>
  /** Word → the place of its stem, or -1 for a stop word; what was stemmed once is not stemmed again. */
  words: Record<Tongue, Map<string, number>>
  /** By place in `stems`: whether an article in English has it. */
  english: boolean[]
  /** By place in `stems`: how often it stood with a capital where that says something, and how often without. */
  capital: number[]
  small: number[]
}

export function startVocabulary(): Vocabulary {
  const words = { en: new Map(), de: new Map(), fr: new Map(), es: new Map() }
  return { stems: [], ids: new Map(), words, english: [], capital: [], small: [] }
}

/** The number of a word's term, or -1 for a word that says nothing. */
export function termOf(
  given: string,
  tongue: Tongue,
  { stems, ids, words, english, capital, small }: Vocabulary,
): number {
  const known = words[tongue].get(given)
  if (known !== undefined) return known
  const word = detach(given)
  let term = -1
  // A single letter says nothing, a single character of Chinese may.
  if (!STOP_WORDS[tongue].has(word) && (word.length > 1 || word > '\u02ff')) {
    const key = stem(word, tongue)
    term = ids.get(key) ?? stems.length
    if (term === stems.length) {
      stems.push(key)
      english.push(false)
      capital.push(0)
      small.push(0)
      ids.set(key, term)
    }
    if (tongue === 'en') english[term] = true
  }
  words[tongue].set(word, term)
  return term
}
