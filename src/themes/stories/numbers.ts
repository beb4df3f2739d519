// Finds the numbers of articles, which tell similar events apart: scores, sums, ages, house numbers.
import type { ArticleDocument } from './document.ts'
import { addEntry, endRow, type RowBuilder } from './sparse-rows.ts'

/** Matches a number with its separators, and a score such as `2-1` or `7:4`. */
const NUMBER = /\p{N}+(?:[.,:–\u00a0\u202f-]\p{N}+)*/gu
/** Matches a year, which many events of a day share. */
const YEAR = /^(?:19|20)\p{N}{2}$/u
/** Minimum digits of a figure. Smaller numbers are in every second article. */
const LEAST_DIGITS = 2

/** Adds a row of the distinct numbers in a title, without years. `ids` numbers them. */
export function addTitleNumbers(rows: RowBuilder, title: string, ids: Map<string, number>): void {
  addRow(rows, new Set(numbersIn(title)), ids)
}

/** Adds a row of the distinct numbers in an article that have at least two digits, without years and separators. */
export function addFigures(
  rows: RowBuilder,
  { title, text }: ArticleDocument,
  ids: Map<string, number>,
): void {
  const figures = numbersIn(`${title}\n${text}`).map((number) => number.replace(/[^\p{N}]/gu, ''))
  addRow(rows, new Set(figures.filter((figure) => figure.length >= LEAST_DIGITS && !YEAR.test(figure))), ids)
}

const numbersIn = (text: string) => (text.match(NUMBER) ?? []).filter((number) => !YEAR.test(number))

function addRow(rows: RowBuilder, numbers: ReadonlySet<string>, ids: Map<string, number>): void {
  for (const number of numbers) {
    const id = ids.get(number) ?? ids.size
    ids.set(number, id)
    addEntry(rows, id, 1)
  }
  endRow(rows)
}
