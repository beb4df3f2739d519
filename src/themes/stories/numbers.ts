// Finds numbers, such as scores, sums, ages and house numbers, which distinguish similar events.
import { addIds, type RowBuilder } from './sparse-rows.ts'

/** Matches a number with its separators, or a score such as `2-1` or `7:4`. */
const NUMBER = /\p{N}+(?:[.,:–\u00a0\u202f-]\p{N}+)*/gu
/** Matches a year. Years do not distinguish a day's events, because many events share one. */
const YEAR = /^(?:19|20)\p{N}{2}$/u
/**
 * Folded number words from two to twenty, in English, German, French and Spanish. A hyphen stands for an
 * omitted number, such as `dix-sept`. `One` is omitted, because it is an article in some languages and a
 * pronoun in others.
 */
const FROM_TWO = [
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince - - - - veinte',
]
/** Folded number words for the tens from thirty to sixty, in English, German, French and Spanish. */
const TENS = [
  'thirty forty fifty sixty',
  'dreissig vierzig funfzig sechzig',
  'trente quarante cinquante soixante',
  'treinta cuarenta cincuenta sesenta',
]
/** Value of each number word, in digits. */
const VALUES = new Map<string, string>()
for (const words of FROM_TWO) {
  for (const [i, word] of words.split(' ').entries()) VALUES.set(word, String(2 + i))
}
for (const words of TENS) {
  for (const [i, word] of words.split(' ').entries()) VALUES.set(word, String(30 + 10 * i))
}

/** Returns whether a word is a year. */
export function isYear(word: string): boolean {
  return YEAR.test(word)
}

/** Returns whether a folded word begins with a digit or is a number word, such as `six`. */
export function isNumber(word: string): boolean {
  return isDigits(word) || VALUES.has(word)
}

/**
 * Returns whether a folded word begins with a digit. Words that begin with a to z skip the regular
 * expression, which is slower than a comparison.
 */
function isDigits(word: string): boolean {
  return !(word >= 'a' && word < '{') && /^\p{N}/u.test(word)
}

/**
 * Adds a row with the ids of the numbers among folded words. Assigns an id in `ids` to each new number.
 *
 * @param as `claimed` omits years. `mentioned` includes them, and also adds the integer part of decimal
 *   numbers, because a title may round.
 */
export function addValues(
  rows: RowBuilder,
  words: readonly string[],
  ids: Map<string, number>,
  as: 'claimed' | 'mentioned',
): void {
  const values = new Set<string>()
  for (const word of words) {
    const value = VALUES.get(word) ?? (isDigits(word) ? word : null)
    if (value === null || (as === 'claimed' && isYear(value))) continue
    values.add(value)
    if (as === 'mentioned') values.add(value.split('.')[0] ?? value)
  }
  addIds(rows, values, ids)
}

/**
 * Adds a row with the ids of the distinct numbers in a title, except years. Assigns an id in `ids` to each
 * new number.
 */
export function addNumbers(rows: RowBuilder, title: string, ids: Map<string, number>): void {
  addIds(
    rows,
    (title.match(NUMBER) ?? []).filter((number) => !isYear(number)),
    ids,
  )
}
