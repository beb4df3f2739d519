import { fold } from './tongue.ts'

/** Scripts that put no spaces between words; each run of them becomes pairs of characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu
/** A word longer than this is no word, and a memory risk. */
const LONGEST = 40

/**
 * The words of a text in order, folded; numbers keep their point (`5.4`), thousands lose their comma.
 * Text without spaces gives its character pairs instead: `地震が` is `地震`, `震が`.
 */
export function wordsOf(text: string): string[] {
  const found: string[] = fold(text).match(WORD) ?? []
  const words: string[] = []
  const unspaced = UNSPACED.test(text)
  for (const word of found) {
    if (unspaced && UNSPACED.test(word)) pairs(word, words)
    else if (word.length <= LONGEST) words.push(word.includes(',') ? word.replaceAll(',', '') : word)
  }
  return words
}

function pairs(run: string, into: string[]): void {
  const characters = [...run]
  if (characters.length === 1) into.push(run)
  for (let i = 1; i < characters.length; i++) into.push(`${characters[i - 1]}${characters[i]}`)
}
