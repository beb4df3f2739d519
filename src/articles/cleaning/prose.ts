// Tells prose from headlines by how a line is built, in any language.

const ENDS_LIKE_SENTENCE = /[.!?…:;。！？][\p{Pf}\p{Pe}\p{Pi}"'”’»]*$/u
const ENDS_WITH_STOP = /[.;。][\p{Pf}\p{Pe}\p{Pi}"'”’»)\]]*$/u
/** Ends that have a full stop without being the end of a sentence: `U.S.`, `p.m.`, `Inc.`, an initial. */
const ABBREVIATED_END = /(?:\b\p{L}\.){2,}$|\b(?:inc|ltd|co|corp|jr|sr|st|no|vs|etc|bzw|usw|nr)\.$/iu
const OPENING_QUOTE = /^[“”„"«»‘‚']/u

/** Shortest paragraph that is surely prose when it also ends like a sentence; characters. */
const SHORTEST_PROSE = 45
/** A line this long is prose however it ends; characters. */
const LONG = 160
const LONGEST_HEADLINE = 140

export function endsLikeSentence(line: string): boolean {
  return ENDS_LIKE_SENTENCE.test(line)
}

export function opensWithQuote(line: string): boolean {
  return OPENING_QUOTE.test(line)
}

/** Whether the line stands in a text as a paragraph rather than as a heading, a list item or a label. */
export function isProse(line: string): boolean {
  return (
    line.length >= LONG || (line.length >= SHORTEST_PROSE && endsLikeSentence(line) && !line.endsWith('?'))
  )
}

/** Whether the line could be the headline of another article: short, and not closed by a full stop. */
export function isHeadlineLike(line: string): boolean {
  if (line.length > LONGEST_HEADLINE || !/[\p{L}\p{N}]/u.test(line)) return false
  return !ENDS_WITH_STOP.test(line) || /(?:\.\.\.|…)$/.test(line) || ABBREVIATED_END.test(line)
}

/** Words of a line, counted by spaces. */
export function countWords(line: string): number {
  return line === '' ? 0 : line.split(' ').length
}
