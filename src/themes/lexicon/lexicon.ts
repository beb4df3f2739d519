import type { Tongue } from '../language/stop-words.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'

/** A theme that words speak for: all but `more`. */
export type NamedTheme =
  | 'world'
  | 'politics'
  | 'business'
  | 'technology'
  | 'science'
  | 'health'
  | 'sport'
  | 'culture'

/**
 * Words that speak for a theme, separated by white space. `+` after a word makes it count
 * double, `-` half. `=` before it means just this form of it and no other of its stem
 * (`=aids` is not `aid`); `_` joins a phrase. A word may stand under several themes.
 */
export type Lexicon = Readonly<Record<NamedTheme, string>>

export const LEXICONS: Readonly<Record<Tongue, Lexicon>> = { en: EN, de: DE, fr: FR, es: ES }
