// Folds text for comparison.

/**
 * Matches accents of Latin, Greek and Cyrillic letters. In other scripts, combining marks can be vowels, so
 * they are kept.
 */
const MARKS = /[\u0300-\u036f]+/gu

/** Matches text that contains only ASCII characters, dashes, curly quotation marks and euro signs. */
const PLAIN = /^[\0-\x7f\u2010\u2012-\u2015\u2018-\u201f\u20ac]*$/

/** Returns whether text needs no folding beyond lower case and apostrophes. */
export const isPlain = (text: string): boolean => PLAIN.test(text)

/**
 * Converts text to lower case without accents and ligatures: `Économie` becomes `economie`, and `ß` becomes
 * `ss`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (isPlain(lower)) return lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return lower
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC') // recomposes Hangul syllables
}
