// Fits text to a card: removes symbols that the typeface lacks, breaks lines and truncates them.
import { widthOf } from './canvas.ts'
import type { Face } from './typeface.ts'

const ELLIPSIS = '…'

/** Matches variation selectors and the enclosing keycap, which follow a character in emoji. */
const IS_EMOJI_MARK = /\p{Variation_Selector}|\u20E3/u

/**
 * Removes symbols that the typeface lacks, such as emoji. Returns null if the typeface lacks a letter, accent
 * or digit.
 */
export function paintable(face: Face, text: string): string | null {
  let kept = ''
  for (const character of text.normalize('NFC')) {
    if (face.advances.has(character.codePointAt(0) ?? 0)) kept += character
    else if (/[\p{L}\p{M}\p{N}]/u.test(character) && !IS_EMOJI_MARK.test(character)) return null
  }
  return kept.replace(/\s+/g, ' ').trim()
}

/** Breaks a text into lines at spaces. Words wider than a line are split. */
export function breakLines(face: Face, size: number, text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((one) => breakWord(face, size, one, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(face, size, longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Maximum number of line widths to try when balancing lines. */
const TRIES = 12

/**
 * Breaks a text into as few lines as possible, with nearly equal widths, so that the last line is rarely a
 * single word.
 */
export function balanceLines(face: Face, size: number, text: string, width: number): string[] {
  let best = breakLines(face, size, text, width)
  for (let n = 1; n < TRIES; n++) {
    const lines = breakLines(face, size, text, width * (1 - n / (2 * TRIES)))
    if (lines.length > best.length) break
    best = lines
  }
  return best
}

function breakWord(face: Face, size: number, word: string, width: number): string[] {
  if (widthOf(face, size, word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && widthOf(face, size, part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** Shortens a text that is wider than a line, at a space if possible, and adds an ellipsis. */
export function cutLine(face: Face, size: number, text: string, width: number): string {
  if (widthOf(face, size, text) <= width) return text
  const fits = (part: string) => widthOf(face, size, part + ELLIPSIS) <= width
  const words = text.split(' ')
  while (words.length > 1 && !fits(words.join(' '))) words.pop()
  const characters = [...words.join(' ')]
  while (characters.length > 0 && !fits(characters.join(''))) characters.pop()
  return characters.join('') + ELLIPSIS
}
