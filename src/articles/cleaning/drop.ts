// Runs one pass of cleaning: removes lines and records the rule for each.
import { type Clutter, clutterOf } from './clutter.ts'
import { type CreditKind, creditOf } from './credit.ts'
import { keyOf } from './lines.ts'
import type { Dropped } from './piece.ts'
import { pointedHeadline } from './pointers.ts'
import { isHeadlineLike, isProse } from './prose.ts'
import { tidyHeadlines } from './related.ts'
import { findRepeats } from './repeats.ts'
import { findTrailers, headingOf } from './trailer.ts'

/** Rules for the lines between a page's title and its first paragraph. */
const HEAD_RULES: ReadonlySet<string> = new Set(['title', 'byline', 'stamp', 'photo', 'reading time'])

/** A line during cleaning; `at` is its place in the text, `rule` the rule that removed it. */
export type CleaningLine = { at: number; text: string; rule: string | null }
/** What a line is, judged by itself. */
export type Known = {
  key: string
  clutter: Clutter | null
  credit: CreditKind | null
  pointer: string | null
}
/** Everything that the passes have found so far. */
export type Findings = {
  pointers: string[]
  trailer: string[]
  credit: string | null
  note: string | null
  dropped: (Dropped & { at: number })[]
}

/** Removes lines by their own words, then repeats, then lists of other articles, then lines that only their place condemns. */
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
  const tail = tailOf(lines)
  for (const [i, line] of lines.entries()) {
    const { key, clutter, credit, pointer } = knownOf(line.text, known)
    if (titles.has(key)) take(line, 'title')
    else if (credit !== null) {
      if (credit === 'credit') found.credit ??= line.text
      else found.note ??= line.text
      take(line, 'credit')
    } else if (pointer !== null) {
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
  dropAtEdges(lines, known, take)
  return lines.filter((line) => line.rule === null)
}

function knownOf(text: string, known: Map<string, Known>): Known {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const clutter = clutterOf(text)
  const pointer = pointedHeadline(text)
  const credit = clutter?.rule === 'photo' ? null : creditOf(text)
  const fresh = { key: keyOf(text), clutter, credit, pointer }
  known.set(text, fresh)
  return fresh
}

/** Returns the position after the last prose; from there on a button such as `Read more` more likely heads a list. */
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
 * Moves a lede that only the second copy of a body has in front of the first copy.
 *
 * Such a lede follows a page's title or byline and is followed by the beginning of the body.
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
  take: (line: CleaningLine, rule: string) => void,
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

function dropTrailers(
  all: readonly CleaningLine[],
  lines: CleaningLine[],
  known: Map<string, Known>,
  take: (line: CleaningLine, rule: string) => void,
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

/** Removes uncertain lines before the first prose, after the last, and beside removed lines. */
function dropAtEdges(
  lines: readonly CleaningLine[],
  known: Map<string, Known>,
  take: (line: CleaningLine, rule: string) => void,
): void {
  const left = lines.filter((line) => line.rule === null)
  const first = left.find((line) => isProse(line.text))?.at ?? Number.POSITIVE_INFINITY
  const last = left.findLast((line) => isProse(line.text))?.at ?? Number.NEGATIVE_INFINITY
  for (const [i, line] of lines.entries()) {
    const clutter = line.rule === null ? knownOf(line.text, known).clutter : null
    if (clutter === null || clutter.sure) continue
    const beside = [lines[i - 1], lines[i + 1]].some(
      (other) => other !== undefined && other.rule !== null && other.rule !== 'pointer',
    )
    if (first < Number.POSITIVE_INFINITY && (line.at < first || line.at > last || beside))
      take(line, clutter.rule)
  }
}
