// Assigns an index to each of a day's terms, in order of first appearance.
import { stem } from '../language/stem.ts'
import { STOP_WORDS, type SupportedLanguage } from '../language/stop-words.ts'
import { detach } from '../language/words.ts'

/** A word of a title and its term, or -1 for a stop word or a single letter. */
export type TitleTerm = { word: string; term: number }

export type Vocabulary = {
  stems: string[]
  /** Maps a stem to its index in `stems`. */
  ids: Map<string, number>
  /**
   * Maps each word to the index of its stem, or to -1 for a stop word or a single letter, so that a word is
   * stemmed only once per language.
   */
  words: Map<SupportedLanguage, Map<string, number>>
  /** Words of titles with their terms, by word. */
  titleTerms: Map<string, TitleTerm>
  /** Whether an English article contains a stem, by the stem's index. */
  english: boolean[]
  /**
   * Numbers of capitalised and of lower-case occurrences of each stem where case is meaningful, by the stem's
   * index. Infinity marks a number.
   */
  capital: number[]
  small: number[]
}

export function startVocabulary(): Vocabulary {
  return {
    stems: [],
    ids: new Map(),
    words: new Map(),
    titleTerms: new Map(),
    english: [],
    capital: [],
    small: [],
  }
}

/**
 * Returns the index of a word's stem, or -1 for a stop word or a single letter. Adds new stems to the
 * vocabulary.
 */
export function termOf(
  given: string,
  language: SupportedLanguage,
  { stems, ids, words, english, capital, small }: Vocabulary,
): number {
  const ofLanguage = words.get(language) ?? new Map<string, number>()
  if (ofLanguage.size === 0) words.set(language, ofLanguage)
  const known = ofLanguage.get(given)
  if (known !== undefined) return known
  const word = detach(given)
  let term = -1
  // A single letter is meaningless, but a single Chinese character is not.
  if (!STOP_WORDS[language].has(word) && (word.length > 1 || word > '\u02ff')) {
    const key = stem(word, language)
    term = ids.get(key) ?? stems.length
    if (term === stems.length) {
      stems.push(key)
      english.push(false)
      capital.push(0)
      small.push(0)
      ids.set(key, term)
    }
    if (language === 'en') english[term] = true
  }
  ofLanguage.set(word, term)
  return term
}
