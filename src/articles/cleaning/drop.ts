// Runs one cleaning pass, which removes lines and records the rule for each.
import {
  type CleaningLine,
  type Findings,
  HEAD_RULES,
  type Known,
  knownOf,
  type Take,
} from './cleaning-line.ts'
import { findComments } from './comments.ts'
import { dropAtEdges, dropEdgeParagraphs, dropPageHead } from './edges.ts'
import { isHeadlineLike, isProse } from './prose.ts'
import { tidyHeadlines } from './related.ts'
import { findRepeats } from './repeats.ts'
import { findTrailers, headingOf } from './trailer.ts'

/**
 * Removes comments and menus, then clutter recognised by its wording, then repeats, then lists of other
 * articles, and finally clutter recognised by its position.
 */
export function dropOnce(
  lines: CleaningLine[],
  titles: ReadonlySet<string>,
  known: Map<string, Known>,
  found: Findings,
): CleaningLine[] {
  const take = (line: CleaningLine, rule: string) => {
    line.rule = rule
    found.dropped.push({ at: line.at, line: line.text, rule })
  }
  dropComments(lines, take)
  dropPageHead(lines, titles, known, take)
  const tail = tailOf(lines)
  for (const [i, line] of lines.entries()) {
    if (line.rule !== null) continue
    const { key, clutter, credit, pointer } = knownOf(line.text, known)
    if (titles.has(key)) take(line, 'title')
    else if (credit !== null) {
      if (credit === 'credit') found.credit ??= line.text
      else found.note ??= line.text
      take(line, 'credit')
    } else if (pointer !== null && !isListed(lines, i)) {
      found.pointers.push(...tidyHeadlines([pointer]))
      take(line, 'pointer')
    } else if (clutter?.sure && !opensList(lines, i, tail, known)) take(line, clutter.rule)
  }
  moveLateLede(lines, known)
  const unrepeated = dropRepeats(
    lines.filter((line) => line.rule === null),
    known,
    take,
    found,
  )
  dropTrailers(lines, unrepeated, known, take, found)
  dropListedAgain(lines, known, take, found)
  dropAtEdges(lines, known, take)
  dropEdgeParagraphs(lines, take)
  return lines.filter((line) => line.rule === null)
}

/**
 * Returns the position after the last line that cannot be a headline. From there on, a label such as `Read
 * more` probably starts a list.
 */
function tailOf(lines: readonly CleaningLine[]): number {
  return lines.findLastIndex((line) => !isHeadlineLike(line.text)) + 1
}

function opensList(
  lines: readonly CleaningLine[],
  at: number,
  tail: number,
  known: Map<string, Known>,
): boolean {
  const heading = headingOf(lines[at]?.text ?? '')
  const next = lines[at + 1]
  if (heading === null || next === undefined) return heading === 'sure'
  return heading === 'sure' || (at >= tail && knownOf(next.text, known).clutter === null)
}

/**
 * Moves a lede that occurs only in the second copy of a text to the start of the first copy.
 *
 * The lede is recognised by its place: below a line such as a title or byline, and above the repeated first
 * paragraph.
 */
function moveLateLede(lines: CleaningLine[], known: Map<string, Known>): void {
  const ruleOf = (line: CleaningLine) => line.rule ?? knownOf(line.text, known).clutter?.rule ?? null
  const left = lines.filter((line) => ruleOf(line) === null)
  const [first] = left
  if (first === undefined || !isProse(first.text)) return
  const hasLaterHead = lines.slice(lines.indexOf(first)).some((line) => HEAD_RULES.has(ruleOf(line) ?? ''))
  if (!hasLaterHead) return
  const keyOfLine = (line: CleaningLine) => knownOf(line.text, known).key
  const again = left.findIndex((line, i) => i > 1 && keyOfLine(line) === keyOfLine(first))
  const lede = left[again - 1]
  if (lede === undefined || !isProse(lede.text)) return
  const place = lines.indexOf(lede)
  const before = lines[place - 1]
  if (before === undefined || !HEAD_RULES.has(ruleOf(before) ?? '')) return
  if (left.slice(0, again - 1).some((line) => keyOfLine(line) === keyOfLine(lede))) return
  lines.splice(place, 1)
  lines.splice(lines.indexOf(first), 0, lede)
}

function dropRepeats(
  lines: CleaningLine[],
  known: Map<string, Known>,
  take: Take,
  found: Findings,
): CleaningLine[] {
  const repeats = findRepeats(
    lines.map((line) => line.text),
    lines.map((line) => knownOf(line.text, known).key),
  )
  for (const { at, of, cut, promote } of repeats) {
    const line = lines[at]
    const full = lines[of]
    if (line === undefined || full === undefined || line.rule !== null) continue
    if (promote && full.rule === null) {
      found.dropped.push({ at: line.at, line: line.text, rule: 'cut repeat' })
      line.text = full.text
      full.rule = 'moved up'
    } else take(line, cut ? 'cut repeat' : 'repeat')
  }
  return lines.filter((line) => line.rule === null)
}

/** Removes headlines below the text if a list of other articles also contains them. */
function dropListedAgain(
  lines: readonly CleaningLine[],
  known: Map<string, Known>,
  take: Take,
  found: Findings,
): void {
  if (found.trailer.length === 0) return
  const listed = new Set(found.trailer.map((headline) => knownOf(headline, known).key))
  const left = lines.filter((line) => line.rule === null)
  const end = left.findLastIndex((line) => isProse(line.text))
  for (const line of left.slice(end + 1)) if (listed.has(knownOf(line.text, known).key)) take(line, 'related')
}

function dropTrailers(
  all: readonly CleaningLine[],
  lines: CleaningLine[],
  known: Map<string, Known>,
  take: Take,
  found: Findings,
): void {
  const place = new Map(all.map((line, i) => [line, i]))
  const wasBeside = (at: number) => {
    const line = lines[at]
    const i = line === undefined ? -1 : (place.get(line) ?? -1)
    return i <= 0 || all[i - 1]?.rule !== null
  }
  const texts = lines.map((line) => line.text)
  for (const { heading, entries } of findTrailers(texts, wasBeside)) {
    const head = lines[heading]
    if (head !== undefined) take(head, 'related')
    const headlines = entries
      .map((entry) => texts[entry] ?? '')
      .filter((text) => knownOf(text, known).clutter === null)
    found.trailer.push(...tidyHeadlines(headlines))
    for (const entry of entries) {
      const line = lines[entry]
      if (line !== undefined) take(line, 'related')
    }
  }
}

/** Matches prefixes that may belong to a headline, as in a list of videos: `Watch: …`. */
const OWN_PREFIX =
  /^(?:watch|video|videos|listen|photos?|pictures|in pictures|gallery|explainer|opinion|live|podcast|analysis|exclusive|review|quiz|interview)\s?[:|–—-]/i

/** Returns whether a line is a headline with a prefix such as `Watch:` in a list of other articles. */
function isListed(lines: readonly CleaningLine[], at: number): boolean {
  if (!OWN_PREFIX.test(lines[at]?.text ?? '')) return false
  for (let before = at - 1; before >= 0; before--) {
    const text = lines[before]?.text ?? ''
    if (headingOf(text) === 'sure') return true
    if (!isHeadlineLike(text)) return false
  }
  return false
}

function dropComments(lines: readonly CleaningLine[], take: Take): void {
  const comments = findComments(lines.map((line) => line.text))
  if (comments === null) return
  for (const line of lines.slice(comments.from, comments.to)) take(line, 'comments')
}
