// Which words of a day are names or numbers: what tells one event from its twin.
import { fold } from './tongue.ts'

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu
const CAPITAL = /^\p{Lu}/u
const NUMBER = /^\p{N}/u
/** What stands before the first word of a sentence, where a capital says nothing. */
const OPENING = /(?:^|[.!?:"“”„‘«])\s*$/u
/** A line with capitals on this share of its longer words is set as a title: they say nothing in it. */
const TITLE_CASE = 0.6
const LONGER = 3

/** A word, and what its writing says of it: null where a capital would say nothing. */
export type Written = { word: string; is: 'name' | 'number' | 'word' | null }

/** The words of a line, folded, with what their capitals say. */
export function writtenWords(line: string): Written[] {
  const matches = [...line.matchAll(WORD)]
  const longer = matches.filter(([word]) => word.length > LONGER)
  const capitals = longer.filter(([word]) => CAPITAL.test(word)).length
  const titleCase = capitals > TITLE_CASE * longer.length
  return matches.map(({ 0: raw, index }) => {
    const word = fold(raw).replaceAll(',', '')
    if (NUMBER.test(raw)) return { word, is: 'number' }
    if (titleCase || OPENING.test(line.slice(Math.max(0, index - 3), index))) return { word, is: null }
    return { word, is: CAPITAL.test(raw) ? 'name' : 'word' }
  })
}
