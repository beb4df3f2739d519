// Measures how strongly an article's words indicate each theme.

import {
  type CompiledLexicon,
  compiledLexicon,
  type KnownWord,
  type Lexicons,
  lookUp,
} from './compiled-lexicon.ts'
import { stem } from './language/stem.ts'
import type { SupportedLanguage } from './language/stop-words.ts'
import { BACKGROUND_DOCUMENTS, documentFrequency } from './stories/document-frequency.ts'
import { addEntry, endRow, type RowBuilder, type SparseRows } from './stories/sparse-rows.ts'
import type { DocumentWords, Word } from './stories/vocabulary.ts'

const TITLE_WEIGHT = 2
/** Maximum number of words weighed from the start of a text. */
const FIRST_WORDS = 260
/** Maximum number of words in a phrase that is looked up in a lexicon. */
const LONGEST_PHRASE = 4

/**
 * Contributions of words to themes, with one row per article. A term is the word's index in the lexicons'
 * `keys` times the number of themes, plus the theme's index.
 */
export type EvidenceRows = SparseRows

/**
 * Adds a row for an article's title and opening. A word contributes (1 + ln count) × rarity × lexicon weight.
 * Words of the title count twice.
 */
export function addEvidence(
  rows: RowBuilder,
  { heading, body }: DocumentWords,
  language: SupportedLanguage,
  lexicons: Lexicons,
): void {
  const lexicon = compiledLexicon(lexicons, language)
  const counts = new Map<string, number>()
  count(heading, lexicon, TITLE_WEIGHT, counts)
  count(body.slice(0, FIRST_WORDS), lexicon, 1, counts)
  for (const [word, times] of counts) {
    const weight = lexicon.weights.get(word)
    if (weight === undefined) continue
    const loudness = (1 + Math.log(times)) * rarityOf(word, language)
    for (const [theme, share] of weight.parts) {
      addEntry(rows, weight.id * lexicons.themes.length + theme, loudness * share)
    }
  }
  endRow(rows)
}

/** Returns the total weight of each theme over several articles. */
export function scoresOf(
  rows: readonly number[],
  evidence: EvidenceRows,
  { themes }: Lexicons,
): Float64Array {
  const scores = new Float64Array(themes.length)
  for (const row of rows) {
    for (let e = evidence.starts[row] ?? 0; e < (evidence.starts[row + 1] ?? 0); e++) {
      const theme = (evidence.terms[e] ?? 0) % themes.length
      scores[theme] = (scores[theme] ?? 0) + (evidence.weights[e] ?? 0)
    }
  }
  return scores
}

/** Returns the words and phrases that contribute most to a theme, strongest first. Most of them are stems. */
export function strongestWords(
  rows: readonly number[],
  evidence: EvidenceRows,
  { theme, most }: { theme: number; most: number },
  { keys, themes }: Lexicons,
): string[] {
  const added = new Map<string, number>()
  for (const row of rows) {
    for (let e = evidence.starts[row] ?? 0; e < (evidence.starts[row + 1] ?? 0); e++) {
      const term = evidence.terms[e] ?? 0
      if (term % themes.length !== theme) continue
      const key = keys[Math.floor(term / themes.length)] ?? ''
      added.set(key, (added.get(key) ?? 0) + (evidence.weights[e] ?? 0))
    }
  }
  return [...added]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key.replace('=', '').replaceAll('_', ' '))
}

function rarityOf(key: string, language: SupportedLanguage): number {
  const seen = documentFrequency(key.startsWith('=') ? stem(key.slice(1), language) : key)
  return Math.log((BACKGROUND_DOCUMENTS + 1) / (seen + 3))
}

/** Looks up a word in the lexicon of its language, and caches the result in the word. */
function knownWord(word: Word, lexicon: CompiledLexicon): KnownWord {
  word.known ??= lookUp(word.word, lexicon)
  return word.known
}

function count(
  words: readonly Word[],
  lexicon: CompiledLexicon,
  times: number,
  counts: Map<string, number>,
): void {
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + times)
  words.forEach((word, i) => {
    const { stem, begins, stops, weighs, exact } = knownWord(word, lexicon)
    if (exact !== null) add(exact)
    else if (weighs && !stops) add(stem)
    if (!begins) return
    let phrase = stem
    const end = i + LONGEST_PHRASE
    for (const next of words.slice(i + 1, end)) {
      phrase = `${phrase}_${knownWord(next, lexicon).stem}`
      if (lexicon.weights.has(phrase)) add(phrase)
    }
  })
}
