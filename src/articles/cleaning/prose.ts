// Distinguishes prose from headlines by a line's form, in any language.

const ENDS_LIKE_SENTENCE = /[.!?…:;。！？।۔؟։።။។][\p{Pf}\p{Pe}\p{Pi}"'”’»]*$/u
const ENDS_WITH_STOP = /[.;。।۔։።။។][\p{Pf}\p{Pe}\p{Pi}"'”’»)\]]*$/u
/**
 * Matches a final full stop that does not end a sentence, as in `U.S.`, `p.m.` and `Inc.`, or after initials.
 */
const ABBREVIATED_END = /(?:\b\p{L}\.){2,}$|\b(?:inc|ltd|co|corp|jr|sr|st|no|vs|etc|bzw|usw|nr)\.$/iu
const OPENING_QUOTE = /^[“”„"«»‘‚']/u

/** Minimum length of a line that is prose when it ends like a sentence, in characters. */
const SHORTEST_PROSE = 45
/** Minimum length of a line that is prose however it ends, in characters. */
const LONG = 160
const LONGEST_HEADLINE = 140
const WIDE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uFF01-\uFF60]/g

export function endsLikeSentence(line: string): boolean {
  return ENDS_LIKE_SENTENCE.test(line)
}

export function opensWithQuote(line: string): boolean {
  return OPENING_QUOTE.test(line)
}

/** Returns whether the line is a paragraph, not a heading, list item or label. */
export function isProse(line: string): boolean {
  const width = widthOf(line)
  return width >= LONG || (width >= SHORTEST_PROSE && endsLikeSentence(line) && !line.endsWith('?'))
}

/**
 * Returns the length of a line in Latin letters. In a short line, a Chinese, Japanese or Korean character
 * counts as two.
 */
function widthOf(line: string): number {
  return line.length < SHORTEST_PROSE ? line.length + (line.match(WIDE)?.length ?? 0) : line.length
}

/** Returns whether the line could be a headline: short, without a final full stop. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(line)) return false
  return !ENDS_WITH_STOP.test(line) || /(?:\.\.\.|…)$/.test(line) || ABBREVIATED_END.test(line)
}

/** Counts the words of a line by its spaces. */
export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length
}
