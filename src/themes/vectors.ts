// Articles as sparse TF-IDF vectors in typed arrays: row i holds entries starts[i] up to starts[i + 1].
import type { Article } from '../articles/article.ts'
import { BACKGROUND_DOCUMENTS, backgroundOf } from './background.ts'
import { stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { tongueOf } from './tongue.ts'
import { wordsOf } from './words.ts'

const TITLE_WEIGHT = 2
/** Characters of text that are read; news says what happened at once. */
const TEXT_CHARACTERS = 1_500
/** A title is read no further than this. */
const TITLE_CHARACTERS = 300
/** What one of today's articles weighs beside one of the background. */
const DAY_WEIGHT = 0.2
const HEAVIEST = 150

export type Vectors = {
  starts: Uint32Array
  /** Rising within a row. */
  terms: Uint32Array
  /** Unit length per row. */
  weights: Float32Array
  /** How many different terms there are. */
  vocabulary: number
  /** ln(1 + characters read), per row. */
  lengths: Float32Array
}

type Counts = { terms: Uint32Array; counts: Float32Array; length: number }

/** The first `limit` characters of an article's blocks. */
export function textOf({ blocks }: Pick<Article, 'blocks'>, limit = TEXT_CHARACTERS): string {
  let text = ''
  for (const block of blocks) {
    if (text.length >= limit) break
    text += `${text === '' ? '' : '\n'}${block.text.slice(0, limit - text.length)}`
  }
  return text
}

/** TF-IDF vectors of articles: title twice and the opening of the text; terms of one article alone are left out. */
export function vectorsOf(articles: readonly Article[]): Vectors {
  const ids = new Map<string, number>()
  const stems: string[] = []
  const rows = articles.map((article) => countTerms(article, ids, stems))
  const frequency = new Uint32Array(stems.length)
  for (const { terms } of rows) for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1
  const idf = new Float32Array(stems.length)
  const day = DAY_WEIGHT * articles.length
  for (let term = 0; term < stems.length; term++) {
    const seen = backgroundOf(stems[term] ?? '') + DAY_WEIGHT * (frequency[term] ?? 0) + 0.5
    idf[term] = Math.max(0, Math.log((BACKGROUND_DOCUMENTS + day) / seen))
  }
  return pack(rows, frequency, idf)
}

function countTerms(article: Article, ids: Map<string, number>, stems: string[]): Counts {
  const text = textOf(article)
  const title = wordsOf(article.title.slice(0, TITLE_CHARACTERS))
  const body = wordsOf(text)
  const tongue = tongueOf(article.language, body.length > title.length ? body : title)
  const counts = new Map<number, number>()
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) {
      if (STOP_WORDS[tongue].has(word) || (word.length === 1 && word < '\u0100')) continue
      const term = idOf(stem(word, tongue), ids, stems)
      counts.set(term, (counts.get(term) ?? 0) + weight)
    }
  }
  add(title, TITLE_WEIGHT)
  add(body, 1)
  const terms = Uint32Array.from(counts.keys()).sort()
  const values = Float32Array.from(terms, (term) => counts.get(term) ?? 0)
  return {
    terms,
    counts: values,
    length: Math.log1p(text.length + Math.min(article.title.length, TITLE_CHARACTERS)),
  }
}

function idOf(term: string, ids: Map<string, number>, stems: string[]): number {
  const known = ids.get(term)
  if (known !== undefined) return known
  ids.set(term, stems.length)
  stems.push(term)
  return stems.length - 1
}

function pack(rows: readonly Counts[], frequency: Uint32Array, idf: Float32Array): Vectors {
  const kept = rows.map((row) => heaviest(row, frequency, idf))
  const starts = new Uint32Array(rows.length + 1)
  kept.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + row.length
  })
  const size = starts[rows.length] ?? 0
  const terms = new Uint32Array(size)
  const weights = new Float32Array(size)
  kept.forEach((row, i) => {
    const norm = Math.sqrt(row.reduce((sum, [, weight]) => sum + weight * weight, 0))
    row.forEach(([term, weight], j) => {
      terms[(starts[i] ?? 0) + j] = term
      weights[(starts[i] ?? 0) + j] = norm === 0 ? 0 : weight / norm
    })
  })
  const lengths = Float32Array.from(rows, (row) => row.length)
  return { starts, terms, weights, vocabulary: frequency.length, lengths }
}

/** A row's heaviest terms with their weights, by rising term. */
function heaviest(row: Counts, frequency: Uint32Array, idf: Float32Array): [number, number][] {
  const entries: [number, number][] = []
  row.terms.forEach((term, j) => {
    if ((frequency[term] ?? 0) < 2) return
    entries.push([term, (1 + Math.log(row.counts[j] ?? 1)) * (idf[term] ?? 0)])
  })
  if (entries.length <= HEAVIEST) return entries
  entries.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  return entries.slice(0, HEAVIEST).sort((a, b) => a[0] - b[0])
}

/** The sum of some rows at unit length. */
export function sumOf(
  rows: readonly number[],
  { starts, terms, weights }: Vectors,
): { terms: Uint32Array; weights: Float32Array } {
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
