// Finds truncated lines, as in teasers, and their full versions.
import { keyOf } from './lines.ts'

/** Minimum length of a truncated line's key. */
const SHORTEST_CUT = 25
/** Minimum length of a truncated line's key if the line has no ellipsis. */
const SHORTEST_UNMARKED_CUT = 60
/** Maximum distance between an ellipsis and the end of its line, in characters. */
const LONGEST_CUT_END = 60
/** Matches an ellipsis at the end of a teaser, and a prompt such as `Read more` after it. */
const CUT_END =
  /\s*[([]?(?:\.\.\.+|…)[)\]]?[”"’'»]?\s*(?:[([]?(?:\+? ?\d+ chars|(?:continue|keep|read|lire|leer|lee|lea|ver|more|mehr|weiter|weiterlesen|plus|voir|en savoir|continuar|seguir|sigue|full|leggi|lees|leia)[\p{L}' ]{0,30})[)\]]?\s*[»›>→.…]*)?$/iu

/**
 * Maps the positions of truncated lines to those of their full versions. Uses a binary search, because a
 * truncated key sorts directly before the keys that start with it.
 */
export function findCuts(lines: readonly string[], keys: readonly string[]): Map<number, number> {
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
