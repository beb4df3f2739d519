// Articles as sparse TF-IDF vectors.
import type { Article } from '../articles/article.ts'
import { BACKGROUND_DOCUMENTS, backgroundOf } from './background.ts'
import { writtenWords } from './names.ts'
import { addEntry, addUnitRow, endRow, finishRows, type Rows, startRows } from './rows.ts'
import { stem } from './stem.ts'
import { STOP_WORDS, type Tongue } from './stop-words.ts'
import { tongueOf } from './tongue.ts'
import { wordsOf } from './words.ts'

/** How much a word counts in the title, among a text's first words, and after them. */
const TITLE_WEIGHT = 2
const LEAD_WEIGHT = 1.5
const LEAD_WORDS = 50
/** Characters of text that are read for names, in which a word must have a capital this often to be one. */
const NAME_CHARACTERS = 400
const NAME_SHARE = 0.6
const NAME_WORDS = 40
/** Characters of text that are read; news says what happened at once. */
const TEXT_CHARACTERS = 2_000
/** A title is read no further than this. */
const TITLE_CHARACTERS = 300
/** What one of today's articles weighs beside one of the background. */
const DAY_WEIGHT = 0.05
/** Terms kept per article. */
export const HEAVIEST = 150

export type Vectors = Rows & {
  /** How many different terms there are. */
  vocabulary: number
  /** Per term the logarithm of how rare it is. */
  rarity: Float32Array
  /** ln(1 + characters read), per row. */
  lengths: Float32Array
  /** Names and numbers in each row's title and first words; they all weigh 1. */
  names: Rows
}

/** The first `limit` characters of an article's blocks. */
export function textOf({ blocks }: Pick<Article, 'blocks'>, limit = TEXT_CHARACTERS): string {
  let text = ''
  for (const block of blocks) {
    if (text.length >= limit) break
    text += `${text === '' ? '' : '\n'}${block.text.slice(0, limit - text.length)}`
  }
  return text
}

/** Unit TF-IDF vectors of titles and the opening of texts; terms of one article alone are left out. */
export function vectorsOf(articles: readonly Article[]): Vectors {
  const terms: Terms = {
    stems: [],
    ids: new Map(),
    capital: [],
    small: [],
    words: { en: new Map(), de: new Map(), fr: new Map(), es: new Map() },
  }
  const counted = startRows()
  const named = startRows()
  const lengths = Float32Array.from(articles, (article) => {
    const text = textOf(article)
    const title = article.title.slice(0, TITLE_CHARACTERS)
    for (const [term, count] of countTerms(title, text, article.language, terms))
      addEntry(counted, term, count)
    endRow(counted)
    for (const term of noteNames(title, text, article.language, terms)) addEntry(named, term, 1)
    endRow(named)
    return Math.log1p(text.length + title.length)
  })
  const counts = finishRows(counted)
  const idf = rarityOf(counts, terms.stems)
  const rows = startRows()
  for (let i = 0; i < articles.length; i++) {
    const weights = new Map<number, number>()
    for (let e = counts.starts[i] ?? 0; e < (counts.starts[i + 1] ?? 0); e++) {
      const term = counts.terms[e] ?? 0
      const rarity = idf[term] ?? 0
      if (rarity > 0) weights.set(term, (1 + Math.log(counts.weights[e] ?? 1)) * rarity)
    }
    addUnitRow(rows, weights, HEAVIEST)
  }
  const names = namesOnly(finishRows(named), terms, idf)
  return { ...finishRows(rows), vocabulary: terms.stems.length, rarity: idf, lengths, names }
}

type Terms = {
  stems: string[]
  /** Stem → its place in `stems`. */
  ids: Map<string, number>
  /** Word → the place of its stem, or -1 for a stop word; what was stemmed once is not stemmed again. */
  words: Record<Tongue, Map<string, number>>
  /** By place in `stems`: how often it stood with a capital where that says something, and how often without. */
  capital: number[]
  small: number[]
}

function countTerms(title: string, text: string, language: string | null, terms: Terms): Map<number, number> {
  const heading = wordsOf(title)
  const body = wordsOf(text)
  const tongue = tongueOf(language, body.length > heading.length ? body : heading)
  const counts = new Map<number, number>()
  const count = (word: string, weight: number) => {
    const term = termOf(word, tongue, terms)
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  for (const word of heading) count(word, TITLE_WEIGHT)
  body.forEach((word, i) => {
    count(word, i < LEAD_WORDS ? LEAD_WEIGHT : 1)
  })
  return counts
}

/** Counts how the words of a title and of the first lines are written; gives the terms that stand first. */
function noteNames(title: string, text: string, language: string | null, terms: Terms): Set<number> {
  const first = new Set<number>()
  const lines = [title, ...text.slice(0, NAME_CHARACTERS).split('\n')].map(writtenWords)
  const tongue = tongueOf(
    language,
    lines.flatMap((line) => line.map(({ word }) => word)),
  )
  let left = NAME_WORDS
  lines.forEach((line, i) => {
    for (const { word, is } of line) {
      const term = termOf(word, tongue, terms)
      if (i > 0) left--
      if (term < 0) continue
      if (left >= 0) first.add(term)
      if (is === 'number') terms.capital[term] = Number.POSITIVE_INFINITY
      // Every German noun has a capital: there it says nothing.
      if (is === 'name' && tongue !== 'de') terms.capital[term] = (terms.capital[term] ?? 0) + 1
      if (is === 'word' || (is === 'name' && tongue === 'de'))
        terms.small[term] = (terms.small[term] ?? 0) + 1
    }
  })
  return first
}

/** Rows of terms without those that are no names, or join nothing. */
function namesOnly({ starts, terms: all }: Rows, { capital, small }: Terms, rarity: Float32Array): Rows {
  const names = startRows()
  for (let i = 0; i + 1 < starts.length; i++) {
    for (const term of all.subarray(starts[i], starts[i + 1])) {
      const upper = capital[term] ?? 0
      const isName =
        upper > 0 &&
        (upper === Number.POSITIVE_INFINITY || upper >= NAME_SHARE * (upper + (small[term] ?? 0)))
      if (isName && (rarity[term] ?? 0) > 0) addEntry(names, term, 1)
    }
    endRow(names)
  }
  return finishRows(names)
}

function termOf(word: string, tongue: Tongue, { stems, ids, words }: Terms): number {
  const known = words[tongue].get(word)
  if (known !== undefined) return known
  let term = -1
  if (!STOP_WORDS[tongue].has(word) && (word.length > 1 || word > '\u02ff')) {
    const key = stem(word, tongue)
    term = ids.get(key) ?? stems.length
    if (term === stems.length) {
      stems.push(key)
      ids.set(key, term)
    }
  }
  words[tongue].set(word, term)
  return term
}

/** Per term the logarithm of its rarity in the background and today; 0 for terms of one article, which join nothing. */
function rarityOf(counts: Rows, stems: readonly string[]): Float32Array {
  const frequency = new Uint32Array(stems.length)
  for (const term of counts.terms) frequency[term] = (frequency[term] ?? 0) + 1
  const all = BACKGROUND_DOCUMENTS + DAY_WEIGHT * (counts.starts.length - 1)
  return Float32Array.from(stems, (stem, term) => {
    const today = frequency[term] ?? 0
    return today < 2 ? 0 : Math.max(0, Math.log(all / (backgroundOf(stem) + DAY_WEIGHT * today + 0.5)))
  })
}

/** The sum of some rows at unit length. */
export function sumOf(
  rows: readonly number[],
  { starts, terms, weights }: Rows,
): { terms: Uint32Array; weights: Float32Array } {
  if (rows.length === 1) {
    const [from, to] = [starts[rows[0] ?? 0], starts[(rows[0] ?? 0) + 1]]
    return { terms: terms.subarray(from, to), weights: weights.subarray(from, to) }
  }
  const sum = new Map<number, number>()
  for (const row of rows) {
    for (let e = starts[row] ?? 0; e < (starts[row + 1] ?? 0); e++) {
      sum.set(terms[e] ?? 0, (sum.get(terms[e] ?? 0) ?? 0) + (weights[e] ?? 0))
    }
  }
  const sorted = Uint32Array.from(sum.keys()).sort()
  const norm = Math.sqrt(sorted.reduce((total, term) => total + (sum.get(term) ?? 0) ** 2, 0)) || 1
  return { terms: sorted, weights: Float32Array.from(sorted, (term) => (sum.get(term) ?? 0) / norm) }
}
