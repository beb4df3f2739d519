// Splits scraped text into plain lines, and computes keys for comparing lines.
import { once } from '../../text/once.ts'

/** Matches line and paragraph separators other than LF: CRLF, CR, VT, FF, NEL, LS and PS. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/**
 * Matches significant joiners: those between pictographs, and those after letters of scripts that use joiners
 * in spelling.
 */
const MEANT_JOINERS =
  /(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Tamil}][\p{M}]?)[\u200C\u200D](?=\p{L})/gu
/**
 * Matches invisible characters, such as controls, soft hyphens, zero-width and bidirectional marks, tag
 * characters and noncharacters.
 */
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFC\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/gu
const SPACES = /[\p{Zs}\t]+/gu
/**
 * Matches a line that only needs trimming: printable ASCII, Latin letters, typographic marks and single
 * spaces.
 */
const PLAIN = /^ *(?:[\x21-\x7E\u00C0-\u024F\u2010-\u2027\u20AC]+(?: |$))*$/
/** Private-use characters that replace significant joiners while all other joiners are removed. */
const STAND_INS = { '\u200C': '\uE0F0', '\u200D': '\uE0F1' } as const

/**
 * Splits text into NFC-normalised lines with single ordinary spaces, and without invisible characters other
 * than significant joiners.
 *
 * Returns blank lines as empty strings, because they separate hard-wrapped paragraphs.
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

/**
 * Replaces significant joiners with private-use characters. Looks for any joiner first, because lookbehind is
 * slow and joiners are rare.
 */
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
 * Returns a key for comparing lines: the line's letters and digits in lower case.
 *
 * Ignores punctuation and spaces, because they differ between copies of a page. A line without letters or
 * digits, such as a row of emoji, is its own key.
 */
export function keyOf(line: string): string {
  const key = foldLatin(line, keyLetters(), '') ?? line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return key === '' ? line : key
}

/**
 * Returns a line's words in lower case without accents or punctuation: `À lire aussi :` becomes `a lire
 * aussi`.
 */
export function foldWords(line: string): string {
  if (line !== lastLine) {
    lastFolded = foldOnce(line)
    lastLine = line
  }
  return lastFolded
}

// Cached, because several rules in a row fold the same line.
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
/**
 * Marks a character that the table cannot fold. Lines with such a character are folded with regular
 * expressions instead.
 */
const UNKNOWN = 0xffff
/** First code point after Latin Extended-B. */
const LATIN_END = 0x250
/** Range of the typographic dashes, quotes and dots. The end is exclusive. */
const TYPOGRAPHIC = 0x2010
const TYPOGRAPHIC_END = 0x2028
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

/**
 * Builds a table that maps code points to folded letters or digits. Apostrophes join the letters around them,
 * and other signs separate them.
 */
function lettersBy(fold: (letter: string) => string): Uint16Array {
  const letters = new Uint16Array(TYPOGRAPHIC_END).fill(UNKNOWN)
  for (let code = 0; code < LATIN_END; code++) {
    const character = String.fromCharCode(code)
    const folded = /[\p{L}\p{N}]/u.test(character) ? fold(character) : null
    if (folded === null) letters[code] = /['`´]/.test(character) ? JOINING : APART
    else if (folded.length === 1) letters[code] = folded.charCodeAt(0)
  }
  letters.fill(APART, TYPOGRAPHIC)
  letters[APOSTROPHE] = JOINING
  return letters
}

const scratch = new Uint16Array(65_536)
const utf16 = new TextDecoder('utf-16le')

/**
 * Folds a line of Latin letters without regular expressions, which are much slower. The line may contain
 * typographic quotes, dashes and dots.
 *
 * @param gap Replacement for the signs and spaces between words.
 * @returns The folded line, or null for a very long line or one with other characters.
 */
function foldLatin(line: string, letters: Uint16Array, gap: '' | ' '): string | null {
  if (line.length > scratch.length / 2) return null
  let length = 0
  let isApart = false
  for (let i = 0; i < line.length; i++) {
    const folded = letters[line.charCodeAt(i)]
    if (folded === undefined || folded === UNKNOWN) return null
    if (folded === APART) isApart = true
    if (folded <= JOINING) continue
    if (isApart && gap === ' ' && length > 0) scratch[length++] = SPACE
    isApart = false
    scratch[length++] = folded
  }
  return utf16.decode(scratch.subarray(0, length))
}

/**
 * Returns the result of {@link foldWords} with each number replaced by `#`: `Comments (23)` becomes `comments
 * #`.
 */
export function foldPhrase(line: string): string {
  return foldWords(line).replace(/\p{N}+/gu, '#')
}
