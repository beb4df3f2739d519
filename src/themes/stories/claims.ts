// Extracts the claims in an article's title: its subject, its longest multi-word name, its numbers and any
// death. Other reports of the event usually mention most of these claims.
import type { Article } from '../../articles/article.ts'
import type { SupportedLanguage } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import type { ArticleDocument } from './document.ts'
import { kindTest } from './event-kinds.ts'
import { cleanTitle } from './headline.ts'
import { addValues } from './numbers.ts'
import { isCompanion } from './opinion.ts'
import { addEntry, endRow, finishRows, type RowBuilder, type SparseRows, startRows } from './sparse-rows.ts'
import { type Vocabulary, wordIn } from './vocabulary.ts'

/** Matches a title with a subject before a colon, such as `Wendle Bridge: engineers find new cracks`. */
const SUBJECT = /^([^:"“”„«»]{2,40}?)\s?:\s+(.+)$/u

/** Matches a name of several words, such as `Tannery Fields Primary`. */
const LONG_NAME = /\p{Lu}[\p{L}'’-]*\p{Ll}(?: \p{Lu}[\p{L}'’-]*\p{Ll})+/gu
/** Capitals in a title indicate names if at most this share of its words is capitalised. */
const FEW_CAPITALS = 0.6

/** Whether an article mentions a death, and if so, whether in its title or only in its text. */
export const DEATH = { none: 0, inText: 1, inTitle: 2 } as const

/** The claims of each article, by row. */
export type ArticleClaims = {
  /** True for an article with text. A title alone is too short to show what an article leaves out. */
  hasText: boolean[]
  /**
   * Terms before and after the colon that ends a title's subject. Both rows are empty for a title without a
   * subject.
   */
  subjects: SparseRows
  rests: SparseRows
  /** Terms of the longest multi-word name in each title. Empty for a title without such a name. */
  longNames: SparseRows
  /** Ids of the numbers in each title, except years, and of all numbers in each article. */
  claimed: SparseRows
  mentioned: SparseRows
  /** Value of {@link DEATH} for each row. */
  deaths: Uint8Array
}

/** Claims under construction. `values` maps each number to its id. */
export type ClaimsBuilder = Pick<ArticleClaims, 'hasText'> & {
  subjects: RowBuilder
  rests: RowBuilder
  longNames: RowBuilder
  claimed: RowBuilder
  mentioned: RowBuilder
  values: Map<string, number>
}

export function startClaims(): ClaimsBuilder {
  return {
    hasText: [],
    subjects: startRows(),
    rests: startRows(),
    longNames: startRows(),
    claimed: startRows(),
    mentioned: startRows(),
    values: new Map(),
  }
}

/** Adds an article's claims as the next row. */
export function addClaims(
  { hasText, subjects, rests, longNames, claimed, mentioned, values }: ClaimsBuilder,
  article: Article,
  document: ArticleDocument,
  vocabulary: Vocabulary,
): void {
  const { heading, body } = document
  hasText.push(body.length > 0)
  const parts = partsOf(article)
  addTerms(subjects, parts?.subject ?? '', document.language, vocabulary)
  addTerms(rests, parts?.rest ?? '', document.language, vocabulary)
  addTerms(longNames, longNameOf(cleanTitle(article), document.language), document.language, vocabulary)
  addValues(claimed, heading, values, 'claimed')
  addValues(mentioned, heading.concat(body), values, 'mentioned')
}

/**
 * Returns the parts of a title before and after the colon that ends its subject, or null for a title without
 * such a colon. Also returns null for an opinion or another companion, because the label before its colon is
 * not a subject.
 */
function partsOf(article: Article): { subject: string; rest: string } | null {
  if (!article.title.includes(':') || isCompanion(article)) return null
  const [, subject, rest] = SUBJECT.exec(cleanTitle(article)) ?? []
  return subject === undefined || rest === undefined ? null : { subject, rest }
}

/**
 * Returns the longest multi-word name in a title. Returns an empty string for a title without one, and if
 * capitals do not indicate names, as in German or in `Titles Like This`.
 */
function longNameOf(title: string, language: SupportedLanguage): string {
  const names = language === 'de' ? null : title.match(LONG_NAME)
  if (names === null) return ''
  const words = title.split(' ')
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word))
  if (capitalised.length > FEW_CAPITALS * words.length) return ''
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest))
}

/** Adds a row with the terms of a text. */
function addTerms(rows: RowBuilder, text: string, language: SupportedLanguage, vocabulary: Vocabulary): void {
  for (const word of wordsOf(text)) {
    const { term } = wordIn(word, language, vocabulary)
    if (term >= 0) addEntry(rows, term, 1)
  }
  endRow(rows)
}

/**
 * Returns the claims of all rows.
 *
 * @param zoned Terms of each row, with their zones as weights.
 * @param title Bit that marks the title among the zones.
 */
export function finishClaims(
  { hasText, subjects, rests, longNames, claimed, mentioned }: ClaimsBuilder,
  { words }: Vocabulary,
  { starts, terms, weights }: SparseRows,
  title: number,
): ArticleClaims {
  const ofDeath = new Set<number>()
  const namesDeath = kindTest('death')
  for (const ofLanguage of words.values()) {
    for (const { word, term } of ofLanguage.values()) if (term >= 0 && namesDeath(word)) ofDeath.add(term)
  }
  const deaths = new Uint8Array(hasText.length)
  for (let row = 0; row < deaths.length; row++) {
    for (let e = starts[row] ?? 0; e < (starts[row + 1] ?? 0); e++) {
      if (!ofDeath.has(terms[e] ?? -1)) continue
      const place = (weights[e] ?? 0) & title ? DEATH.inTitle : DEATH.inText
      deaths[row] = Math.max(deaths[row] ?? 0, place)
    }
  }
  return {
    hasText,
    subjects: finishRows(subjects),
    rests: finishRows(rests),
    longNames: finishRows(longNames),
    claimed: finishRows(claimed),
    mentioned: finishRows(mentioned),
    deaths,
  }
}
