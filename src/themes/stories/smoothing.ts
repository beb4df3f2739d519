// Lends each article some words of its nearest ones. Reports of one event use different words for it; their neighbours
// use both. And twins (two quakes, two arrests) grow apart, as the nearest of each has its own names and numbers.

import type { Neighbours } from './nearest-neighbours.ts'
import { sameHours, shortness } from './similarity.ts'
import { addToSum, addUnitRow, finishRows, startRows, startSum } from './sparse-rows.ts'
import { HEAVIEST, type Vectors } from './tf-idf.ts'

const LENDERS = 4
/** A lender at cosine c lends its words at this times c²; a headline less to one of other hours. */
const LENT = 0.75

/** Unit vectors of each row with what its nearest rows lend it. */
export function enrich(vectors: Vectors, near: Neighbours): Vectors {
  const rows = startRows()
  const sum = startSum(vectors.vocabulary)
  const add = (row: number, factor: number) => {
    for (let e = vectors.starts[row] ?? 0; e < (vectors.starts[row + 1] ?? 0); e++) {
      addToSum(sum, vectors.terms[e] ?? 0, factor * (vectors.weights[e] ?? 0))
    }
  }
  for (let i = 0; i + 1 < vectors.starts.length; i++) {
    add(i, 1)
    const first = near.starts[i] ?? 0
    for (let k = first; k < Math.min(first + LENDERS, near.starts[i + 1] ?? 0); k++) {
      const lender = near.rows[k] ?? 0
      add(lender, LENT * (near.cosines[k] ?? 0) ** 2 * trust(i, lender, vectors))
    }
    addUnitRow(rows, sum, HEAVIEST)
  }
  return { ...vectors, ...finishRows(rows) }
}

/** How far a row takes words from another, 0..1. */
function trust(row: number, lender: number, { hours, lengths }: Vectors): number {
  const apart = (hours[row] ?? Number.NaN) - (hours[lender] ?? Number.NaN)
  return 1 - shortness(lengths[row] ?? 0, lengths[lender] ?? 0) * (1 - sameHours(apart))
}
