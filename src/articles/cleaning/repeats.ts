// Finds repeated lines, including truncated and near-identical copies.
import { findContained } from './contained.ts'
import { findCuts } from './cut-lines.ts'
import { foldWords } from './lines.ts'
import { endsLikeSentence, isProse } from './prose.ts'

/** Minimum length of a repeated line that can begin a run of copies, in characters. */
const LONG = 50
/**
 * Minimum length, in characters, of a repeated line to remove even if its neighbours are not repeated. A
 * shorter line may be a refrain.
 */
const LONE_LONG = 100
/**
 * Minimum number of occurrences of a refrain whose copies have only one line between them. The copies of a
 * rarer line must have at least two lines between them.
 */
const FEWEST_REFRAINS = 3
/**
 * If a text has at least this many scattered repeats, all of them are kept. Entries of a list, such as
 * recipes, may share lines.
 */
const FEWEST_SCATTERED = 6
/** Maximum length of a line that is compared word by word, in characters. */
const LONGEST_COMPARED = 5000
/** Minimum share of words that near-identical paragraphs have in common. */
const NEAR = 0.85
/** Minimum length of a second copy of a text, as a share of all lines. */
const WHOLE_SHARE = 0.4

export type Repeat = {
  /** Position of the repeated line. */
  at: number
  /** Position of the original line. */
  of: number
  /** True if the repeated line is truncated. If `promote` is also true, the full line replaces it. */
  cut: boolean
  promote: boolean
}

/**
 * Lists repeated lines in order of position: truncated lines, long copies, and lines whose sentences all
 * occur in other lines.
 *
 * A short copy is listed only in a run with a long or truncated one, in a second copy of the text, or as a
 * subhead directly below its original. Runs may include near-identical paragraphs. Lines that may be
 * refrains, recurring questions or shared steps of recipes are omitted.
 *
 * @param keys Keys of the lines, from {@link keyOf}.
 */
export function findRepeats(lines: readonly string[], keys: readonly string[]): Repeat[] {
  const of = new Map<number, number>()
  const times = countKeys(keys)
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
  const lone = [...of].filter(([at, full]) => !cuts.has(at) && isLone(at, full))
  const scattered = [...of].filter(([at, full]) => !cuts.has(at) && isScattered(at, full))
  for (const [at] of lone) of.delete(at)
  if (scattered.length >= FEWEST_SCATTERED) for (const [at] of scattered) of.delete(at)
  for (const [at, home] of findContained(lines, of)) of.set(at, home)
  return [...of]
    .sort(([a], [b]) => a - b)
    .map(([at, full]) => {
      const cut = cuts.has(at)
      return { at, of: full, cut, promote: cut && full > at && follows(at, full) }
    })

  /**
   * Returns whether the same line follows both the truncated line and the full one, so that the full line can
   * replace the truncated one.
   */
  function follows(at: number, full: number): boolean {
    const next = at + 1
    return (
      next < full && (of.get(next) === full + 1 || of.get(full + 1) === next || keys[next] === keys[full + 1])
    )
  }

  /** Adds the neighbours of a copy to the repeats if they match the neighbours of its original. */
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

  /**
   * Returns whether a repeated line may be a refrain or a recurring question: it is short or a question, it
   * does not closely follow its original, and its neighbours are not repeated.
   */
  function isLone(at: number, full: number): boolean {
    const line = lines[at] ?? ''
    const mayBeMeant = line.length < LONE_LONG || line.endsWith('?')
    const isRefrain = (times.get(keys[at] ?? '') ?? 0) >= FEWEST_REFRAINS
    return mayBeMeant && at - full > (isRefrain ? 1 : 2) && !of.has(at - 1) && !of.has(at + 1)
  }

  /**
   * Returns whether a repeated line belongs to a run of at most two repeated lines, as in recipes with the
   * same steps.
   */
  function isScattered(at: number, full: number): boolean {
    const isWithin = (step: number) => of.get(at + step) === full + step
    return at - full > 2 && Number(isWithin(-1)) + Number(isWithin(1)) <= 1 && !isWithin(-2) && !isWithin(2)
  }
}

function countKeys(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** Marks the last lines of a text as a copy if they repeat its first lines in order. */
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

/** Returns whether two paragraphs are the same except for a few words. */
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
