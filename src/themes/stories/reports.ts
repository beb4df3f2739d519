// Prepares articles for judging pairs. The vectors of `tf-idf.ts` suggest too many pairs. They drop words of a
// single article and weigh words by world news, where the name of the publication's own town is rare. A report
// keeps all words and weighs them by their rarity on the day itself.
import { BACKGROUND_DOCUMENTS } from './document-frequency.ts'
import { addEntry, endRow, finishRows, type RowBuilder, type SparseRows, startRows } from './sparse-rows.ts'
import type { TitleWord } from './twin-titles.ts'

/** Zones of an article, one bit each. */
export const ZONE = { title: 1, opening: 2, rest: 4 } as const
/** Weight of a word in each zone. */
const TITLE_WEIGHT = 1.5
const OPENING_WEIGHT = 1
const REST_WEIGHT = 0.7
/** Weight of the background, as a number of the day's articles. */
const PRIOR_ARTICLES = 10

/** The weighted words of each row, in ascending order of terms. */
export type Reports = SparseRows & {
  /** Weight of each entry as a title word, 0 for other words. */
  titleWeights: Float32Array
  /** Number of rows with each term. */
  frequencies: Uint32Array
  /** Length of each row, and total weight of its title. */
  norms: Float32Array
  titles: Float32Array
  /** Numbers in each title, such as `310,000` or `2-1`, as ids. */
  numbers: SparseRows
  /** Words of each title. */
  headings: readonly TitleWord[][]
  /** Hours since 1970, NaN when unknown. */
  hours: Float64Array
  /** Number of the publisher of each row, and the share of the day's articles from each publisher. */
  publishers: Uint32Array
  shares: Float32Array
}

/**
 * Weighs the words of all articles.
 *
 * @param zoned The zones of each term as weights.
 * @param background Number of background documents that contain each term.
 * @param numbers Numbers in each title.
 * @param headings Words of each title.
 * @param sources Publisher of each row.
 * @param languages Language of each row.
 */
export function prepareReports(
  zoned: SparseRows,
  {
    background,
    numbers,
    headings,
    hours,
    sources,
    languages,
  }: Pick<Reports, 'numbers' | 'headings' | 'hours'> & {
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
  for (let i = 0; i < sources.length; i++) {
    const { square, title } = addReport(i, zoned, weights.get(languages[i] ?? '') ?? new Float32Array(0), {
      rows,
      titleRows,
    })
    norms[i] = Math.sqrt(square)
    titles[i] = title
  }
  const titleWeights = finishRows(titleRows).weights
  const finished = finishRows(rows)
  return {
    ...finished,
    frequencies: countRows(finished, background.length),
    titleWeights,
    norms,
    titles,
    numbers,
    headings,
    hours,
    ...countPublishers(sources),
  }
}

/** Adds a row in ascending order of terms. Returns its squared length and the weight of its title. */
function addReport(
  row: number,
  { starts, terms, weights: zones }: SparseRows,
  weights: Float32Array,
  { rows, titleRows }: { rows: RowBuilder; titleRows: RowBuilder },
): { square: number; title: number } {
  const [from = 0, to = 0] = [starts[row], starts[row + 1]]
  const order = Uint32Array.from({ length: to - from }, (_, k) => from + k)
  let square = 0
  let title = 0
  for (const e of order.sort((x, y) => (terms[x] ?? 0) - (terms[y] ?? 0))) {
    const term = terms[e] ?? 0
    const weight = weights[term] ?? 0
    if (weight === 0) continue
    const value = weight * zoneWeight(zones[e] ?? 0)
    const inTitle = (zones[e] ?? 0) & ZONE.title ? weight : 0
    square += value * value
    title += inTitle
    addEntry(rows, term, value)
    addEntry(titleRows, term, inTitle)
  }
  endRow(rows)
  endRow(titleRows)
  return { square, title }
}

function zoneWeight(zones: number): number {
  return (
    (zones & ZONE.title ? TITLE_WEIGHT : 0) +
    (zones & ZONE.opening ? OPENING_WEIGHT : 0) +
    (zones & ZONE.rest ? REST_WEIGHT : 0)
  )
}

/**
 * Returns the weight of each term in each language of the day. It is -ln of twice its share of the articles in that
 * language, with the background as a prior, but at least 0. The everyday words of a language with few articles would
 * seem rare among all articles of the day.
 */
function weightsByLanguage(
  { starts, terms }: SparseRows,
  background: Float32Array,
  languages: readonly string[],
): Map<string, Float32Array> {
  const counted = new Map<string, { articles: number; frequency: Uint32Array }>()
  languages.forEach((language, row) => {
    const count = counted.get(language) ?? { articles: 0, frequency: new Uint32Array(background.length) }
    counted.set(language, count)
    count.articles++
    for (const term of terms.subarray(starts[row], starts[row + 1])) {
      count.frequency[term] = (count.frequency[term] ?? 0) + 1
    }
  })
  const weigh = ({ articles, frequency }: { articles: number; frequency: Uint32Array }) =>
    background.map((seen, term) => {
      const prior = (PRIOR_ARTICLES * (seen + 0.5)) / BACKGROUND_DOCUMENTS
      // An article's own use of a word does not make the word common.
      const others = Math.max(0, (frequency[term] ?? 0) - 1)
      return Math.max(0, -Math.log((2 * (others + prior)) / (articles - 1 + PRIOR_ARTICLES)))
    })
  return new Map([...counted].map(([language, count]) => [language, weigh(count)]))
}

/** Returns the number of rows with each term. */
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
