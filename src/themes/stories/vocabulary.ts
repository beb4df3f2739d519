// Numbers the terms of a day in order of appearance.
import { stem } from '../language/stem.ts'
import { STOP_WORDS, type SupportedLanguage } from '../language/stop-words.ts'
import { detach } from '../language/words.ts'

export type Vocabulary = {
  stems: string[]
  /** Maps a stem to its index in `stems`. */
  ids: Map<string, number>
  /** Maps a word to the index of its stem, or to -1 for a stop word, so that each word is stemmed once. */
  words: Map<SupportedLanguage, Map<string, number>>
  /** True for stems that occur in an English article, by index of the stem. */
  english: boolean[]
  /** Number of capitalised and of lower-case occurrences, where case is meaningful, by index of the stem. */
  capital: number[]
  small: number[]
}

export function startVocabulary(): Vocabulary {
  return { stems: [], ids: new Map(), words: new Map(), english: [], capital: [], small: [] }
}

/** Returns the term number of a word, or -1 for a stop word. */
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
