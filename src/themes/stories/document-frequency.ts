import { stem } from '../language/stem.ts'
import { SUPPORTED_LANGUAGES } from '../language/stop-words.ts'
import { wordsOf } from '../language/words.ts'
import { LEXICONS } from '../lexicon/lexicons.ts'
import { DOCUMENT_FREQUENCIES } from './document-frequency-data.ts'

/** Number of documents in the background corpus. */
export const BACKGROUND_DOCUMENTS = DOCUMENT_FREQUENCIES.documents

let table: Map<string, number> | null = null

/**
 * Returns the approximate number of background documents that contain a stem, or 0 for a very rare or unknown
 * stem.
 *
 * The day's own articles are not counted. Otherwise, the words that connect its biggest stories would seem
 * common.
 */
export function documentFrequency(stem: string): number {
  table ??= unpack()
  return table.get(stem) ?? 0
}

/**
 * Assumed minimum document frequency of a theme word in a language without background documents. Such words
 * indicate a story's theme but do not identify the story.
 */
const THEME_WORD_DOCUMENTS = 25

let themeWords: Set<string> | null = null

/**
 * Returns the document frequency of a stem that occurs only in non-English articles, with an assumed minimum
 * for theme words.
 */
export function documentFrequencyAbroad(stem: string): number {
  themeWords ??= collectThemeWords()
  return themeWords.has(stem)
    ? Math.max(THEME_WORD_DOCUMENTS, documentFrequency(stem))
    : documentFrequency(stem)
}

function collectThemeWords(): Set<string> {
  const stems = new Set<string>()
  for (const language of SUPPORTED_LANGUAGES) {
    if (language === 'en') continue
    for (const entry of Object.values(LEXICONS[language]).flatMap((words) => words.split(/\s+/))) {
      const [word, ...more] = wordsOf(entry)
      if (word !== undefined && more.length === 0) stems.add(stem(word, language))
    }
  }
  return stems
}

/**
 * Matches one entry of the front-coded stems: a capital letter for the number of characters shared with the
 * previous stem, and the remaining characters.
 */
const ENTRY = /([A-Z])([^A-Z]*)/g
const A = 'A'.charCodeAt(0)

/**
 * Unpacks the front-coded stems from dev/make-background.ts, with their document frequencies. Each level is a
 * base-36 index into the frequencies.
 */
function unpack(): Map<string, number> {
  const { stems, levels, frequencies } = DOCUMENT_FREQUENCIES
  const table = new Map<string, number>()
  let last = ''
  for (const [, shared = 'A', rest] of stems.matchAll(ENTRY)) {
    last = last.slice(0, shared.charCodeAt(0) - A) + rest
    table.set(last, frequencies[Number.parseInt(levels.charAt(table.size), 36)] ?? 0)
  }
  return table
}
