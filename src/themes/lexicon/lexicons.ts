import type { SupportedLanguage } from '../language/stop-words.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import type { Lexicon } from './lexicon.ts'

export const LEXICONS: Readonly<Record<SupportedLanguage, Lexicon>> = { en: EN, de: DE, fr: FR, es: ES }
