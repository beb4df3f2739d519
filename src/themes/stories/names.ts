// Finds the names and numbers in a day's articles, which distinguish similar events.

import { fold } from '../language/fold.ts'
import { stem } from '../language/stem.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { pointed } from '../language/words.ts'
import type { ArticleDocument } from './document.ts'
import { isNumber } from './numbers.ts'
import { addEntry, endRow, finishRows, type SparseRows, startRows, termsIn } from './sparse-rows.ts'
import type { TitleWord } from './twin-titles.ts'
import { type DocumentWords, type Vocabulary, type Word, wordIn } from './vocabulary.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,]\p{N}+)*/gu
/** Matches words of Latin text. On text with curly quotes, `WORD` takes about three times as long. */
const LATIN_WORD =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:[.,][0-9\u00b2\u00b3\u00b9\u00bc-\u00be]+)*/g
const NOT_LATIN = /[^\0-\u024f\u2010-\u2027\u20ac]/
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
/**
 * Matches the characters before a word whose capital is meaningless, such as a word at the start of a line or
 * after a full stop, colon or quotation mark.
 */
const OPENING = /(?:^|[.!?:"“”„‘«])\s*$/u
/** A line is in title case if more than this share of its longer words is capitalised. */
const TITLE_CASE = 0.8
const LONGER = 4
/** Maximum number of characters of a text that are searched for names. */
const TEXT_CHARACTERS = 400
/** Number of words at the start of a text that count as its opening. */
const FIRST_WORDS = 40
/**
 * Minimum share of a name's counted occurrences that must be capitalised. Capitals without meaning, such as at
 * the start of a sentence, are not counted, and German capitals count as lower case.
 */
const NAME_SHARE = 0.6

/**
 * A word and the kind that its spelling indicates. The kind is null for a word whose capital is meaningless,
 * such as the first word of a sentence.
 */
type Written = { word: string; is: 'name' | 'number' | 'word' | null }

/**
 * Returns whether a word starts with a lower-case letter from a to z. Comparing strings is faster than
 * matching a regular expression.
 */
const isSmall = (word: string) => word >= 'a' && word < '{'

/** Returns the folded words of a line, each with the kind that its spelling indicates. */
function writtenWords(line: string): Written[] {
  const found = line.match(NOT_LATIN.test(line) ? WORD : LATIN_WORD) ?? []
  let longer = 0
  let capitals = 0
  for (const word of found) {
    if (word.length <= LONGER) continue
    longer++
    if (!isSmall(word) && CAPITAL.test(word)) capitals++
  }
  const titleCase = capitals > TITLE_CASE * longer
  let index = 0
  return found.map((raw) => {
    index = line.indexOf(raw, index)
    const start = index
    index += raw.length
    const word = fold(raw)
    if (isSmall(raw)) return { word, is: 'word' }
    if (NUMBER.test(raw)) return { word: pointed(word), is: 'number' }
    if (!CAPITAL.test(raw)) return { word, is: 'word' }
    const isOpening = OPENING.test(line.slice(Math.max(0, start - 3), start))
    return { word, is: titleCase || isOpening ? null : 'name' }
  })
}

/**
 * Counts capitalised and lower-case occurrences of words in an article's title and at the start of its text.
 *
 * @param words The words of the article's title and text.
 * @returns The words of the title, and the terms in the title and the opening of the text.
 */
export function noteNames(
  { title, text, language }: ArticleDocument,
  words: DocumentWords,
  vocabulary: Vocabulary,
): { heading: Word[]; opening: Set<number> } {
  const { capital, small } = vocabulary
  const opening = new Set<number>()
  let left = FIRST_WORDS
  const note = ({ word: written, is }: Written, expected: Word | undefined) => {
    // Nearly all words have already been looked up for the document, in the same order.
    const word = expected?.word === written ? expected : wordIn(written, language, vocabulary)
    const { term } = word
    if (term < 0) return word
    if (left >= 0) opening.add(term)
    if (is === 'number') capital[term] = Number.POSITIVE_INFINITY
    // All German nouns are capitalised, so a capital does not indicate a name.
    else if (is === 'name' && language !== 'de') capital[term] = (capital[term] ?? 0) + 1
    else if (is !== null) small[term] = (small[term] ?? 0) + 1
    return word
  }
  const heading = writtenWords(title).map((written, i) => note(written, words.heading[i]))
  let place = 0
  for (const line of text.slice(0, TEXT_CHARACTERS).split('\n')) {
    for (const written of writtenWords(line)) {
      left--
      note(written, words.body[place++])
    }
  }
  return { heading, opening }
}

/**
 * Returns a function that tests whether a term is a name or number, based on its spelling in the day's
 * articles.
 */
export function nameTest({ capital, small }: Vocabulary): (term: number) => boolean {
  return (term) => {
    const upper = capital[term] ?? 0
    return (
      upper === Number.POSITIVE_INFINITY || (upper > 0 && upper >= NAME_SHARE * (upper + (small[term] ?? 0)))
    )
  }
}

/**
 * Returns a function that guesses whether a term is a name. It accepts an English word without a known
 * document frequency if, in titles and at the start of texts, every occurrence has a meaningless capital.
 */
export function guessTest(
  { capital, small, english }: Vocabulary,
  background: Float32Array,
): (term: number) => boolean {
  return (term) =>
    english[term] === true && background[term] === 0 && capital[term] === 0 && small[term] === 0
}

/** Returns each row's names and numbers with a rarity above 0. */
export function namesOnly(
  rows: SparseRows,
  isName: (term: number) => boolean,
  rarity: Float32Array,
): SparseRows {
  const names = startRows()
  for (let i = 0; i + 1 < rows.starts.length; i++) {
    for (const term of termsIn(rows, i)) {
      if ((rarity[term] ?? 0) > 0 && isName(term)) addEntry(names, term, 1)
    }
    endRow(names)
  }
  return finishRows(names)
}

/**
 * Returns the words of a single title. `name` is the stem of a word whose capital marks it as a name, and
 * null for any other word. In German, it is always null.
 */
export function spelledNames(title: string, language: SupportedLanguage): TitleWord<string>[] {
  return writtenWords(title).map(({ word, is }) => ({
    word,
    name: is === 'name' && language !== 'de' ? stem(word, language) : null,
  }))
}

/** Returns the words of a title, and marks the numbers, names and probable names among them. */
export function markNames(
  words: readonly Word[],
  isName: (term: number) => boolean,
  isGuess: (term: number) => boolean,
): TitleWord[] {
  return words.map(({ word, term }) => {
    if (term < 0) return { word, name: null }
    if (isName(term) || isNumber(word)) return { word, name: term }
    return isGuess(term) ? { word, name: term, isGuess: true } : { word, name: null }
  })
}
