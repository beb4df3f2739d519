// Sums the vectors of several rows.
import type { SparseRows } from './sparse-rows.ts'

/** A sum of rows, scaled to unit length, with terms in ascending order. */
export type UnitSum = { terms: Uint32Array; weights: Float32Array }

export function sumOf(rows: readonly number[], { starts, terms, weights }: SparseRows): UnitSum {
  if (rows.length === 1) {
    const [from, to] = [starts[rows[0] ?? 0], starts[(rows[0] ?? 0) + 1]]
    return { terms: terms.subarray(from, to), weights: weights.subarray(from, to) }
  }
  const sum = new Map<number, number>()
  for (const row of rows) {
    for (let e = starts[row] ?? 0; e < (starts[row + 1] ?? 0); e++) {
      sum.set(terms[e] ?? 0, (sum.get(terms[e] ?? 0) ?? 0) + (weights[e] ?? 0))
    }
  }
  const sorted = Uint32Array.from(sum.keys()).sort()
  const norm = Math.sqrt(sorted.reduce((total, term) => total + (sum.get(term) ?? 0) ** 2, 0)) || 1
  return { terms: sorted, weights: Float32Array.from(sorted, (term) => (sum.get(term) ?? 0) / norm) }
}
