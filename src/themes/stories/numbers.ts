// Finds the numbers in titles, such as scores, sums, ages and house numbers. They distinguish similar events.
import { addEntry, endRow, type RowBuilder } from './sparse-rows.ts'

/** Matches a number with its separators, and a score such as `2-1` or `7:4`. */
const NUMBER = /\p{N}+(?:[.,:–\u00a0\u202f-]\p{N}+)*/gu
/** Matches a year. Years do not distinguish the events of a day, because many of them share one. */
const YEAR = /^(?:19|20)\p{N}{2}$/u
/**
 * Folded words for numbers in English, German, French and Spanish. `One` is missing, because it is an article
 * in some languages and a pronoun in others.
 */
const WORDS = new Set(
  `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    zwei drei vier funf sechs sieben acht neun zehn elf zwolf funfzehn zwanzig dreissig vierzig funfzig
    deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante
    dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta`.split(
    /\s+/,
  ),
)

/** Returns whether a folded word is a number, in digits or in words. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word) || WORDS.has(word)
}

/**
 * Adds a row with the distinct numbers in a title, except years, and gives each new number an ID in `ids`.
 */
export function addNumbers(rows: RowBuilder, title: string, ids: Map<string, number>): void {
  for (const number of new Set(title.match(NUMBER))) {
    if (YEAR.test(number)) continue
    const id = ids.get(number) ?? ids.size
    ids.set(number, id)
    addEntry(rows, id, 1)
  }
  endRow(rows)
}
