// Distinguishes prose from headlines by a line's form, in any language.

const ENDS_LIKE_SENTENCE = /[.!?…:;。！？][\p{Pf}\p{Pe}\p{Pi}"'”’»]*$/u
const ENDS_WITH_STOP = /[.;。][\p{Pf}\p{Pe}\p{Pi}"'”’»)\]]*$/u
/** A final full stop that does not end a sentence: `U.S.`, `p.m.`, `Inc.`, an initial. */
const ABBREVIATED_END = /(?:\b\p{L}\.){2,}$|\b(?:inc|ltd|co|corp|jr|sr|st|no|vs|etc|bzw|usw|nr)\.$/iu
const OPENING_QUOTE = /^[“”„"«»‘‚']/u

/** Minimum length of a line that is prose when it ends like a sentence, in characters. */
const SHORTEST_PROSE = 45
/** Minimum length of a line that is prose however it ends, in characters. */
const LONG = 160
const LONGEST_HEADLINE = 140

export function endsLikeSentence(line: string): boolean {
  return ENDS_LIKE_SENTENCE.test(line)
}

export function opensWithQuote(line: string): boolean {
  return OPENING_QUOTE.test(line)
}

/** Tells whether the line is a paragraph, not a heading, list item or label. */
export function isProse(line: string): boolean {
  return (
    line.length >= LONG || (line.length >= SHORTEST_PROSE && endsLikeSentence(line) && !line.endsWith('?'))
  )
}

/** Tells whether the line could be a headline: short, without a final full stop. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(line)) return false
  return !ENDS_WITH_STOP.test(line) || /(?:\.\.\.|…)$/.test(line) || ABBREVIATED_END.test(line)
}

/** Counts the words of a line by its spaces. */
export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length
}
