// Finds each article's nearest neighbours with an inverted index instead of a similarity matrix.
import type { Vectors } from './tf-idf.ts'

/**
 * Limits on the number and share of the day's articles that contain a term. Terms beyond the limits are not
 * used to find neighbours, except rare terms (see `RARE`).
 */
const COMMON_ARTICLES = 60
const COMMON_SHARE_SMALL = 0.05
const COMMON_ARTICLES_SMALL = 150
const COMMON_SHARE_LARGE = 0.02
/**
 * Minimum rarity of a term that is allowed in more articles than other terms, so that the reports of a big
 * story find each other.
 */
const RARE = 5
/** Maximum number of articles in which a rare term may occur, unless the general limit is higher. */
const COMMON_ARTICLES_RARE = 400

export type Neighbours = {
  /** The neighbours of row i are the entries from starts[i] to starts[i + 1] - 1, nearest first. */
  starts: Uint32Array
  rows: Uint32Array
  cosines: Float32Array
}

/**
 * Finds at most `most` nearest neighbours of each row. Their cosine over the less common terms is at least
 * `least`.
 */
export function neighboursOf(vectors: Vectors, { most, least }: { most: number; least: number }): Neighbours {
  const { starts, terms, weights } = vectors
  const rows = starts.length - 1
  const index = invert(vectors)
  const scores = new Float64Array(rows)
  const touched = new Uint32Array(rows)
  const found = {
    starts: new Uint32Array(rows + 1),
    rows: new Uint32Array(rows * most),
    cosines: new Float32Array(rows * most),
  }
  let size = 0
  for (let i = 0; i < rows; i++) {
    let count = 0
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e++) {
      const term = terms[e] ?? 0
      const weight = weights[e] ?? 0
      for (let p = index.starts[term] ?? 0; p < (index.starts[term + 1] ?? 0); p++) {
        const j = index.rows[p] ?? 0
        if (scores[j] === 0) touched[count++] = j
        scores[j] = (scores[j] ?? 0) + weight * (index.weights[p] ?? 0)
      }
    }
    const near: number[] = []
    for (let k = 0; k < count; k++) {
      const j = touched[k] ?? 0
      if (j !== i && (scores[j] ?? 0) >= least) near.push(j)
    }
    near.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    for (const j of near.slice(0, most)) {
      found.rows[size] = j
      found.cosines[size] = scores[j] ?? 0
      size++
    }
    found.starts[i + 1] = size
    for (let k = 0; k < count; k++) scores[touched[k] ?? 0] = 0
  }
  return { starts: found.starts, rows: found.rows.slice(0, size), cosines: found.cosines.slice(0, size) }
}

function mostCommon(rows: number): number {
  const small = Math.min(COMMON_SHARE_SMALL * rows, COMMON_ARTICLES_SMALL)
  return Math.max(COMMON_ARTICLES, small, COMMON_SHARE_LARGE * rows)
}

type Index = { starts: Uint32Array; rows: Uint32Array; weights: Float32Array }

/** Returns an inverted index: the rows and weights of each term, except terms that occur in too many rows. */
function invert({ starts, terms, weights, vocabulary, rarity }: Vectors): Index {
  const common = mostCommon(starts.length - 1)
  const leads = (term: number) => {
    const most = (rarity[term] ?? 0) >= RARE ? Math.max(common, COMMON_ARTICLES_RARE) : common
    return (size[term] ?? 0) <= most
  }
  const size = new Uint32Array(vocabulary)
  for (const term of terms) size[term] = (size[term] ?? 0) + 1
  const at = new Uint32Array(vocabulary + 1)
  for (let t = 0; t < vocabulary; t++) {
    at[t + 1] = (at[t] ?? 0) + (leads(t) ? (size[t] ?? 0) : 0)
  }
  const rows = new Uint32Array(at[vocabulary] ?? 0)
  const values = new Float32Array(rows.length)
  const next = at.slice()
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let e = starts[i] ?? 0; e < (starts[i + 1] ?? 0); e++) {
      const t = terms[e] ?? 0
      if (!leads(t)) continue
      const p = next[t] ?? 0
      rows[p] = i
      values[p] = weights[e] ?? 0
      next[t] = p + 1
    }
  }
  return { starts: at, rows, weights: values }
}
