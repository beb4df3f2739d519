// Articles as sparse TF-IDF vectors.
import type { Article } from '../../articles/article.ts'
import type { Wording } from './document.ts'
import { BACKGROUND_DOCUMENTS, backgroundAbroad, backgroundOf } from './document-frequency.ts'
import { namesOnly, noteNames } from './names.ts'
import { hoursOf } from './similarity.ts'
import {
  addEntry,
  addToSum,
  addUnitRow,
  endRow,
  finishRows,
  type RowBuilder,
  type Rows,
  startRows,
  startSum,
} from './sparse-rows.ts'
import { startVocabulary, termOf, type Vocabulary } from './vocabulary.ts'

/** How much a word counts in the title, among a text's first words, and after them. */
const TITLE_WEIGHT = 2
const LEAD_WEIGHT = 1.5
const LEAD_WORDS = 50
/** What one of today's articles weighs beside one of the background. */
const DAY_WEIGHT = 0.2
/** Terms kept per article. */
export const HEAVIEST = 150
/** Articles of a day on which it shows which words several reports have, and which are of one alone. */
const NORMAL_DAY = 150
/** Of few articles each term is kept: by e less for each so many of them. */
const FEW = 6

export type Vectors = Rows & {
  /** How many different terms there are. */
  vocabulary: number
  /** Per term the logarithm of how rare it is. */
  rarity: Float32Array
  /** ln(1 + characters read), per row. */
  lengths: Float32Array
  /** Hours since 1970 at which each row was published; NaN when that is not known to the hour. */
  hours: Float64Array
  /** Names and numbers in each row's title and first words; they all weigh 1. */
  names: Rows
}

/** Rows while they are being counted. */
export type VectorBuilder = {
  vocabulary: Vocabulary
  counted: RowBuilder
  named: RowBuilder
  lengths: number[]
  hours: number[]
}

export function startVectors(): VectorBuilder {
  return { vocabulary: startVocabulary(), counted: startRows(), named: startRows(), lengths: [], hours: [] }
}

/** Counts an article's words and names as the next row. */
export function addArticle(
  { vocabulary, counted, named, lengths, hours }: VectorBuilder,
  article: Article,
  wording: Wording,
): void {
  for (const [term, count] of countTerms(wording, vocabulary)) addEntry(counted, term, count)
  endRow(counted)
  for (const term of noteNames(wording, vocabulary)) addEntry(named, term, 1)
  endRow(named)
  lengths.push(Math.log1p(wording.text.length + wording.title.length))
  hours.push(hoursOf(article.publishedAt))
}

/** Unit TF-IDF vectors of the rows; terms of one row alone are left out, but for what `keptAlone` says. */
export function finishVectors({ vocabulary, counted, named, lengths, hours }: VectorBuilder): Vectors {
  const counts = finishRows(counted)
  const rarity = rarityOf(counts, vocabulary)
  const rows = startRows()
  const sum = startSum(vocabulary.stems.length)
  for (let i = 0; i < lengths.length; i++) {
    for (let e = counts.starts[i] ?? 0; e < (counts.starts[i + 1] ?? 0); e++) {
      const term = counts.terms[e] ?? 0
      const rare = rarity[term] ?? 0
      if (rare > 0) addToSum(sum, term, (1 + Math.log(counts.weights[e] ?? 1)) * rare)
    }
    addUnitRow(rows, sum, HEAVIEST)
  }
  return {
    ...finishRows(rows),
    vocabulary: vocabulary.stems.length,
    rarity,
    lengths: Float32Array.from(lengths),
    hours: Float64Array.from(hours),
    names: namesOnly(finishRows(named), vocabulary, rarity),
  }
}

function countTerms({ heading, body, tongue }: Wording, vocabulary: Vocabulary): Map<number, number> {
  const counts = new Map<number, number>()
  const count = (word: string, weight: number) => {
    const term = termOf(word, tongue, vocabulary)
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + weight)
  }
  for (const word of heading) count(word, TITLE_WEIGHT)
  for (let i = 0; i < body.length; i++) count(body[i] ?? '', i < LEAD_WORDS ? LEAD_WEIGHT : 1)
  return counts
}

/** Per term the logarithm of its rarity in the background and today; of a term of one article what is kept of it. */
function rarityOf(counts: Rows, { stems, english }: Vocabulary): Float32Array {
  const frequency = new Uint32Array(stems.length)
  for (const term of counts.terms) frequency[term] = (frequency[term] ?? 0) + 1
  const articles = counts.starts.length - 1
  const all = BACKGROUND_DOCUMENTS + DAY_WEIGHT * articles
  return Float32Array.from(stems, (stem, term) => {
    const today = frequency[term] ?? 0
    const seen = english[term] ? backgroundOf(stem) : backgroundAbroad(stem)
    const kept = today < 2 ? keptAlone(seen, articles) : 1
    return kept === 0 ? 0 : kept * Math.max(0, Math.log(all / (seen + DAY_WEIGHT * today + 0.5)))
  })
}

/**
 * The share of its weight that a term keeps which one article of the day has. Such terms join nothing, and without
 * them reports of one event are more alike. But on a small day words stand alone for want of articles: if all of them
 * went, what is left of two articles would be the words that they share by chance. So a term keeps as much as it is
 * likely to be in another article of a normal day, and of very few articles each keeps some.
 *
 * @param seen In so many documents of the background.
 */
function keptAlone(seen: number, articles: number): number {
  const missing = NORMAL_DAY - articles
  if (missing <= 0) return 0
  return Math.max(1 - (1 - seen / BACKGROUND_DOCUMENTS) ** missing, Math.exp(-articles / FEW))
}

/** A sum of rows at unit length, by rising term. */
export type UnitSum = { terms: Uint32Array; weights: Float32Array }

export function sumOf(rows: readonly number[], { starts, terms, weights }: Rows): UnitSum {
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
