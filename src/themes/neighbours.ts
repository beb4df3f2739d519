// Which articles are near which: an inverted index, and no matrix.
import type { Vectors } from './vectors.ts'

/** Neighbours kept per article; more gain nothing and cost memory. */
const MOST = 20
/** A term in more articles than this (and than the share below) leads to none of them. */
const COMMON_ARTICLES = 60
const COMMON_SHARE = 0.05

/** An edge between rows a < b. */
export type Edges = { a: Uint32Array; b: Uint32Array; count: number }

/** Pairs of rows of which one is among the other's nearest, with a cosine of at least `least`. */
export function neighboursOf(vectors: Vectors, least: number): Edges {
  const { starts, terms, weights } = vectors
  const rows = starts.length - 1
  const index = invert(vectors, Math.max(COMMON_ARTICLES, COMMON_SHARE * rows))
  const scores = new Float64Array(rows)
  const touched = new Uint32Array(rows)
  const seen = new Set<number>()
  for (let i = 0; i < rows; i++) {
    let count = 0
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e++) {
      const term = terms[e] ?? 0
      const weight = weights[e] ?? 0
      for (let p = index.starts[term] ?? 0; p < (index.starts[term + 1] ?? 0); p++) {
        const j = index.rows[p] ?? 0
        if (j === i) continue
        if (scores[j] === 0) touched[count++] = j
        scores[j] = (scores[j] ?? 0) + weight * (index.weights[p] ?? 0)
      }
    }
    const near = [...touched.subarray(0, count)].filter((j) => (scores[j] ?? 0) >= least)
    near.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    for (const j of near.slice(0, MOST)) seen.add(Math.min(i, j) * rows + Math.max(i, j))
    for (let k = 0; k < count; k++) scores[touched[k] ?? 0] = 0
  }
  const pairs = Float64Array.from(seen).sort()
  const a = Uint32Array.from(pairs, (pair) => Math.floor(pair / rows))
  const b = Uint32Array.from(pairs, (pair) => pair % rows)
  return { a, b, count: pairs.length }
}

type Index = { starts: Uint32Array; rows: Uint32Array; weights: Float32Array }

function invert({ starts, terms, weights, vocabulary }: Vectors, common: number): Index {
  const size = new Uint32Array(vocabulary)
  for (const term of terms) size[term] = (size[term] ?? 0) + 1
  const at = new Uint32Array(vocabulary + 1)
  for (let t = 0; t < vocabulary; t++) {
    at[t + 1] = (at[t] ?? 0) + ((size[t] ?? 0) > common ? 0 : (size[t] ?? 0))
  }
  const rows = new Uint32Array(at[vocabulary] ?? 0)
  const values = new Float32Array(rows.length)
  const next = at.slice()
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e++) {
      const t = terms[e] ?? 0
      if ((size[t] ?? 0) > common) continue
      const p = next[t] ?? 0
      rows[p] = i
      values[p] = weights[e] ?? 0
      next[t] = p + 1
    }
  }
  return { starts: at, rows, weights: values }
}
