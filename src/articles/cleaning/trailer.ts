// Finds lists of other articles' headlines below a heading such as "You may also like".

import { foldPhrase } from './lines.ts'
import { phraseIndex } from './phrase-index.ts'
import { countWords, isHeadlineLike, isProse } from './prose.ts'

/** Maximum number of headlines in one list. A longer list is probably the article itself. */
const MOST_ENTRIES = 40
/** Maximum number of headlines in a list that is followed by prose. */
const MOST_INNER_ENTRIES = 8
/** Maximum share of a text's characters in one list. */
const MOST_SHARE = 0.6
const LONGEST_HEADING = 60
/** Maximum length of a sentence among headlines, such as `Storm leaves two dead.`, in characters. */
const LONGEST_STOPPED = 85
/**
 * Maximum length of a sentence at the end of a list of headlines, in characters. A longer sentence counts as
 * a paragraph of the article.
 */
const LONGEST_LAST = 70

/** Positions of a heading and the headlines below it. */
export type Trailer = { heading: number; entries: number[] }

/**
 * Classifies a heading above a list of other articles: `sure` if it is never part of an article, `loose` if
 * it may be a title or subhead. Returns null for any other line.
 */
export function headingOf(line: string): 'sure' | 'loose' | null {
  if (
    line.length > LONGEST_HEADING ||
    /[.!?]$/.test(line.replace(/(?:\.\.\.|…)$/, '')) ||
    /^[“"„«‘]/u.test(line)
  )
    return null
  const phrase = foldPhrase(line)
  if (phraseIndex().looseHeadings.has(phrase))
    return /[:：]$/.test(line) && phraseIndex().pointers.has(phrase) ? 'sure' : 'loose'
  if (phraseIndex().headings.has(phrase)) return 'sure'
  const words = phrase.split(' ')
  for (let take = Math.min(4, words.length - 1); take > 0; take--) {
    if (words.length - take <= 5 && phraseIndex().headingOpenings.has(words.slice(0, take).join(' ')))
      return 'loose'
  }
  return null
}

/**
 * Finds the lists of other articles in a text whose clutter and repeats have been removed.
 *
 * A list at the end of the text must consist of headlines and at most a few short sentences. A list before
 * prose must be short, and its last line may be the subhead of the prose. A `loose` heading before prose must
 * be followed by headlines.
 *
 * @param wasBeside Returns whether the line at a position is the first of the text or follows a removed line.
 */
export function findTrailers(lines: readonly string[], wasBeside: (at: number) => boolean): Trailer[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0)
  const found: Trailer[] = []
  const headings = lines.map(headingOf)
  const tail = endOfLists(lines, headings)
  for (let at = 0; at < lines.length; at++) {
    const heading = headings[at] ?? null
    if (heading === null) continue
    const entries = entriesAfter(lines, headings, at)
    const end = entries.at(-1) ?? at
    const terminal = end + 1 >= tail
    if (!terminal) dropSubhead(lines, entries)
    if (heading === 'loose' && !isListed(lines, at, terminal, entries, wasBeside)) continue
    if (entries.length === 0 && heading === 'loose' && !terminal) continue
    if (entries.length > (terminal ? MOST_ENTRIES : MOST_INNER_ENTRIES)) continue
    const size = entries.reduce((sum, entry) => sum + (lines[entry] ?? '').length, 0)
    if (size > MOST_SHARE * total) continue
    if (entries.length === 0 && !terminal && countWords(lines[at] ?? '') < 2) continue
    found.push({ heading: at, entries })
    at = entries.at(-1) ?? at
  }
  return found
}

/**
 * Returns the positions of the headlines and short sentences below a heading, up to prose or the next
 * heading.
 */
function entriesAfter(lines: readonly string[], headings: readonly unknown[], heading: number): number[] {
  const entries: number[] = []
  let stopped = 0
  for (let i = heading + 1; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (headings[i] !== null || entries.length > MOST_ENTRIES) break
    if (!isHeadlineLike(line) || isQuotedSentence(line)) {
      const isLast = i + 1 === lines.length || headings[i + 1] !== null
      const longest = isLast ? LONGEST_LAST : LONGEST_STOPPED
      const fits = line.length <= longest && stopped * 4 <= entries.length && entries.length >= 2
      if (!fits || (!isLast && !isHeadlineLike(lines[i + 1] ?? ''))) break
      stopped++
    }
    entries.push(i)
  }
  return entries
}

function isQuotedSentence(line: string): boolean {
  return /[.!?][”"»“]$/u.test(line)
}

/**
 * Returns the position from which the text contains only headings and the headline-like lines below them.
 * Returns the number of lines if the text does not end with a list.
 */
function endOfLists(lines: readonly string[], headings: readonly unknown[]): number {
  let tail = lines.length
  for (let at = lines.length - 1; at >= 0; at--) {
    if (headings[at] !== null) tail = at
    else if (!isHeadlineLike(lines[at] ?? '')) break
  }
  return tail
}

/**
 * Removes the last entry if it is much shorter than the others or lacks their numbers or bullets. Such an
 * entry is probably the subhead of the prose below.
 */
function dropSubhead(lines: readonly string[], entries: number[]): void {
  const last = entries.at(-1)
  if (last === undefined || entries.length < 2) return
  const length = (lines[last] ?? '').length
  const shortest = Math.min(...entries.slice(0, -1).map((entry) => (lines[entry] ?? '').length))
  const numbered = /^\d{1,2}[.)] |^[•*–-] /
  const oddOneOut = numbered.test(lines[entries[0] ?? 0] ?? '') && !numbered.test(lines[last] ?? '')
  if (oddOneOut || (length <= 45 && length * 1.4 < shortest)) entries.pop()
}

/** Returns whether a `loose` heading starts a list, judging by the lines around it. */
function isListed(
  lines: readonly string[],
  at: number,
  terminal: boolean,
  entries: readonly number[],
  wasBeside: (at: number) => boolean,
): boolean {
  const before = lines[at - 1]
  const set = before === undefined || wasBeside(at) || isProse(before) || headingOf(before) !== null
  if (!set) return false
  if (terminal) return entries.length > 0 || at > 0
  return entries.length >= 2 || (entries.length === 1 && countWords(lines[at] ?? '') >= 3)
}
