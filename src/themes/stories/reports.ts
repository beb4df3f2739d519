// Prepares articles for pairwise comparison. Unlike the vectors of `tf-idf.ts`, reports fully count words
// that occur in only one article, and weigh words by their rarity on the day. For example, the name of a
// local paper's own town is rare in world news but common on the day.
import type { ArticleClaims } from './claims.ts'
import type { HintRows } from './hints.ts'
import { addEntry, endRow, finishRows, type RowBuilder, type SparseRows, startRows } from './sparse-rows.ts'
import { weightsByLanguage } from './term-weights.ts'
import type { TitleWord } from './twin-titles.ts'

/** Zones of an article in which a word can occur, as bit flags. */
export const ZONE = { title: 1, opening: 2, rest: 4 } as const
/** Weight of a word in the title of an article. */
const TITLE_WEIGHT = 1.5
/** Weight of a word in the opening of an article. */
const OPENING_WEIGHT = 1
/** Weight of a word in the rest of an article. */
const REST_WEIGHT = 0.7

/** Minimum weight of a distinctive word. */
export const DISTINCTIVE = 1

/** Weighted words of each row, in ascending order of terms. */
export type Reports = SparseRows & {
  /** Title weight of each entry's word, or 0 if the title does not contain it. */
  titleWeights: Float32Array
  /** Number of rows that contain each term. */
  frequencies: Uint32Array
  /** Euclidean length of each row, and the total weight of its title's words. */
  norms: Float32Array
  titles: Float32Array
  /** Number of weighted words in each title. */
  titleTerms: Uint8Array
  /** Ids of the numbers in each title, such as `310,000` or `2-1`, except years. */
  numbers: SparseRows
  /** Words of each title. */
  headings: readonly TitleWord[][]
  /** Claims of each article. */
  claims: ArticleClaims
  /** Publishers' hints about pairs of articles. */
  hints: HintRows
  /** Publication time of each row in hours since 1970, or NaN if unknown. */
  hours: Float64Array
  /** Publisher index of each row, and each publisher's share of the day's articles. */
  publishers: Uint32Array
  shares: Float32Array
}

/**
 * Weighs the words of all articles by zone and by rarity on the day.
 *
 * @param zoned Terms of each row, with the bits of their zones as weights.
 * @param background Number of background documents that contain each term.
 * @param numbers Ids of the numbers in each title, except years.
 * @param headings Words of each title.
 * @param claims Claims of each article.
 * @param hints Publishers' hints about pairs of articles.
 * @param hours Publication time of each row in hours since 1970, or NaN if unknown.
 * @param sources Publisher of each row.
 * @param languages Language of each row.
 */
export function prepareReports(
  zoned: SparseRows,
  {
    background,
    numbers,
    headings,
    claims,
    hints,
    hours,
    sources,
    languages,
  }: Pick<Reports, 'numbers' | 'headings' | 'claims' | 'hints' | 'hours'> & {
    background: Float32Array
    sources: readonly string[]
    languages: readonly string[]
  },
): Reports {
  const weights = weightsByLanguage(zoned, background, languages)
  const rows = startRows()
  const titleRows = startRows()
  const norms = new Float32Array(sources.length)
  const titles = new Float32Array(sources.length)
  const titleTerms = new Uint8Array(sources.length)
  for (let i = 0; i < sources.length; i++) {
    const { square, title, inTitle } = addReport(
      i,
      zoned,
      weights.get(languages[i] ?? '') ?? new Float32Array(0),
      {
        rows,
        titleRows,
      },
    )
    norms[i] = Math.sqrt(square)
    titles[i] = title
    titleTerms[i] = inTitle
  }
  const titleWeights = finishRows(titleRows).weights
  const finished = finishRows(rows)
  return {
    ...finished,
    frequencies: countRows(zoned, background.length),
    titleWeights,
    norms,
    titles,
    titleTerms,
    numbers,
    headings,
    claims,
    hints,
    hours,
    ...countPublishers(sources),
  }
}

/**
 * Adds a row in ascending order of terms. Returns its squared length, and the weight and number of its
 * title's words.
 */
function addReport(
  row: number,
  { starts, terms, weights: zones }: SparseRows,
  weights: Float32Array,
  { rows, titleRows }: { rows: RowBuilder; titleRows: RowBuilder },
): { square: number; title: number; inTitle: number } {
  const [from = 0, to = 0] = [starts[row], starts[row + 1]]
  let square = 0
  let title = 0
  let count = 0
  for (const e of orderOf(terms, from, to)) {
    const term = terms[e] ?? 0
    const weight = weights[term] ?? 0
    if (weight === 0) continue
    const value = weight * zoneWeight(zones[e] ?? 0)
    const inTitle = (zones[e] ?? 0) & ZONE.title ? weight : 0
    square += value * value
    title += inTitle
    if (inTitle > 0) count++
    addEntry(rows, term, value)
    addEntry(titleRows, term, inTitle)
  }
  endRow(rows)
  endRow(titleRows)
  return { square, title, inTitle: Math.min(255, count) }
}

/**
 * Returns the entries of a row in ascending order of terms. Sorting numbers is several times faster without a
 * comparator.
 */
function orderOf(terms: Uint32Array, from: number, to: number): Float64Array {
  const count = to - from
  const keys = new Float64Array(count)
  for (let k = 0; k < count; k++) keys[k] = (terms[from + k] ?? 0) * count + k
  return keys.sort().map((key) => from + (key % count))
}

function zoneWeight(zones: number): number {
  return (
    (zones & ZONE.title ? TITLE_WEIGHT : 0) +
    (zones & ZONE.opening ? OPENING_WEIGHT : 0) +
    (zones & ZONE.rest ? REST_WEIGHT : 0)
  )
}

/** Returns the number of rows that contain each term. */
function countRows({ terms }: SparseRows, vocabulary: number): Uint32Array {
  const counts = new Uint32Array(vocabulary)
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1
  return counts
}

function countPublishers(sources: readonly string[]): Pick<Reports, 'publishers' | 'shares'> {
  const numbers = new Map<string, number>()
  const publishers = Uint32Array.from(sources, (source) => {
    const number = numbers.get(source) ?? numbers.size
    numbers.set(source, number)
    return number
  })
  const shares = new Float32Array(numbers.size)
  for (const publisher of publishers) shares[publisher] = (shares[publisher] ?? 0) + 1 / sources.length
  return { publishers, shares }
}

/** Minimum share of the day's articles that contain a common term. */
const MANY = 0.1

/** Returns whether at least a tenth of the day's articles, and at least `least` of them, contain a term. */
export function isInMany(term: number, least: number, { frequencies, starts }: Reports): boolean {
  return (frequencies[term] ?? 0) >= Math.max(least, MANY * (starts.length - 1))
}
