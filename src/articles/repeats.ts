// Finds the lines of a text that repeat earlier ones, however the copies are arranged.
import { foldWords, keyOf } from './lines.ts'

/** From this length on a repeated line is a copy and no refrain by chance; characters. */
const LONG = 50
/** A single repeated line with other text around both copies goes only from this length on. */
const LONE_LONG = 100
/** Shortest beginning by which a cut line is known; characters of its key. */
const SHORTEST_CUT = 25
/** Without an ellipsis, a line that breaks off must share more; characters of its key. */
const SHORTEST_UNMARKED_CUT = 60
/** Longest line compared word by word; characters. */
const LONGEST_COMPARED = 5000
/** Share of words that two near copies of a paragraph have in common. */
const NEAR = 0.85
/** Share of a text that a run of only short lines must cover to be its second copy and no refrain. */
const WHOLE_SHARE = 0.4

/** What follows an ellipsis in a teaser. */
const CUT_END =
  /\s*[([]?(?:\.\.\.+|…)[)\]]?[”"’'»]?\s*(?:[([]?(?:\+? ?\d+ chars|(?:continue|keep|read|lire|leer|lee|lea|ver|more|mehr|weiter|weiterlesen|plus|voir|en savoir|continuar|seguir|sigue|full|leggi|lees|leia)[\p{L}' ]{0,30})[)\]]?\s*[»›>→.…]*)?$/iu

export type Repeat = {
  /** Position of the repeated line. */
  at: number
  /** Position of the line it repeats. */
  of: number
  /** Whether it was cut off; a cut line that comes first is replaced by the full one when `promote` is set. */
  cut: boolean
  promote: boolean
}

/**
 * Lists the lines that repeat others, in order of position.
 *
 * A long line that was seen goes. Short lines go only as part of a run whose long lines
 * were seen, so a refrain, a list or a question asked twice stays. Near copies, with a
 * word or two changed, go inside such a run too.
 */
export function findRepeats(lines: readonly string[]): Repeat[] {
  const keys = lines.map(keyOf)
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
  for (const [at, full] of [...of]) {
    if (!cuts.has(at) && isLone(at, full)) of.delete(at)
  }
  return [...of]
    .sort(([a], [b]) => a - b)
    .map(([at, full]) => {
      const cut = cuts.has(at)
      return { at, of: full, cut, promote: cut && full > at && follows(at, full) }
    })

  /** Whether the line after a cut one is the one after the full one: then the cut line stands where the full one belongs. */
  function follows(at: number, full: number): boolean {
    const next = at + 1
    return (
      next < full && (of.get(next) === full + 1 || of.get(full + 1) === next || keys[next] === keys[full + 1])
    )
  }

  /** Takes in the neighbours of a copy that are neighbours of its original. */
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
    return line.length < LONE_LONG && at - full > 2 && !of.has(at - 1) && !of.has(at + 1)
  }
}

/** Cut lines and the full lines that they begin, by sorted keys: the key that begins with another follows it. */
function findCuts(lines: readonly string[], keys: readonly string[]): Map<number, number> {
  const cuts = new Map<number, number>()
  const order = [...keys.keys()].sort((a, b) =>
    (keys[a] ?? '') < (keys[b] ?? '') ? -1 : keys[a] === keys[b] ? a - b : 1,
  )
  const sorted = order.map((at) => keys[at] ?? '')
  for (const [at, line] of lines.entries()) {
    const bare = line.replace(line.length <= LONGEST_COMPARED ? CUT_END : /(?:\.\.\.+|…)$/, '')
    const marked = bare !== line
    const key = marked ? keyOf(bare) : (keys[at] ?? '')
    if (key.length < (marked ? SHORTEST_CUT : SHORTEST_UNMARKED_CUT)) continue
    if (!marked && /[.!?…:;)\]"”’»。]$/u.test(line)) continue
    for (let i = firstAtLeast(sorted, key); i < sorted.length && (sorted[i] ?? '').startsWith(key); i++) {
      const other = order[i] ?? at
      if (
        other === at ||
        (sorted[i] ?? '').length <= key.length ||
        CUT_END.test((lines[other] ?? '').slice(-80))
      )
        continue
      cuts.set(at, other)
      break
    }
  }
  return cuts
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

/** A text of only short lines given twice: the second half repeats the first, from its beginning to its end. */
function findWholeCopy(
  keys: readonly string[],
  first: ReadonlyMap<string, number>,
  of: Map<number, number>,
): void {
  for (let start = keys.length - 1; start >= 4; start--) {
    const from = first.get(keys[start] ?? '')
    if (from === undefined || from > 1 || from >= start) continue
    const length = keys.length - start
    if (length < WHOLE_SHARE * keys.length || from + length > start || length < 4) continue
    let same = 0
    while (same < length && keys[start + same] === keys[from + same]) same++
    if (same === length) {
      for (let i = 0; i < length; i++) of.set(start + i, from + i)
      return
    }
    if (keys.length - start > keys.length * 0.6) return
  }
}

/** Whether two paragraphs are one but for a few words. */
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
