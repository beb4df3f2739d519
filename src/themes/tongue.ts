import { STOP_WORDS, TONGUES, type Tongue } from './stop-words.ts'

/** How many words of a text are looked at; its language shows by then. */
const SAMPLE_WORDS = 80

const MARKS = /\p{M}+/gu

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
  let best: Tongue = 'en'
  let most = 0
  for (const tongue of TONGUES) {
    let hits = 0
    for (let i = 0; i < Math.min(words.length, SAMPLE_WORDS); i++) {
      if (STOP_WORDS[tongue].has(words[i] ?? '')) hits++
    }
    if (hits > most) {
      best = tongue
      most = hits
    }
  }
  return best
}
