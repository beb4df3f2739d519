import type { SupportedLanguage } from '../language/stop-words.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { AR, HI, IT, JA, KO, NL, PL, PT, RU, SV, TR, ZH } from './further-languages.ts'
import type { Lexicon } from './lexicon.ts'

const NONE: Lexicon = {
  world: '',
  politics: '',
  business: '',
  technology: '',
  science: '',
  health: '',
  sport: '',
  culture: '',
}

export const LEXICONS: Readonly<Record<SupportedLanguage, Lexicon>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  pl: PL,
  tr: TR,
  ar: AR,
  ru: RU,
  sv: SV,
  zh: ZH,
  ja: JA,
  ko: KO,
  hi: HI,
  und: NONE,
}
