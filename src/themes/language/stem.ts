// Stems words lightly, so that the singular, plural and cases of a noun share one stem. Stems need not be
// dictionary forms.
import type { SupportedLanguage } from './stop-words.ts'

const VOWEL = /[aeiouy]/
/** Languages in which words of three characters can have an ending. */
const SHORT_WORDS: ReadonlySet<SupportedLanguage> = new Set(['ar', 'ko', 'hi'])
/** Maximum length of a stem in languages with many long endings, in characters. */
const LONGEST_BEGINNING = 6
/** Matches Polish endings of case, number and gender in folded words. */
const POLISH_ENDING =
  /(?<=...)(?:owie|iami|iach|ami|ach|owi|iego|ego|emu|ymi|imi|ych|ich|ow|iom|om|iem|em|iej|ej|ym|im|ie|ia|ii|iu|a|e|y|i|o|u)$/
const RUSSIAN_ENDING =
  /(?<=...)(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ах|ях|ам|ям|ом|ем|ов|ев|еи|ои|ыи|ии|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ия|ию|[ыиаяоеуюь])$/
const TURKISH_ENDING =
  /(?<=...)(?:lari|leri|lar|ler|nin|nun|[dt][ae]n|[dt][ae]|y[aeiu]|yl[ae]|s[iu]|in|un|[aeiu])$/
/** Maximum number of endings removed from a Turkish word, such as the three in `seçim-ler-in-de`. */
const TURKISH_ENDINGS = 3

/**
 * Returns the stem of a folded word (see `fold`). Words with digits, words of up to three letters (two in
 * Arabic, Korean and Hindi), and words in Chinese, Japanese and unsupported languages are returned unchanged.
 */
export function stem(word: string, language: SupportedLanguage): string {
  if (/\d/.test(word) || word.length < (SHORT_WORDS.has(language) ? 3 : 4)) return word
  switch (language) {
    case 'en':
      return english(word)
    case 'de':
      return german(word)
    case 'fr':
      return french(word)
    case 'es':
      return spanish(word)
    case 'pt':
    case 'it':
      return romance(word)
    case 'nl':
    case 'sv':
      return germanic(word)
    case 'pl':
      return beginning(word.replace(POLISH_ENDING, ''))
    case 'ru':
      return beginning(word.replace(RUSSIAN_ENDING, ''))
    case 'tr':
      return beginning(turkish(word))
    case 'ar':
      return arabic(word)
    case 'ko':
      return korean(word)
    case 'hi':
      return hindi(word)
    case 'zh':
    case 'ja':
    case 'und':
      return word
  }
}

function english(word: string): string {
  let w = word
  if (w.endsWith('ies') && w.length > 4) w = `${w.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh|z)es$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1)
  for (const ending of ['ing', 'ed']) {
    const root = w.slice(0, -ending.length)
    if (!w.endsWith(ending) || root.length < 3 || !VOWEL.test(root)) continue
    w = root.length > 3 && /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root
    break
  }
  if (w.endsWith('ly') && w.length > 5) w = w.slice(0, -2)
  if (w.endsWith('e') && w.length > 4) return w.slice(0, -1)
  return w.endsWith('y') && w.length > 4 ? `${w.slice(0, -1)}i` : w
}

function german(word: string): string {
  if (word.length < 5) return word
  const w = word.replace(/(?:ern|em|er|en|es|e|s|n)$/, '')
  return w.length < 4 ? word : w
}

function french(word: string): string {
  let w = word
  if (w.endsWith('aux') && w.length > 5) w = `${w.slice(0, -3)}al`
  else if (/[sx]$/.test(w)) w = w.slice(0, -1)
  if (w.length > 7 && w.endsWith('ement')) w = w.slice(0, -5)
  if (w.length > 4) w = w.replace(/(?:ee|e|er|ez)$/, '')
  return w
}

function spanish(word: string): string {
  let w = word
  if (w.length > 5 && /(?:iones|ores|ales|ades)$/.test(w)) w = w.slice(0, -2)
  else if (w.endsWith('s')) w = w.slice(0, -1)
  return w.length > 4 ? w.replace(/[aeo]$/, '') : w
}

function romance(word: string): string {
  const w = word.endsWith('s') ? word.slice(0, -1) : word
  return w.length > 4 ? w.replace(/(?:oe|[aeio])$/, '') : w
}

function germanic(word: string): string {
  const w = word.replace(/(?:erna|arna|orna|ens|en|et|ar|er|or|es|s|n|t|e|a)$/, '')
  return w.length < 4 ? word : w
}

/** Keeps the start of a word, because its endings vary with person, tense and derivation. */
function beginning(word: string): string {
  return word.slice(0, LONGEST_BEGINNING)
}

/**
 * Removes up to three endings of a folded Turkish word, and restores the final consonant that they softened:
 * `kitabi` becomes `kitap`.
 */
function turkish(word: string): string {
  let w = word
  for (let n = 0; n < TURKISH_ENDINGS; n++) w = w.replace(TURKISH_ENDING, '')
  return w.replace(/b$/, 'p').replace(/d$/, 't').replace(/g$/, 'k')
}

/**
 * Removes the article, a one-letter prefix before the article, and at most one common ending from an Arabic
 * word.
 */
function arabic(word: string): string {
  const w = word.replace(/^(?:[وفبك]?ال|لل)(?=..)/u, '')
  return w.length > 4 ? w.replace(/(?:ات|ون|ين|ان|ة|ه|ي)$/u, '') : w.replace(/ة$/u, '')
}

/** Removes a particle from the end of a Korean word. */
function korean(word: string): string {
  return word.replace(/(?<=..)(?:에서|으로|에게|부터|까지|은|는|이|가|을|를|에|의|로|와|과|도|만)$/u, '')
}

/** Removes the case and number ending from a Hindi word. */
function hindi(word: string): string {
  return word.replace(/(?<=..)(?:ियों|ियां|ाओं|ों|ें|ीं|ां|ा|ी|े|ो)$/u, '')
}
