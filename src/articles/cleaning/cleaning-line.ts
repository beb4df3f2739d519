// Defines the types shared by the cleaning steps, and caches each line's properties.

import type { Dropped } from './block.ts'
import { type Clutter, clutterOf } from './clutter.ts'
import { type CreditKind, creditOf } from './credit.ts'
import { keyOf } from './lines.ts'
import { pointedHeadline } from './pointers.ts'

/** Rules for the lines at the head of a page, before the first paragraph. */
export const HEAD_RULES: ReadonlySet<string> = new Set(['title', 'byline', 'stamp', 'photo', 'reading time'])

/** A line during cleaning, with its position in the text and the rule that removed it, if any. */
export type CleaningLine = { at: number; text: string; rule: string | null }
/** Properties of a line that do not depend on other lines. */
export type Known = {
  key: string
  clutter: Clutter | null
  credit: CreditKind | null
  pointer: string | null
}
/** Results of all cleaning passes so far. */
export type Findings = {
  pointers: string[]
  trailer: string[]
  credit: string | null
  note: string | null
  dropped: (Dropped & { at: number })[]
}

/** Removes a line and records the rule. */
export type Take = (line: CleaningLine, rule: string) => void

/** Returns the properties of a line that do not depend on other lines, and caches them for later passes. */
export function knownOf(text: string, known: Map<string, Known>): Known {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const clutter = clutterOf(text)
  const pointer = pointedHeadline(text)
  const credit = clutter?.rule === 'photo' ? null : creditOf(text)
  const fresh = { key: keyOf(text), clutter, credit, pointer }
  known.set(text, fresh)
  return fresh
}
