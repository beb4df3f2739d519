import { fold } from './fold.ts'

/**
 * Matches characters of scripts without spaces between words. Text in these scripts is split into overlapping
 * pieces.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/**
 * Matches letters of alphabetic scripts without spaces, such as Thai. Two Thai letters mean as little as two
 * Latin letters.
 */
const UNSPACED_LETTERS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const PIECE = 2
const PIECE_OF_LETTERS = 4
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.,]\p{N}+)*/gu
/** Matches words of Latin text. On text with curly quotes, `WORD` takes about three times as long. */
const LATIN_WORD = /[a-z0-9\u00B5\u00DF-\u00F6\u00F8-\u024F]+(?:[.,][0-9]+)*/g
const NOT_LATIN = /[^\0-\u024F\u2010-\u2027\u20AC]/
const THOUSANDS = /,(?=\d{3}(?!\d))/g
/**
 * Maximum length of a word, in characters. Longer runs of characters are not words, and could exhaust memory.
 */
const LONGEST = 40

/**
 * Returns the folded words of a text in order. Numbers keep their decimal point (`5.4`) and lose commas
 * between thousands (`1,200`). Text in scripts without spaces becomes overlapping pairs of characters, or
 * overlapping groups of four in scripts such as Thai. For example, `地震が` becomes `地震` and `震が`. Other words
 * of more than 40 characters are dropped.
 */
export function wordsOf(text: string): string[] {
  const folded = fold(text)
  const isLatin = !NOT_LATIN.test(folded)
  const found: string[] = folded.match(isLatin ? LATIN_WORD : WORD) ?? []
  const unspaced = !isLatin && UNSPACED.test(text)
  // Most texts need no further work, and copying their words takes time.
  if (!unspaced && !found.some((word) => word.length > LONGEST || word.includes(','))) return found
  const words: string[] = []
  for (const word of found) {
    if (unspaced && UNSPACED.test(word)) pieces(word, words)
    else if (word.length <= LONGEST) words.push(word.includes(',') ? pointed(word) : word)
  }
  return words
}

/** Normalises a number: `1,200` becomes `1200`, and `6,2` becomes `6.2`. */
export function pointed(number: string): string {
  return number.replace(THOUSANDS, '').replaceAll(',', '.')
}

/** Minimum length of a substring that makes V8 keep the whole source text in memory. */
const SLICED = 13

/** Copies a word so that it does not keep its source text in memory. */
export function detach(word: string): string {
  return word.length < SLICED ? word : [...word].join('')
}

function pieces(run: string, into: string[]): void {
  const characters = [...run]
  const size = UNSPACED_LETTERS.test(run) ? PIECE_OF_LETTERS : PIECE
  if (characters.length < size) into.push(run)
  for (let end = size; end <= characters.length; end++) into.push(characters.slice(end - size, end).join(''))
}
