// Splits scraped text into plain lines, and makes the keys by which lines are compared.
import { once } from '../../text/once.ts'

/** Matches Unicode line and paragraph ends other than LF: CRLF, CR, VT, FF, NEL, LS and PS. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/**
 * Matches meaningful joiners, which are those between pictographs and those after letters of scripts that
 * spell with joiners.
 */
const MEANT_JOINERS =
  /(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Tamil}][\p{M}]?)[\u200C\u200D](?=\p{L})/gu
/**
 * Matches invisible characters: controls, soft hyphens, zero-width and bidi controls, annotations, tags and
 * non-characters.
 */
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/gu
const SPACES = /[\p{Zs}\t]+/gu
/**
 * Matches a line that needs only trimming: printable ASCII, Latin letters and typographic marks, single
 * spaces.
 */
const PLAIN = /^ *(?:[\x21-\x7E\u00C0-\u024F\u2010-\u2027\u20AC]+(?: |$))*$/
/** Private-use characters that replace the meaningful joiners while the other joiners are removed. */
const STAND_INS = { '\u200C': '\uE0F0', '\u200D': '\uE0F1' } as const

/**
 * Splits text into lines, in NFC, with single ordinary spaces and no invisible characters.
 *
 * Returns blank lines as empty strings, because they separate wrapped paragraphs.
 */
export function splitLines(text: string): string[] {
  const lines = text
    .toWellFormed()
    .replace(/[\uE0F0\uE0F1]/g, '')
    .replace(LINE_ENDS, '\n')
  return withStandIns(lines)
    .split('\n')
    .map((line) => (PLAIN.test(line) ? line.trim() : withoutInvisible(line)))
}

/** Protects meaningful joiners. Checks for any joiner first, because look-behind is slow and joiners are rare. */
function withStandIns(text: string): string {
  if (!/[\u200C\u200D]/.test(text)) return text
  return text.replace(MEANT_JOINERS, (joiner) =>
    joiner === '\u200C' ? STAND_INS[joiner] : STAND_INS['\u200D'],
  )
}

function withoutInvisible(line: string): string {
  return line
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\uE0F0/g, '\u200C')
    .replace(/\uE0F1/g, '\u200D')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
}

/**
 * Returns the letters and digits of a line in lower case, which copies of the line share.
 *
 * Quotes, dashes, punctuation and spaces differ between copies of one page. A line that has
 * only signs, such as a row of emoji, is its own key.
 */
export function keyOf(line: string): string {
  const key = foldLatin(line, keyLetters(), '') ?? line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return key === '' ? line : key
}

/** Returns a line's words in lower case without accents or punctuation: `À lire aussi :` gives `a lire aussi`. */
export function foldWords(line: string): string {
  if (line !== lastLine) {
    lastFolded = foldOnce(line)
    lastLine = line
  }
  return lastFolded
}

// Several rules in a row need the words of the same line, so the last result is kept.
let lastLine = ''
let lastFolded = ''

function foldOnce(line: string): string {
  return (
    foldLatin(line, wordLetters(), ' ') ??
    line
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      .replace(/œ/g, 'oe')
      .replace(/['’`´]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

const APART = 0
const JOINING = 1
/** Marks a letter that the table cannot fold; its line is folded with Unicode's own tables. */
const UNKNOWN = 0xffff
/** First code point after the Latin letters. */
const LATIN_END = 0x250
const SPACE = 32
const APOSTROPHE = 0x2019

const keyLetters = once(() => lettersBy((letter) => letter.toLowerCase()))
const wordLetters = once(() =>
  lettersBy((letter) =>
    /[ßœ]/i.test(letter)
      ? ''
      : letter
          .normalize('NFD')
          .replace(/\p{M}+/gu, '')
          .toLowerCase(),
  ),
)

/** Builds a table from code point to folded letter or digit. Apostrophes join their neighbours; other signs separate them. */
function lettersBy(fold: (letter: string) => string): Uint16Array {
  return Uint16Array.from({ length: LATIN_END }, (_, code) => {
    const character = String.fromCharCode(code)
    if (/['`´]/.test(character)) return JOINING
    if (!/[\p{L}\p{N}]/u.test(character)) return APART
    const folded = fold(character)
    return folded.length === 1 ? folded.charCodeAt(0) : UNKNOWN
  })
}

const scratch = new Uint16Array(65_536)
const utf16 = new TextDecoder('utf-16le')

/**
 * Folds a line with only Latin letters, many times faster than Unicode's tables do. The line may contain typographic
 * quotes, dashes and dots.
 *
 * @param gap Replaces the signs and spaces between words.
 * @returns Null for a line that is very long or has other letters.
 */
function foldLatin(line: string, letters: Uint16Array, gap: '' | ' '): string | null {
  if (line.length > scratch.length / 2) return null
  let length = 0
  let isApart = false
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code >= LATIN_END && (code < 0x2010 || code > 0x2027)) return null
    const folded = code === APOSTROPHE ? JOINING : (letters[code] ?? APART)
    if (folded === UNKNOWN) return null
    if (folded === APART) isApart = true
    if (folded <= JOINING) continue
    if (isApart && gap === ' ' && length > 0) scratch[length++] = SPACE
    isApart = false
    scratch[length++] = folded
  }
  return utf16.decode(scratch.subarray(0, length))
}

/**
 * Returns the result of {@link foldWords} with each number written as `#`: `Comments (23)` gives `comments
 * #`.
 */
export function foldPhrase(line: string): string {
  return foldWords(line).replace(/\p{N}+/gu, '#')
}
