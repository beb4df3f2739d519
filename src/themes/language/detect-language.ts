import { STOP_WORDS, TONGUES, type Tongue } from './stop-words.ts'

/** Endings of words by which languages part that share their small words, as French and Spanish do in short titles. */
const ENDINGS: Readonly<Record<Tongue, RegExp>> = {
  en: /(?:ing|ed|ly|ness|tion|th|ck|ght)$/,
  de: /(?:ung|ungen|heit|keit|isch|ische|lich|sch|tz|ern|eln)$/,
  fr: /(?:eux|euse|ment|eau|aux|ere|ees?|iers?|ique|ettes?|oir|ais|ant|tion)$/,
  es: /(?:cion|ciones|dad|ados?|idos?|illos?|[^e]os?|[^e]as?|ez|ar)$/,
}

/** What an ending says beside a stop word that only one language has; one that several have is shared among them. */
const ENDING_WEIGHT = 0.4

/** How many words of a text are looked at; its language shows by then. */
const SAMPLE_WORDS = 80

/** Stop word → which of `TONGUES` have it, a bit each. */
const MASKS = new Map<string, number>()
/** For each mask, how many languages are in it. */
const SHARED = Array.from({ length: 16 }, (_, mask) => [0, 1, 2, 3].filter((k) => (mask >> k) & 1).length)
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
 * one whose stop words and endings it holds most of. English when nothing speaks for another.
 *
 * @param declared BCP 47 tag, or null.
 * @param words Folded words of the text, in order.
 */
export function tongueOf(declared: string | null, words: readonly string[]): Tongue {
  const tag = declared?.slice(0, 2).toLowerCase()
  const known = TONGUES.find((tongue) => tongue === tag)
  if (known !== undefined) return known
  const hits = [0, 0, 0, 0]
  const endings = [0, 0, 0, 0]
  for (let i = 0; i < Math.min(words.length, SAMPLE_WORDS); i++) {
    const word = words[i] ?? ''
    const mask = word.length > 1 ? (MASKS.get(word) ?? 0) : 0
    const shared = SHARED[mask] ?? 1
    TONGUES.forEach((tongue, k) => {
      if ((mask >> k) & 1) hits[k] = (hits[k] ?? 0) + 1 / shared
      else if (mask === 0 && ENDINGS[tongue].test(word)) endings[k] = (endings[k] ?? 0) + ENDING_WEIGHT
    })
  }
  // Endings speak only where a small word did: Oracle's and Promises are no Spanish.
  for (let k = 0; k < hits.length; k++) if (hits[k] !== 0) hits[k] = (hits[k] ?? 0) + (endings[k] ?? 0)
  return TONGUES[hits.indexOf(Math.max(...hits))] ?? 'en'
}
