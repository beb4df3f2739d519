// Finds lines that repeat earlier ones, however the copies are arranged.
import { findContained } from './contained.ts'
import { foldWords, keyOf } from './lines.ts'
import { endsLikeSentence, isProse } from './prose.ts'

/** Minimum length of a repeated line that is a copy and not a refrain, in characters. */
const LONG = 50
/** Minimum length of a single repeated line to remove when other text surrounds both copies, in characters. */
const LONE_LONG = 100
/** Minimum length of the key of a cut line. */
const SHORTEST_CUT = 25
/** Minimum length of the key of a line that breaks off without an ellipsis. */
const SHORTEST_UNMARKED_CUT = 60
/** Maximum length of a line to compare word by word, in characters. */
const LONGEST_COMPARED = 5000
/** Maximum distance of an ellipsis from the end of its line, in characters. */
const LONGEST_CUT_END = 60
/** Minimum share of words that near copies of a paragraph have in common. */
const NEAR = 0.85
/** Minimum share of a text covered by a run of short lines that is a second copy and not a refrain. */
const WHOLE_SHARE = 0.4

/** An ellipsis and the words after it in a teaser. */
const CUT_END =
  /\s*[([]?(?:\.\.\.+|…)[)\]]?[”"’'»]?\s*(?:[([]?(?:\+? ?\d+ chars|(?:continue|keep|read|lire|leer|lee|lea|ver|more|mehr|weiter|weiterlesen|plus|voir|en savoir|continuar|seguir|sigue|full|leggi|lees|leia)[\p{L}' ]{0,30})[)\]]?\s*[»›>→.…]*)?$/iu

export type Repeat = {
  /** Position of the repeated line. */
  at: number
  /** Position of the line it repeats. */
  of: number
  /** Whether it was cut off. When `promote` is set, the full line replaces the cut one. */
  cut: boolean
  promote: boolean
}

/**
 * Lists the lines that repeat others, in order of position.
 *
 * A long repeated line is listed. A short one is listed only in a run with repeated long lines,
 * so that a refrain, a list or a question asked twice stays. Such a run may also contain
 * near copies, with a word or two changed.
 *
 * @param keys The lines' keys, by {@link keyOf}.
 */
export function findRepeats(lines: readonly string[], keys: readonly string[]): Repeat[] {
  const of = new Map<number, number>()
  const cuts = findCuts(lines, keys)
  const first = new Map<string, number>()
  for (const [at, key] of keys.entries()) {
    const seen = first.get(key)
    if (seen === undefined) first.set(key, at)
    else if ((lines[at] ?? '').length >= LONG) of.set(at, seen)
  }
  for (const [at, full] of cuts) of.set(at, full)
  for (const [at, full] of [...of]) {
    extend(at, full, 1)
    extend(at, full, -1)
  }
  findWholeCopy(keys, first, of)
  for (let at = 1; at + 1 < lines.length; at++) {
    const isDoubledSubhead = keys[at] === keys[at - 1] && !of.has(at) && keys[at] !== keys[at + 1]
    if (isDoubledSubhead && !endsLikeSentence(lines[at] ?? '') && isProse(lines[at + 1] ?? ''))
      of.set(at, at - 1)
  }
  for (const [at, full] of [...of]) {
    if (!cuts.has(at) && isLone(at, full)) of.delete(at)
  }
  for (const [at, home] of findContained(lines, of)) of.set(at, home)
  return [...of]
    .sort(([a], [b]) => a - b)
    .map(([at, full]) => {
      const cut = cuts.has(at)
      return { at, of: full, cut, promote: cut && full > at && follows(at, full) }
    })

  /** Tells whether the same line follows the cut and the full line, so that the full one belongs in the cut one's place. */
  function follows(at: number, full: number): boolean {
    const next = at + 1
    return (
      next < full && (of.get(next) === full + 1 || of.get(full + 1) === next || keys[next] === keys[full + 1])
    )
  }

  /** Adds the neighbours of a copy that match the neighbours of its original. */
  function extend(at: number, full: number, step: 1 | -1): void {
    for (
      let i = at + step, j = full + step;
      i >= 0 && j >= 0 && i < keys.length && j < keys.length;
      i += step, j += step
    ) {
      if (i === j || of.has(i) || of.get(j) === i) return
      if (
        j > i
          ? !cuts.has(at) || keys[i] !== keys[j]
          : keys[i] !== keys[j] && !isNear(lines[i] ?? '', lines[j] ?? '')
      )
        return
      if (j > i) return
      of.set(i, j)
    }
  }

  function isLone(at: number, full: number): boolean {
    const line = lines[at] ?? ''
    const mayBeMeant = line.length < LONE_LONG || line.endsWith('?')
    return mayBeMeant && at - full > 2 && !of.has(at - 1) && !of.has(at + 1)
  }
}

/** Maps cut lines to the full lines they begin. In sorted order, a key directly follows any key that it begins with. */
function findCuts(lines: readonly string[], keys: readonly string[]): Map<number, number> {
  const bare = lines.map(withoutCutEnd)
  const first = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const key = keys[at] ?? ''
    if (bare[at] === line && key.length > SHORTEST_CUT && !first.has(key)) first.set(key, at)
  }
  const full = [...first.keys()].sort((a, b) => (a < b ? -1 : 1))
  const cuts = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    const isMarked = bare[at] !== line
    const key = isMarked ? keyOf(bare[at] ?? '') : (keys[at] ?? '')
    if (key.length < (isMarked ? SHORTEST_CUT : SHORTEST_UNMARKED_CUT)) continue
    if (!isMarked && /[.!?…:;)\]"”’»。]$/u.test(line)) continue
    let next = firstAtLeast(full, key)
    if (full[next] === key && !isMarked) next++
    const begun = full[next]
    if (begun?.startsWith(key)) cuts.set(at, first.get(begun) ?? at)
  }
  return cuts
}

function withoutCutEnd(line: string): string {
  if (!/\.\.\.|…/.test(line.slice(-LONGEST_CUT_END))) return line
  const head = line.slice(0, -LONGEST_CUT_END)
  return head + line.slice(-LONGEST_CUT_END).replace(CUT_END, '')
}

function firstAtLeast(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

/** Finds a text of short lines given twice, whose end repeats its beginning. */
function findWholeCopy(
  keys: readonly string[],
  first: ReadonlyMap<string, number>,
  of: Map<number, number>,
): void {
  const least = Math.max(4, Math.ceil(WHOLE_SHARE * keys.length))
  for (const from of [0, 1]) {
    const start = keys.indexOf(keys[from] ?? '', Math.max(from + 1, Math.floor(keys.length / 2) - 1))
    const length = keys.length - start
    if (start < 0 || length < least || from + length > start) continue
    const copy = keys.slice(start)
    if (new Set(copy).size * 2 < length || copy.some((key, i) => key !== keys[from + i])) continue
    if (first.get(keys[from] ?? '') === from) for (const i of copy.keys()) of.set(start + i, from + i)
    return
  }
}

/** Tells whether two paragraphs are the same except for a few words. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG || Math.max(a.length, b.length) > LONGEST_COMPARED) return false
  if (Math.min(a.length, b.length) < NEAR * NEAR * Math.max(a.length, b.length)) return false
  const counts = new Map<string, number>()
  const ours = foldWords(a).split(' ')
  for (const word of ours) counts.set(word, (counts.get(word) ?? 0) + 1)
  const theirs = foldWords(b).split(' ')
  let common = 0
  for (const word of theirs) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      common++
      counts.set(word, left - 1)
    }
  }
  return 2 * common >= NEAR * (ours.length + theirs.length)
}
