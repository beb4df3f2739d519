import { fold } from './detect-language.ts'

/** Scripts that put no spaces between words; each run of them becomes overlapping pieces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Those of them whose characters are letters: two of these say as little as two letters of a word. */
const UNSPACED_LETTERS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PIECE = 2
const PIECE_OF_LETTERS = 4
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,]\p{N}+)*/gu
/** The same for text whose letters are Latin: ranges are found many times faster than properties of Unicode. */
const LATIN_WORD = /[a-z0-9\u00B5\u00DF-\u00F6\u00F8-\u024F]+(?:[.,][0-9]+)*/g
const NOT_LATIN = /[^\0-\u024F\u2010-\u2027\u20AC]/
const THOUSANDS = /,(?=\d{3}(?!\d))/g
/** A word longer than this is no word, and a memory risk. */
const LONGEST = 40

/**
 * The words of a text in order, folded; numbers keep their point (`5.4`), thousands lose their comma.
 * Text without spaces gives its pairs of characters instead, or fours of letters: `地震が` is `地震`, `震が`.
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  const isLatin = !NOT_LATIN.test(folded)
  const found: string[] = folded.match(isLatin ? LATIN_WORD : WORD) ?? []
  const words: string[] = []
  const unspaced = !isLatin && UNSPACED.test(text)
  for (const word of found) {
    if (unspaced && UNSPACED.test(word)) pieces(word, words)
    else if (word.length <= LONGEST) words.push(word.includes(',') ? pointed(word) : word)
  }
  return words
}

/** `1,200` is `1200`, and `6,2` is `6.2`. */
export function pointed(number: string): string {
  return number.replace(THOUSANDS, '').replaceAll(',', '.')
}

/** From this length on V8 keeps a part of a text by keeping the whole text. */
const SLICED = 13

/** A word that may be kept without keeping the text it was cut from. */
export function detach(word: string): string {
  return word.length < SLICED ? word : [...word].join('')
}

function pieces(run: string, into: string[]): void {
  const characters = [...run]
  const size = UNSPACED_LETTERS.test(run) ? PIECE_OF_LETTERS : PIECE
  if (characters.length < size) into.push(run)
  for (let end = size; end <= characters.length; end++) into.push(characters.slice(end - size, end).join(''))
}
