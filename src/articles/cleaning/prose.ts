// Distinguishes prose from headlines by length and punctuation, in any language.

const ENDS_LIKE_SENTENCE = /[.!?…:;。！？।۔؟։።။។][\p{Pf}\p{Pe}\p{Pi}"'”’»]*$/u
const ENDS_WITH_STOP = /[.;。।۔։።။។][\p{Pf}\p{Pe}\p{Pi}"'”’»)\]]*$/u
/**
 * Matches an abbreviation at the end of a line, such as `U.S.`, `p.m.` or `Inc.`, whose full stop does not
 * end a sentence.
 */
const ABBREVIATED_END = /(?:\b\p{L}\.){2,}$|\b(?:inc|ltd|co|corp|jr|sr|st|no|vs|etc|bzw|usw|nr)\.$/iu
const OPENING_QUOTE = /^[“”„"«»‘‚']/u

/** Minimum length of a line of prose that ends like a sentence, in characters. */
const SHORTEST_PROSE = 45
/** Minimum length of prose that does not end like a sentence, in characters. */
const LONG = 160
const LONGEST_HEADLINE = 140
const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFF01-\uFF60]/g

export function endsLikeSentence(line: string): boolean {
  return ENDS_LIKE_SENTENCE.test(line)
}

export function opensWithQuote(line: string): boolean {
  return OPENING_QUOTE.test(line)
}

/** Returns whether a line is a paragraph rather than a heading, list item or label. */
export function isProse(line: string): boolean {
  const width = widthOf(line)
  return width >= LONG || (width >= SHORTEST_PROSE && endsLikeSentence(line) && !line.endsWith('?'))
}

/**
 * Returns the width of a line in Latin letters. In short lines, Chinese, Japanese and Korean characters count
 * double.
 */
function widthOf(line: string): number {
  return line.length < SHORTEST_PROSE ? line.length + (line.match(WIDE)?.length ?? 0) : line.length
}

/** Returns whether a line could be a headline: short, and not ending with the full stop of a sentence. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(line)) return false
  return !ENDS_WITH_STOP.test(line) || /(?:\.\.\.|…)$/.test(line) || ABBREVIATED_END.test(line)
}

/** Counts the words of a line, which are separated by single spaces. */
export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length
}
