// Decides which articles are neighbours, based on the evidence for each pair.

import type { Neighbours } from './nearest-neighbours.ts'
import { type EvidenceWeights, judgePair } from './pair-evidence.ts'
import type { Reports } from './reports.ts'

/**
 * Maximum number of the day's articles at which all pairs are judged. On larger days, only pairs of
 * neighbours are judged.
 */
const ALL_PAIRS = 400
/**
 * Maximum number of articles on a small day. Larger days need more evidence, because chance similarities
 * multiply.
 */
const SMALL_DAY = 40
/** Minimum logit of neighbours on a day of `SMALL_DAY` articles. */
const GATE = -1.8
/** How strongly the minimum logit of neighbours rises with the size of the day. */
const GATE_GROWTH = 0.5
/** Upper bound of the minimum logit of neighbours. */
const MOST_GATE = 0
/**
 * Minimum logit at which two articles become neighbours although `neighboursOf` did not find them. Applies
 * only if all pairs of the day are judged.
 */
const JOINING = 0.2
/** Cosine assumed for two articles that become neighbours only because of their logit. */
const JOINING_COSINE = 0.15

/** Judged pairs of rows, each listed once with a < b. `linked` is 1 for neighbours. */
export type Pairs = {
  size: number
  a: Uint32Array
  b: Uint32Array
  cosines: Float32Array
  logits: Float32Array
  linked: Uint8Array
}
/** The neighbours with sufficient evidence, the logit of each, and all judged pairs. */
export type Verdicts = { near: Neighbours; logits: Float32Array; pairs: Pairs }

/** Returns the logarithm of the day's size relative to a small day, or 0 for a smaller day. */
export function excessSize(articles: number): number {
  return Math.log(Math.max(1, articles / SMALL_DAY))
}

/** Returns the minimum logit at which two articles of a day can be neighbours. */
export function leastLogit(articles: number): number {
  return Math.min(MOST_GATE, GATE + GATE_GROWTH * Math.log(articles / SMALL_DAY))
}

/**
 * Judges pairs, and drops neighbours without sufficient evidence. If all pairs of a day are judged, also adds
 * neighbours that evidence alone supports.
 *
 * @param most Maximum number of neighbours per row.
 * @param isAlone Returns whether a row must not have neighbours.
 */
export function judgeNeighbours(
  near: Neighbours,
  reports: Reports,
  { most, weights, isAlone }: { most: number; weights: EvidenceWeights; isAlone: (row: number) => boolean },
): Verdicts {
  const count = reports.norms.length
  const gate = leastLogit(count)
  const pairs = count <= ALL_PAIRS ? allPairs(near, isAlone) : neighbourPairs(near, isAlone)
  for (let k = 0; k < pairs.size; k++) {
    const logit = judgePair(pairs.a[k] ?? 0, pairs.b[k] ?? 0, reports, weights)
    pairs.logits[k] = logit
    if (pairs.cosines[k] === 0 && logit >= JOINING) pairs.cosines[k] = JOINING_COSINE
    pairs.linked[k] = (pairs.cosines[k] ?? 0) > 0 && logit >= gate ? 1 : 0
  }
  return { ...linksOf(pairs, count, most), pairs }
}

function startPairs(most: number): Pairs {
  return {
    size: 0,
    a: new Uint32Array(most),
    b: new Uint32Array(most),
    cosines: new Float32Array(most),
    logits: new Float32Array(most),
    linked: new Uint8Array(most),
  }
}

function addPair(pairs: Pairs, a: number, b: number, cosine: number): void {
  pairs.a[pairs.size] = a
  pairs.b[pairs.size] = b
  pairs.cosines[pairs.size] = cosine
  pairs.size++
}

function allPairs(near: Neighbours, isAlone: (row: number) => boolean): Pairs {
  const count = near.starts.length - 1
  const pairs = startPairs((count * (count - 1)) / 2)
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (!isAlone(a) && !isAlone(b)) addPair(pairs, a, b, cosineOf(a, b, near) || cosineOf(b, a, near))
    }
  }
  return pairs
}

function neighbourPairs(near: Neighbours, isAlone: (row: number) => boolean): Pairs {
  const pairs = startPairs(near.rows.length)
  for (let i = 0; i + 1 < near.starts.length; i++) {
    for (let e = near.starts[i] ?? 0; e < (near.starts[i + 1] ?? 0); e++) {
      const j = near.rows[e] ?? 0
      const isKnown = j < i && cosineOf(j, i, near) > 0
      if (isKnown || isAlone(i) || isAlone(j)) continue
      addPair(pairs, Math.min(i, j), Math.max(i, j), near.cosines[e] ?? 0)
    }
  }
  return pairs
}

/** Returns the cosine of two rows, or 0 if the second is not a neighbour of the first. */
function cosineOf(row: number, other: number, { starts, rows, cosines }: Neighbours): number {
  for (let e = starts[row] ?? 0; e < (starts[row + 1] ?? 0); e++)
    if (rows[e] === other) return cosines[e] ?? 0
  return 0
}

/** Returns the linked pairs as neighbours of each row, nearest first. */
function linksOf(pairs: Pairs, count: number, most: number): Pick<Verdicts, 'near' | 'logits'> {
  const links: number[][] = Array.from({ length: count }, () => [])
  for (let k = 0; k < pairs.size; k++) {
    if (pairs.linked[k] === 0) continue
    links[pairs.a[k] ?? 0]?.push(k)
    links[pairs.b[k] ?? 0]?.push(k)
  }
  const starts = new Uint32Array(count + 1)
  links.forEach((ofRow, row) => {
    const otherOf = (k: number) => (pairs.a[k] === row ? (pairs.b[k] ?? 0) : (pairs.a[k] ?? 0))
    ofRow.sort((x, y) => (pairs.cosines[y] ?? 0) - (pairs.cosines[x] ?? 0) || otherOf(x) - otherOf(y))
    ofRow.length = Math.min(ofRow.length, most)
    starts[row + 1] = (starts[row] ?? 0) + ofRow.length
  })
  const near = {
    starts,
    rows: new Uint32Array(starts[count] ?? 0),
    cosines: new Float32Array(starts[count] ?? 0),
  }
  const logits = new Float32Array(near.rows.length)
  links.forEach((ofRow, row) => {
    ofRow.forEach((k, place) => {
      const at = (starts[row] ?? 0) + place
      near.rows[at] = pairs.a[k] === row ? (pairs.b[k] ?? 0) : (pairs.a[k] ?? 0)
      near.cosines[at] = pairs.cosines[k] ?? 0
      logits[at] = pairs.logits[k] ?? 0
    })
  })
  return { near, logits }
}
