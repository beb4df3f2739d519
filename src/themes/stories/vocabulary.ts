// Assigns an index to each of a day's terms, in order of first appearance.
import type { KnownWord } from '../compiled-lexicon.ts'
import { stem } from '../language/stem.ts'
import { STOP_WORDS, type SupportedLanguage } from '../language/stop-words.ts'
import { detach } from '../language/words.ts'

/**
 * A word of the day's articles in one language. All its occurrences share one object, which saves time and
 * memory.
 */
export type Word = {
  word: string
  /** Index of the word's stem in `stems`, or -1 for a stop word or for a single Latin letter or digit. */
  term: number
  /** The word's lexicon entry, or null before it is looked up. */
  known: KnownWord | null
}

/** The words of an article's title and text, in order. */
export type DocumentWords = { heading: readonly Word[]; body: readonly Word[] }

export type Vocabulary = {
  stems: string[]
  /** Maps a stem to its index in `stems`. */
  ids: Map<string, number>
  words: Map<SupportedLanguage, Map<string, Word>>
  /** Whether an English article contains a stem, by the stem's index. */
  english: boolean[]
  /**
   * Counts of each stem's capitalised and lower-case occurrences in titles and at the start of texts, by the
   * stem's index. Capitals without meaning, such as at the start of a sentence, are not counted, and German
   * capitals count as lower case. Infinity in `capital` marks a number.
   */
  capital: number[]
  small: number[]
}

export function startVocabulary(): Vocabulary {
  return {
    stems: [],
    ids: new Map(),
    words: new Map(),
    english: [],
    capital: [],
    small: [],
  }
}

/** Returns a word with the index of its stem. Adds new words and stems to the vocabulary. */
export function wordIn(
  given: string,
  language: SupportedLanguage,
  { stems, ids, words, english, capital, small }: Vocabulary,
): Word {
  const ofLanguage = words.get(language) ?? new Map<string, Word>()
  if (ofLanguage.size === 0) words.set(language, ofLanguage)
  const known = ofLanguage.get(given)
  if (known !== undefined) return known
  const word = detach(given)
  let term = -1
  // A single Latin letter is meaningless, but a single Chinese character is not.
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
  const added = { word, term, known: null }
  ofLanguage.set(word, added)
  return added
}
