// Cleans scraped plain text, and records the rule that removed each line.

import type { Block, Dropped } from './block.ts'
import type { CleaningLine, Findings, Known } from './cleaning-line.ts'
import { dropOnce } from './drop.ts'
import { keyOf, splitLines } from './lines.ts'
import { unique } from './related.ts'
import { toBlocks } from './subheads.ts'
import { titleKeys } from './title.ts'
import { unwrapLines } from './unwrap.ts'

/** Title and publisher of a text, used to recognise lines that repeat them. */
export type CleanHints = { title?: string; source?: string }

export type Cleaned = {
  /**
   * Paragraphs and subheads in reading order. Contains at least one block if the text has any visible
   * characters.
   */
  blocks: Block[]
  /**
   * Distinct headlines of other articles: first those from pointers such as `Also read: …`, then those from
   * lists.
   */
  related: string[]
  /** Line that credits a news agency or reporters, or null. */
  credit: string | null
  dropped: Dropped[]
  /** Reason for keeping the whole text although the rules would have removed most of it, or null. */
  kept: string | null
}

/**
 * Maximum share of a text to remove, by length and without counting repeats. A larger share suggests that the
 * rules misread the text.
 */
const MOST_DROPPED = 0.7
/** The {@link MOST_DROPPED} check is skipped if at least this share of a text, including repeats, remains. */
const SURELY_ENOUGH = 0.5
/** Maximum number of lines, and therefore of blocks. Real texts have far fewer. */
const MOST_LINES = 5_000
/** Maximum number of cleaning passes. Cleaning ends earlier if a pass removes nothing. */
const MOST_PASSES = 12

/**
 * Cleans scraped text and records the rule for each removal.
 *
 * Repeats passes until one removes nothing, so that cleaning is idempotent. Ends after {@link MOST_PASSES}
 * passes at the latest. If the rules would remove too much of the text, they remove nothing, and `kept` gives
 * the reason.
 *
 * @param text Plain text with one paragraph per line, or with hard-wrapped paragraphs separated by blank
 * lines.
 */
export function cleanText(text: string, hints: CleanHints = {}): Cleaned {
  const all = unwrapLines(splitLines(text))
  const raw = all.slice(0, MOST_LINES)
  const beyond = all.slice(MOST_LINES).map((line) => ({ line, rule: 'too long' }))
  const titles = titleKeys(hints)
  const known = new Map<string, Known>()
  const found: Findings = { pointers: [], trailer: [], credit: null, note: null, dropped: [] }
  let lines = raw.map((line, at): CleaningLine => ({ at, text: line, rule: null }))
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = found.dropped.length
    lines = dropOnce(lines, titles, known, found)
    if (found.dropped.length === before) break
  }
  const kept = whyKept(raw, lines, found.dropped)
  if (kept !== null) return { blocks: toBlocks(raw), related: [], credit: null, dropped: beyond, kept }
  return {
    blocks: toBlocks(lines.map((line) => line.text)),
    related: unique([...found.pointers, ...found.trailer]),
    credit: found.credit ?? found.note,
    dropped: [
      ...found.dropped.sort((a, b) => a.at - b.at).map(({ line, rule }) => ({ line, rule })),
      ...beyond,
    ],
    kept: null,
  }
}

const lengthOf = (texts: Iterable<string>) => {
  let length = 0
  for (const text of texts) length += text.length
  return length
}

function whyKept(
  raw: readonly string[],
  lines: readonly CleaningLine[],
  dropped: readonly Dropped[],
): string | null {
  if (raw.length === 0 || lengthOf(lines.map(({ text }) => text)) >= SURELY_ENOUGH * lengthOf(raw))
    return null
  const repeated = new Set(
    dropped.filter(({ rule }) => rule.endsWith('repeat')).map(({ line }) => keyOf(line)),
  )
  const left = new Set(lines.map((line) => keyOf(line.text)))
  const distinct = new Set(raw.map(keyOf).filter((key) => left.has(key) || !repeated.has(key)))
  const share = 1 - lengthOf(left) / Math.max(1, lengthOf(distinct))
  if (lines.length > 0 && share <= MOST_DROPPED) return null
  return `Cleaning would have dropped ${Math.round(100 * Math.max(0, share))}% of the text`
}
