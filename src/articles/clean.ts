// Cleans scraped plain text: what is not the article goes, and each line that goes says why.
import { type Clutter, clutterOf } from './clutter.ts'
import { type CreditKind, creditOf } from './credit.ts'
import { keyOf, splitLines } from './lines.ts'
import { pointedHeadline } from './pointers.ts'
import { isHeadlineLike, isProse } from './prose.ts'
import { tidyHeadlines, unique } from './related.ts'
import { findRepeats } from './repeats.ts'
import { toBlocks } from './subheads.ts'
import { titleKeys } from './title.ts'
import { findTrailers, headingOf } from './trailer.ts'
import { unwrapLines } from './unwrap.ts'

/** A piece of a cleaned article. */
export type Block = { kind: 'paragraph' | 'subhead'; text: string }

/** One line that cleaning took out, and the name of the rule that took it. */
export type Dropped = { line: string; rule: string }

/** What is known of a text besides its lines; each helps to recognise lines that repeat it. */
export type CleanHints = { title?: string; source?: string; language?: string }

export type Cleaned = {
  /** Paragraphs and subheads in reading order; at least one unless the text had no visible character. */
  blocks: Block[]
  /** Headlines that pointed to other articles, each once, in order of appearance. */
  related: string[]
  /** The wire or reporting credit line, or null. */
  credit: string | null
  dropped: Dropped[]
  /** Why the text was kept as it came although the rules would have dropped most of it, or null. */
  kept: string | null
}

/** Largest share of a text's distinct characters that may go; more means that the rules misread it. */
const MOST_DROPPED = 0.7
/** Passes until nothing changes; real texts need two. */
const MOST_PASSES = 12

type Line = { at: number; text: string; rule: string | null }
type Known = { clutter: Clutter | null; credit: CreditKind | null; pointer: string | null }
type Found = {
  pointers: string[]
  trailer: string[]
  credit: string | null
  note: string | null
  dropped: (Dropped & { at: number })[]
}

/**
 * Cleans scraped text and explains what it took out.
 *
 * Cleaning its own blocks again, joined by line ends, changes nothing: passes are repeated
 * until one changes nothing, and a pass sees only the lines. When more than 70% of the
 * distinct characters would go, the lines come back as they are and `kept` says so.
 *
 * @param text Plain text, a paragraph a line; blank lines and hard-wrapped paragraphs are understood.
 */
export function cleanText(text: string, hints: CleanHints = {}): Cleaned {
  const raw = unwrapLines(splitLines(text))
  const titles = titleKeys(hints)
  const known = new Map<string, Known>()
  const found: Found = { pointers: [], trailer: [], credit: null, note: null, dropped: [] }
  let lines = raw.map((line, at): Line => ({ at, text: line, rule: null }))
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = found.dropped.length
    lines = dropOnce(lines, titles, known, found)
    if (found.dropped.length === before) break
  }
  const kept = whyKept(raw, lines, found.dropped)
  if (kept !== null) return { blocks: toBlocks(raw), related: [], credit: null, dropped: [], kept }
  return {
    blocks: toBlocks(lines.map((line) => line.text)),
    related: unique([...found.pointers, ...found.trailer]),
    credit: found.credit ?? found.note,
    dropped: found.dropped.sort((a, b) => a.at - b.at).map(({ line, rule }) => ({ line, rule })),
    kept: null,
  }
}

/** One pass: what a line is by itself, then repeats, then lists of other articles, then what only its place tells. */
function dropOnce(
  lines: Line[],
  titles: ReadonlySet<string>,
  known: Map<string, Known>,
  found: Found,
): Line[] {
  const take = (line: Line, rule: string) => {
    line.rule = rule
    found.dropped.push({ at: line.at, line: line.text, rule })
  }
  const tail = tailOf(lines)
  for (const [i, line] of lines.entries()) {
    const { clutter, credit, pointer } = knownOf(line.text, known)
    if (titles.has(keyOf(line.text))) take(line, 'title')
    else if (credit !== null) {
      if (credit === 'credit') found.credit ??= line.text
      else found.note ??= line.text
      take(line, 'credit')
    } else if (pointer !== null) {
      found.pointers.push(...tidyHeadlines([pointer]))
      take(line, 'pointer')
    } else if (clutter?.sure && !opensList(lines, i, tail, known)) take(line, clutter.rule)
  }
  const unrepeated = dropRepeats(
    lines.filter((line) => line.rule === null),
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
  const fresh = { clutter, credit, pointer }
  known.set(text, fresh)
  return fresh
}

/** From which position on no line is prose: there a button such as `Read more` is rather the heading of a list. */
function tailOf(lines: readonly Line[]): number {
  return lines.findLastIndex((line) => !isHeadlineLike(line.text)) + 1
}

function opensList(lines: readonly Line[], at: number, tail: number, known: Map<string, Known>): boolean {
  const heading = headingOf(lines[at]?.text ?? '')
  const next = lines[at + 1]
  if (heading === null || next === undefined) return heading === 'sure'
  return heading === 'sure' || (at >= tail && knownOf(next.text, known).clutter === null)
}

function dropRepeats(lines: Line[], take: (line: Line, rule: string) => void, found: Found): Line[] {
  for (const { at, of, cut, promote } of findRepeats(lines.map((line) => line.text))) {
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
  all: readonly Line[],
  lines: Line[],
  known: Map<string, Known>,
  take: (line: Line, rule: string) => void,
  found: Found,
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

/** Lines that may be text go before the first prose, after the last, and beside what went. */
function dropAtEdges(
  lines: readonly Line[],
  known: Map<string, Known>,
  take: (line: Line, rule: string) => void,
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

function whyKept(raw: readonly string[], lines: readonly Line[], dropped: readonly Dropped[]): string | null {
  if (raw.length === 0) return null
  const repeated = new Set(
    dropped.filter(({ rule }) => rule.endsWith('repeat')).map(({ line }) => keyOf(line)),
  )
  const left = new Set(lines.map((line) => keyOf(line.text)))
  const distinct = new Set(raw.map(keyOf).filter((key) => left.has(key) || !repeated.has(key)))
  const count = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + key.length, 0)
  const share = 1 - count(left) / Math.max(1, count(distinct))
  if (lines.length > 0 && share <= MOST_DROPPED) return null
  return `Cleaning would have dropped ${Math.round(100 * Math.max(0, share))}% of the text`
}
