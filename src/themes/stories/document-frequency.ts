import { stem } from '../language/stem.ts'
import { wordsOf } from '../language/words.ts'
import { LEXICONS } from '../lexicon/lexicon.ts'
import { BACKGROUND } from './document-frequency-data.ts'

/** How many documents the background was counted over. */
export const BACKGROUND_DOCUMENTS = BACKGROUND.documents

let table: Map<string, number> | null = null

/**
 * In how many documents of everyday news a stem was seen; 0 for a stem that is not in the table.
 *
 * A day's own counts hush exactly the words that join its biggest stories; these do not.
 */
export function backgroundOf(stem: string): number {
  table ??= unpack()
  return table.get(stem) ?? 0
}

/**
 * What a word of a theme counts as in the languages of which there is no background: such
 * words say what a story is about, and not which story it is.
 */
const THEME_WORD_DOCUMENTS = 25

let themeWords: Set<string> | null = null

/** The same for a stem that only articles in other languages than English have. */
export function backgroundAbroad(stem: string): number {
  themeWords ??= collectThemeWords()
  return themeWords.has(stem) ? Math.max(THEME_WORD_DOCUMENTS, backgroundOf(stem)) : backgroundOf(stem)
}

function collectThemeWords(): Set<string> {
  const stems = new Set<string>()
  for (const tongue of ['de', 'fr', 'es'] as const) {
    for (const entry of Object.values(LEXICONS[tongue]).flatMap((words) => words.split(/\s+/))) {
      const [word, ...more] = wordsOf(entry)
      if (word !== undefined && more.length === 0) stems.add(stem(word, tongue))
    }
  }
  return stems
}

/** Each level is a document frequency with the stems that share it, sorted and front-coded: see dev/make-background.ts. */
function unpack(): Map<string, number> {
  const stems = new Map<string, number>()
  for (const [frequency, packed] of BACKGROUND.levels) {
    let last = ''
    for (const entry of packed.split(' ')) {
      last = last.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1)
      stems.set(last, frequency)
    }
  }
  return stems
}
