import { isPlain } from './fold.ts'
import { STOP_WORDS, SUPPORTED_LANGUAGES, type SupportedLanguage } from './stop-words.ts'

/**
 * Word endings and letter groups that distinguish languages with similar stop words, such as French and
 * Spanish in short titles.
 */
const ENDINGS: readonly (readonly [SupportedLanguage, RegExp])[] = [
  ['en', /(?:ing|ed|ly|ness|tion|th|ck|ght)$/],
  ['de', /(?:ung|ungen|heit|keit|isch|ische|lich|sch|tz|ern|eln)$/],
  ['fr', /(?:eux|euse|ment|eau|aux|ere|ees?|iers?|ique|ettes?|oir|ais|ant|tion)$/],
  ['es', /(?:cion|ciones|dad|ados?|idos?|illos?|[^e]os?|[^e]as?|ez|ar)$/],
  ['pt', /(?:cao|coes|dade|mento|ados?|idos?|eiros?|inho|agem|[^e]os?|[^e]as?)$/],
  ['nl', /(?:ij|aa|uu|lijk|heid)|(?:cht|tie|eren|tje|elt|oor|oek)$/],
  ['pl', /cz|sz|rz|dz|(?:ego|owie|ych|ami|ach|owa|owy|ski|ska|cja|cji|osc)$/],
  ['tr', /(?:lar|ler|lari|leri|nin|nun|[dt][ae]n|[iu]nd[ae]|iyor|uyor|acak|ecek|mis|masi|mesi|lik|yla|yle)$/],
  ['sv', /(?:ning|het|ade|arna|erna|orna|isk|iska|liga?|else|are|ck[ae]t?)$/],
  ['it', /(?:zione|zioni|mente|ita|ato|ati|uto|ello|etti|iamo|[^s]i)$/],
]

/**
 * Special letters and the languages that they suggest. A letter counts more if it suggests fewer languages.
 */
const LETTERS: readonly (readonly [letters: RegExp, languages: readonly SupportedLanguage[]])[] = [
  [/[ąćęłńśźż]/u, ['pl']],
  [/[ğış]/u, ['tr']],
  [/å/u, ['sv']],
  [/[ãõ]/u, ['pt']],
  [/ñ/u, ['es']],
  [/ß/u, ['de']],
  [/[ìò]/u, ['it']],
  [/[îûëïœ]/u, ['fr']],
  [/ä/u, ['de', 'sv']],
  [/[ôê]/u, ['fr', 'pt']],
  [/è/u, ['fr', 'it']],
  [/ö/u, ['de', 'sv', 'tr']],
  [/ü/u, ['de', 'tr']],
  [/ç/u, ['fr', 'pt', 'tr']],
  [/à/u, ['fr', 'it', 'pt']],
  [/[áíú]/u, ['es', 'pt']],
  [/ó/u, ['es', 'pt', 'pl']],
  [/é/u, ['fr', 'es', 'pt']],
]
/**
 * Matches letters that supported languages rarely or never use, such as letters of Czech, Hungarian, Romanian
 * and Vietnamese.
 */
const FOREIGN_LETTERS = /[čďěňřšťůžőűățșđơưāēģīķļņėįųūøæðþ\u1ea0-\u1ef9]/u

/**
 * Scripts that identify a language. Kana precedes Han, because Japanese shares Han characters with Chinese.
 */
const SCRIPTS: readonly (readonly [SupportedLanguage, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['hi', /\p{Script=Devanagari}/u],
]
/** A script identifies the language if more than this share of the words contains letters of that script. */
const SCRIPT_SHARE = 0.3
/** Minimum number of words for a text to count as long. */
const LONG_TEXT = 20
/**
 * Minimum score of the best language per word of a long text. With a lower score, the language counts as
 * unsupported.
 */
const STOP_WORD_SHARE = 0.06
/** Minimum score of a rival language, as a share of the best language's score. */
const CLEAR_LEAD = 0.4

/**
 * Weight of a word ending relative to a stop word of a single language. The weight of a stop word is divided
 * among its languages.
 */
const ENDING_WEIGHT = 0.4

/** Maximum number of words used to detect a language. */
const SAMPLE_WORDS = 80
/** Maximum number of characters searched for special letters. */
const SAMPLE_CHARACTERS = 500

/** Maps each stop word to the languages whose lists contain it, as indices of `SUPPORTED_LANGUAGES`. */
const LANGUAGES_OF = new Map<string, number[]>()
SUPPORTED_LANGUAGES.forEach((language, k) => {
  for (const word of STOP_WORDS[language]) {
    const languages = LANGUAGES_OF.get(word)
    if (languages === undefined) LANGUAGES_OF.set(word, [k])
    else languages.push(k)
  }
})

/** Length of the longest stop word, in characters. Longer words need not be looked up. */
const LONGEST_STOP_WORD = Math.max(...[...LANGUAGES_OF.keys()].map((word) => word.length))

/**
 * Detects the language of a text. Uses the declared language, or else the script, or else stop words, special
 * letters and word endings. Defaults to English for a short text without any of these.
 *
 * @param declared BCP 47 tag, or null.
 * @param words Folded words of the text, in order.
 * @param text The original text, whose special letters count like stop words.
 * @returns `und` for an unsupported language.
 */
export function detectLanguage(
  declared: string | null,
  words: readonly string[],
  text = '',
): SupportedLanguage {
  const tag = declared?.split('-')[0]?.toLowerCase()
  if (tag !== undefined && tag !== '' && tag !== 'und') {
    return SUPPORTED_LANGUAGES.find((language) => language === tag) ?? 'und'
  }
  const sample = words.slice(0, SAMPLE_WORDS)
  return languageOfScript(sample) ?? languageOfWords(sample, text.slice(0, SAMPLE_CHARACTERS))
}

function languageOfScript(words: readonly string[]): SupportedLanguage | null {
  if (words.every((word) => word < '\u0370')) return null
  const script = SCRIPTS.find(
    ([, letters]) => words.filter((word) => letters.test(word)).length > SCRIPT_SHARE * words.length,
  )
  return script?.[0] ?? null
}

function languageOfWords(words: readonly string[], text: string): SupportedLanguage {
  const hits = new Float64Array(SUPPORTED_LANGUAGES.length)
  for (const word of words) {
    const languages = word.length > 1 && word.length <= LONGEST_STOP_WORD ? LANGUAGES_OF.get(word) : undefined
    if (languages === undefined) continue
    for (const k of languages) hits[k] = (hits[k] ?? 0) + 1 / languages.length
  }
  const foreign = addLetters(hits, text)
  const best = Math.max(...hits)
  if (foreign > best) return 'und'
  if (words.length >= LONG_TEXT && best < STOP_WORD_SHARE * words.length) return 'und'
  const rivals = hits.filter((value) => value > 0 && value >= CLEAR_LEAD * best)
  if (rivals.length > 1) addEndings(hits, words)
  return SUPPORTED_LANGUAGES[hits.indexOf(Math.max(...hits))] ?? 'en'
}

/**
 * Counts the words with special letters for each language. @returns Number of words with letters of
 * unsupported languages.
 */
function addLetters(hits: Float64Array, text: string): number {
  let foreign = 0
  if (isPlain(text)) return foreign
  for (const word of text.toLowerCase().normalize('NFC').split(/\s+/u)) {
    if (isPlain(word)) continue
    if (FOREIGN_LETTERS.test(word)) foreign++
    const languages = LETTERS.find(([letters]) => letters.test(word))?.[1] ?? []
    for (const language of languages) {
      const k = PLACES.get(language) ?? 0
      hits[k] = (hits[k] ?? 0) + 1 / languages.length
    }
  }
  return foreign
}

/**
 * Counts word endings, but only for languages that already have a score, because English words such as `data`
 * and `photos` have Spanish endings.
 */
function addEndings(hits: Float64Array, words: readonly string[]): void {
  for (const [language, pattern] of ENDINGS) {
    const k = PLACES.get(language) ?? 0
    if (hits[k] === 0) continue
    for (const word of words)
      if (!LANGUAGES_OF.has(word) && pattern.test(word)) hits[k] = (hits[k] ?? 0) + ENDING_WEIGHT
  }
}

const PLACES = new Map<SupportedLanguage, number>(SUPPORTED_LANGUAGES.map((language, k) => [language, k]))
