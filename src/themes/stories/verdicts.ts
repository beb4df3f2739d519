// Applies the evidence of pairs to the neighbours of articles.

import type { Neighbours } from './nearest-neighbours.ts'
import { type EvidenceWeights, judgePair } from './pair-evidence.ts'
import type { Reports } from './reports.ts'

/** Maximum number of articles of a day on which every pair is judged; on larger days only neighbours are. */
const ALL_PAIRS = 400
/** Number of articles up to which a day is small. Larger days need more evidence, because chance resemblances multiply. */
const SMALL_DAY = 40
/** Logit below which a neighbour is dropped on a small day, its change with the size of the day, and its maximum. */
const GATE = -1.8
const GATE_GROWTH = 0.5
const MOST_GATE = 0
/** Logit from which a pair of a small day becomes neighbours, and the cosine assumed for it. */
const JOINING = 0.2
const JOINING_COSINE = 0.15

/** Judged pairs of rows, each once with a < b. `linked` tells whether they are neighbours. */
export type Pairs = { a: number[]; b: number[]; logits: number[]; linked: boolean[] }
/** Neighbours with evidence, the logit of each, and all judged pairs. */
export type Verdicts = { near: Neighbours; logits: Float32Array; pairs: Pairs }

type Link = { row: number; cosine: number; logit: number }

/** Returns the logarithm of the size of a day relative to a small day, at least 0. */
export function excessSize(articles: number): number {
  return Math.log(Math.max(1, articles / SMALL_DAY))
}

/**
 * Judges pairs, drops neighbours without evidence, and on small days adds pairs with evidence.
 *
 * @param most Maximum number of neighbours per row.
 * @param isAlone Tests for rows that never have neighbours.
 */
export function judgeNeighbours(
  near: Neighbours,
  reports: Reports,
  { most, weights, isAlone }: { most: number; weights: EvidenceWeights; isAlone: (row: number) => boolean },
): Verdicts {
  const count = reports.norms.length
  const gate = Math.min(MOST_GATE, GATE + GATE_GROWTH * Math.log(count / SMALL_DAY))
  const cosines = cosinesByPair(near)
  const keys = count <= ALL_PAIRS ? allPairs(count) : cosines.keys()
  const pairs: Pairs = { a: [], b: [], logits: [], linked: [] }
  const links: Link[][] = Array.from({ length: count }, () => [])
  for (const key of keys) {
    const a = Math.floor(key / count)
    const b = key % count
    if (isAlone(a) || isAlone(b)) continue
    const logit = judgePair(a, b, reports, weights)
    const cosine = cosines.get(key) ?? (logit >= JOINING ? JOINING_COSINE : 0)
    const isLinked = cosine > 0 && logit >= gate
    pairs.a.push(a)
    pairs.b.push(b)
    pairs.logits.push(logit)
    pairs.linked.push(isLinked)
    if (!isLinked) continue
    links[a]?.push({ row: b, cosine, logit })
    links[b]?.push({ row: a, cosine, logit })
  }
  return { ...flatten(links, most), pairs }
}

/** Maps a × rows + b of each pair of neighbours, a < b, to its cosine. */
function cosinesByPair({ starts, rows, cosines }: Neighbours): Map<number, number> {
  const count = starts.length - 1
  const byPair = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e++) {
      const j = rows[e] ?? 0
      byPair.set(Math.min(i, j) * count + Math.max(i, j), cosines[e] ?? 0)
    }
  }
  return byPair
}

function* allPairs(count: number): Generator<number> {
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) yield a * count + b
}

function flatten(links: Link[][], most: number): Pick<Verdicts, 'near' | 'logits'> {
  const starts = new Uint32Array(links.length + 1)
  links.forEach((list, i) => {
    list.sort((x, y) => y.cosine - x.cosine || x.row - y.row)
    list.length = Math.min(list.length, most)
    starts[i + 1] = (starts[i] ?? 0) + list.length
  })
  const flat = links.flat()
  const near = {
    starts,
    rows: Uint32Array.from(flat, ({ row }) => row),
    cosines: Float32Array.from(flat, ({ cosine }) => cosine),
  }
  return { near, logits: Float32Array.from(flat, ({ logit }) => logit) }
}
