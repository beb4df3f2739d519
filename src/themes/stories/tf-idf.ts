// Represents articles as sparse TF-IDF vectors.
import type { Article } from '../../articles/article.ts'
import { fold } from '../language/fold.ts'
import { addClaims, type ClaimsBuilder, finishClaims, startClaims } from './claims.ts'
import type { ArticleDocument } from './document.ts'
import { addHints, finishHints, type HintBuilder, startHints } from './hints.ts'
import { guessTest, markNames, namesOnly, nameTest, noteNames } from './names.ts'
import { addNumbers } from './numbers.ts'
import { backgroundFrequencies, raritiesOf } from './rarity.ts'
import { prepareReports, type Reports, ZONE } from './reports.ts'
import { hoursOf } from './similarity.ts'
import {
  addEntry,
  addToSum,
  addUnitRow,
  endRow,
  finishRows,
  type RowBuilder,
  type SparseRows,
  startRows,
  startSum,
} from './sparse-rows.ts'
import { type DocumentWords, startVocabulary, type Vocabulary, type Word, wordIn } from './vocabulary.ts'

/** Weight of a word in the title. A word after the opening has a weight of 1. */
const TITLE_WEIGHT = 2
/** Weight of a word in the opening of a text. */
const LEAD_WEIGHT = 1.5
const LEAD_WORDS = 50
/** Maximum number of terms kept per article. */
export const HEAVIEST = 150

export type Vectors = SparseRows & {
  /** Number of distinct terms. */
  vocabulary: number
  /** Logarithm of each term's rarity. */
  rarity: Float32Array
  /** Length of each row's title and text, as ln(1 + characters). */
  lengths: Float32Array
  /** Publication time of each row in hours since 1970, or NaN if the time of day is unknown. */
  hours: Float64Array
  /** Names and numbers in the title and opening of each row, each with a weight of 1. */
  names: SparseRows
  /** The articles of all rows, prepared for pairwise comparison. */
  reports: Reports
}

/** Rows whose terms have been counted but not weighed yet. */
export type VectorBuilder = {
  vocabulary: Vocabulary
  counted: RowBuilder
  zoned: RowBuilder
  /** Position of each term's latest entry in `counted` and `zoned`. */
  places: number[]
  named: RowBuilder
  /** Ids of the numbers in each title, except years, and the id of each such number. */
  numbered: RowBuilder
  numbers: Map<string, number>
  titleTerms: Word[][]
  claims: ClaimsBuilder
  hints: HintBuilder
  lengths: number[]
  hours: number[]
  sources: string[]
  languages: string[]
}

export function startVectors(): VectorBuilder {
  return {
    vocabulary: startVocabulary(),
    counted: startRows(),
    zoned: startRows(),
    places: [],
    named: startRows(),
    numbered: startRows(),
    numbers: new Map(),
    titleTerms: [],
    claims: startClaims(),
    hints: startHints(),
    lengths: [],
    hours: [],
    sources: [],
    languages: [],
  }
}

/** Adds an article as the next row. Returns the words of its title and text. */
export function addArticle(
  builder: VectorBuilder,
  article: Article,
  document: ArticleDocument,
): DocumentWords {
  const { vocabulary, counted, zoned, named, numbered, numbers, lengths, hours, sources } = builder
  const inVocabulary = (word: string) => wordIn(word, document.language, vocabulary)
  const words = { heading: document.heading.map(inVocabulary), body: document.body.map(inVocabulary) }
  countTerms(words, builder)
  endRow(counted)
  endRow(zoned)
  const { heading, opening } = noteNames(document, words, vocabulary)
  for (const term of opening) addEntry(named, term, 1)
  endRow(named)
  addNumbers(numbered, document.title, numbers)
  builder.titleTerms.push(heading)
  addClaims(builder.claims, article, document, vocabulary)
  addHints(builder.hints, article)
  lengths.push(Math.log1p(document.text.length + document.title.length))
  hours.push(hoursOf(article.publishedAt))
  sources.push(fold(article.source))
  builder.languages.push(document.language)
  return words
}

/**
 * Returns the rows as TF-IDF vectors of unit length. A term that occurs in only one row weighs less; see
 * `raritiesOf`.
 */
export function finishVectors({
  vocabulary,
  counted,
  zoned,
  named,
  numbered,
  titleTerms,
  claims,
  hints,
  lengths,
  hours,
  sources,
  languages,
}: VectorBuilder): Vectors {
  const counts = finishRows(counted)
  const background = backgroundFrequencies(vocabulary)
  const rarity = raritiesOf(counts, background)
  const times = Float64Array.from(hours)
  const zones = finishRows(zoned)
  const isName = nameTest(vocabulary)
  const isGuess = guessTest(vocabulary, background)
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
    hours: times,
    names: namesOnly(finishRows(named), isName, rarity),
    reports: prepareReports(zones, {
      background,
      numbers: finishRows(numbered),
      headings: titleTerms.map((words, row) => {
        titleTerms[row] = [] // frees memory, because `markNames` copies the words
        return markNames(words, isName, isGuess)
      }),
      claims: finishClaims(claims, vocabulary, zones, ZONE.title),
      hints: finishHints(hints),
      hours: times,
      sources,
      languages,
    }),
  }
}

/**
 * Adds an article's terms to the current row, with their weighted counts and the zones in which they occur.
 */
function countTerms({ heading, body }: DocumentWords, { counted, zoned, places }: VectorBuilder): void {
  const start = counted.size
  const count = ({ term }: Word, weight: number, zone: number) => {
    if (term < 0) return
    const place = places[term] ?? -1
    if (place < start) {
      places[term] = counted.size
      addEntry(counted, term, weight)
      addEntry(zoned, term, zone)
      return
    }
    counted.weights[place] = (counted.weights[place] ?? 0) + weight
    zoned.weights[place] = (zoned.weights[place] ?? 0) | zone
  }
  for (const word of heading) count(word, TITLE_WEIGHT, ZONE.title)
  body.forEach((word, i) => {
    if (i < LEAD_WORDS) count(word, LEAD_WEIGHT, ZONE.opening)
    else count(word, 1, ZONE.rest)
  })
}
