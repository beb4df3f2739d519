import { STOP_WORDS, SUPPORTED_LANGUAGES, type SupportedLanguage } from './stop-words.ts'

/** Word endings that distinguish languages with common stop words, such as French and Spanish in short titles. */
const ENDINGS: Readonly<Record<SupportedLanguage, RegExp>> = {
  en: /(?:ing|ed|ly|ness|tion|th|ck|ght)$/,
  de: /(?:ung|ungen|heit|keit|isch|ische|lich|sch|tz|ern|eln)$/,
  fr: /(?:eux|euse|ment|eau|aux|ere|ees?|iers?|ique|ettes?|oir|ais|ant|tion)$/,
  es: /(?:cion|ciones|dad|ados?|idos?|illos?|[^e]os?|[^e]as?|ez|ar)$/,
}

/** Weight of an ending relative to a stop word of one language. A stop word of several languages is shared. */
const ENDING_WEIGHT = 0.4

/** Number of words read to detect a language. */
const SAMPLE_WORDS = 80

/** Maps a stop word to the languages that have it, one bit each in the order of `SUPPORTED_LANGUAGES`. */
const MASKS = new Map<string, number>()
/** Number of languages in each mask. */
const SHARED = Array.from({ length: 16 }, (_, mask) => [0, 1, 2, 3].filter((k) => (mask >> k) & 1).length)
SUPPORTED_LANGUAGES.forEach((language, k) => {
  for (const word of STOP_WORDS[language]) MASKS.set(word, (MASKS.get(word) ?? 0) | (1 << k))
})

/** Matches accents of Latin, Greek and Cyrillic letters. In other scripts, marks are letters. */
const MARKS = /[\u0300-\u036f]+/gu

/** Converts to lower case without accents and ligatures: `Économie` becomes `economie`, and `ß` becomes `ss`. */
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
    .normalize('NFC') // recomposes Hangul syllables
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/**
 * Detects the language in which a text is processed: the declared one, or the one with the
 * most stop words and endings in the text. Defaults to English.
 *
 * @param declared BCP 47 tag, or null.
 * @param words Folded words of the text, in order.
 */
export function detectLanguage(declared: string | null, words: readonly string[]): SupportedLanguage {
  const tag = declared?.slice(0, 2).toLowerCase()
  const known = SUPPORTED_LANGUAGES.find((language) => language === tag)
  if (known !== undefined) return known
  const hits = [0, 0, 0, 0]
  const endings = [0, 0, 0, 0]
  for (let i = 0; i < Math.min(words.length, SAMPLE_WORDS); i++) {
    const word = words[i] ?? ''
    const mask = word.length > 1 ? (MASKS.get(word) ?? 0) : 0
    const shared = SHARED[mask] ?? 1
    SUPPORTED_LANGUAGES.forEach((language, k) => {
      if ((mask >> k) & 1) hits[k] = (hits[k] ?? 0) + 1 / shared
      else if (mask === 0 && ENDINGS[language].test(word)) endings[k] = (endings[k] ?? 0) + ENDING_WEIGHT
    })
  }
  // Endings count only after a stop word, because Oracle's and Promises look Spanish.
  for (let k = 0; k < hits.length; k++) if (hits[k] !== 0) hits[k] = (hits[k] ?? 0) + (endings[k] ?? 0)
  return SUPPORTED_LANGUAGES[hits.indexOf(Math.max(...hits))] ?? 'en'
}
