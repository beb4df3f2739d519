// Distinguishes an article's subheads from its paragraphs.

import type { Block } from './block.ts'
import { keyOf } from './lines.ts'
import { countWords, endsLikeSentence, isProse } from './prose.ts'

const LONGEST_SUBHEAD = 80
const MOST_WORDS = 12
const SHORTEST_WORD = 4

/**
 * Converts cleaned lines to blocks. A short line that does not end like a sentence becomes a subhead if prose
 * follows it directly or after a second heading, unless the line is repeated or ends a list. Short questions
 * can be subheads too. Other lines become paragraphs.
 */
export function toBlocks(lines: readonly string[]): Block[] {
  const times = new Map<string, number>()
  for (const line of lines)
    if (line.length <= LONGEST_SUBHEAD) times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1)
  const isOnce = (line: string) => times.get(keyOf(line)) === 1
  return lines.map((text, at): Block => {
    const isSubhead =
      isOpenShort(text) && isOnce(text) && standsBeforeProse(lines, at) && !endsList(lines, at)
    return { kind: isSubhead ? 'subhead' : 'paragraph', text }
  })
}

function isOpenShort(line: string): boolean {
  if (line.length > LONGEST_SUBHEAD) return false
  const words = countWords(line)
  if (words > MOST_WORDS || !/^[\p{L}\p{N}¿¡“"‘'„«(#]/u.test(line)) return false
  if (words === 1 && (line.length < SHORTEST_WORD || !/^\p{Lu}/u.test(line))) return false
  if (/^[-–—•*]/.test(line) || /[,;]$/.test(line)) return false
  return !endsLikeSentence(line) || /[^.…]\?$/.test(line)
}

/** Returns whether the next line is prose, or a second heading followed by prose. */
function standsBeforeProse(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1]
  if (next === undefined) return false
  if (isProse(next)) return true
  const second = lines[at + 2]
  return isOpenShort(next) && second !== undefined && isProse(second) && !isOpenShort(lines[at - 1] ?? '.')
}

/**
 * Returns whether a line is the last item of a list. Like a subhead, such a line precedes prose, but it
 * follows other items.
 */
function endsList(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]
  const first = lines[at - 2]
  return before !== undefined && first !== undefined && isOpenShort(before) && isOpenShort(first)
}
