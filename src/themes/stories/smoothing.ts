// Adds to each article the words of its nearest neighbours. Two reports of one event may use different words,
// but a common neighbour may use the words of both. Twin events, such as two earthquakes, become more
// distinct, because the neighbours of each contain its own names and numbers.

import { sameHours, shortness } from './similarity.ts'
import { addToSum, addUnitRow, finishRows, startRows, startSum } from './sparse-rows.ts'
import { HEAVIEST, type Vectors } from './tf-idf.ts'
import { excessSize, type Verdicts } from './verdicts.ts'

const LENDERS = 4
/**
 * Maximum weight of words borrowed from a neighbour. The actual weight depends on the cosine and the evidence
 * of the pair, and is lower between headlines from different hours.
 */
const LENT = 0.75
/** Amount added to a pair's logit when borrowed words are weighed. */
const LENDING_BIAS = 0.8
/** How strongly the amount added to a pair's logit falls with the size of the day. */
const LENDING_GROWTH = 0.3

/**
 * Returns the unit vector of each row after adding words from its nearest neighbours. Stronger evidence for a
 * pair gives the borrowed words more weight.
 */
export function smooth(vectors: Vectors, { near, logits }: Verdicts): Vectors {
  const bias = LENDING_BIAS - LENDING_GROWTH * excessSize(vectors.lengths.length)
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
      const evidence = 1 / (1 + Math.exp(-(logits[k] ?? 0) - bias))
      add(lender, LENT * (near.cosines[k] ?? 0) ** 2 * trust(i, lender, vectors) * evidence)
    }
    addUnitRow(rows, sum, HEAVIEST)
  }
  return { ...vectors, ...finishRows(rows) }
}

/**
 * Returns how much a row may borrow from a neighbour, from 0 to 1. Headlines from different hours borrow
 * less.
 */
function trust(row: number, lender: number, { hours, lengths }: Vectors): number {
  const apart = (hours[row] ?? Number.NaN) - (hours[lender] ?? Number.NaN)
  return 1 - shortness(lengths[row] ?? 0, lengths[lender] ?? 0) * (1 - sameHours(apart))
}
