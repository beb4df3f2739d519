import { STOP_WORDS, TONGUES, type Tongue } from './stop-words.ts'

/** How many words of a text are looked at; its language shows by then. */
const SAMPLE_WORDS = 80

/** Stop word → which of `TONGUES` have it, a bit each. */
const MASKS = new Map<string, number>()
TONGUES.forEach((tongue, k) => {
  for (const word of STOP_WORDS[tongue]) MASKS.set(word, (MASKS.get(word) ?? 0) | (1 << k))
})

/** Accents of Latin, Greek and Cyrillic letters; the marks of other scripts are letters of their words. */
const MARKS = /[\u0300-\u036f]+/gu

/** Lower-case, without accents and ligatures: `Économie` and `economie` are one word, `ß` is `ss`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isAscii(lower)) return lower
  return lower
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC') // puts Hangul syllables together again
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/**
 * Which of the four languages a text is handled as: the one declared, or else the
 * one whose stop words it holds most of. English when nothing speaks for another.
 *
 * @param declared BCP 47 tag, or null.
 * @param words Folded words of the text, in order.
 */
export function tongueOf(declared: string | null, words: readonly string[]): Tongue {
  const tag = declared?.slice(0, 2).toLowerCase()
  const known = TONGUES.find((tongue) => tongue === tag)
  if (known !== undefined) return known
  const hits = [0, 0, 0, 0]
  for (let i = 0; i < Math.min(words.length, SAMPLE_WORDS); i++) {
    const mask = MASKS.get(words[i] ?? '') ?? 0
    for (let k = 0; k < TONGUES.length; k++) hits[k] = (hits[k] ?? 0) + ((mask >> k) & 1)
  }
  return TONGUES[hits.indexOf(Math.max(...hits))] ?? 'en'
}
