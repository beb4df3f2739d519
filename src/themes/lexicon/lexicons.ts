import type { SupportedLanguage } from '../language/stop-words.ts'
import { AR } from './ar.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { HI } from './hi.ts'
import { IT } from './it.ts'
import { JA } from './ja.ts'
import { KO } from './ko.ts'
import type { Lexicon } from './lexicon.ts'
import { NL } from './nl.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import { RU } from './ru.ts'
import { SV } from './sv.ts'
import { TR } from './tr.ts'
import { ZH } from './zh.ts'

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
