// Stores sparse rows in typed arrays. Row i consists of the entries from starts[i] to starts[i + 1] - 1.

export type SparseRows = {
  starts: Uint32Array
  /** Term of each entry. Vectors list the terms of a row in ascending order. */
  terms: Uint32Array
  weights: Float32Array
}

/** Returns the terms of a row. */
export function termsIn({ starts, terms }: SparseRows, row: number): Uint32Array {
  const [from = 0, to = 0] = [starts[row], starts[row + 1]]
  return from === to ? NO_TERMS : terms.subarray(from, to)
}

/** Terms of every empty row. Sharing one array avoids creating views, which takes time. */
const NO_TERMS = new Uint32Array(0)

/** Returns whether a row contains a term. */
export function containsTerm(row: number, term: number, { starts, terms }: SparseRows): boolean {
  const to = starts[row + 1] ?? 0
  for (let e = starts[row] ?? 0; e < to; e++) if (terms[e] === term) return true
  return false
}

/** Rows under construction, in arrays that double in size when full. */
export type RowBuilder = { terms: Uint32Array; weights: Float32Array; size: number; starts: number[] }

export function startRows(): RowBuilder {
  return { terms: new Uint32Array(4_096), weights: new Float32Array(4_096), size: 0, starts: [0] }
}

/** Adds an entry to the current row. */
export function addEntry(rows: RowBuilder, term: number, weight: number): void {
  if (rows.size === rows.terms.length) {
    const terms = new Uint32Array(2 * rows.size)
    const weights = new Float32Array(2 * rows.size)
    terms.set(rows.terms)
    weights.set(rows.weights)
    rows.terms = terms
    rows.weights = weights
  }
  rows.terms[rows.size] = term
  rows.weights[rows.size] = weight
  rows.size++
}

/**
 * A row under construction: a value for each term of the vocabulary, and a list of the terms with non-zero
 * values.
 */
export type Sum = { values: Float64Array; terms: Uint32Array; size: number }

export function startSum(vocabulary: number): Sum {
  return { values: new Float64Array(vocabulary), terms: new Uint32Array(vocabulary), size: 0 }
}

/** Adds a positive weight to a term of a sum. */
export function addToSum(sum: Sum, term: number, weight: number): void {
  const value = sum.values[term] ?? 0
  if (value === 0) sum.terms[sum.size++] = term
  sum.values[term] = value + weight
}

/** Adds the heaviest terms of a sum as a row of unit length, and resets the sum. */
export function addUnitRow(rows: RowBuilder, sum: Sum, most: number): void {
  const { values } = sum
  const terms = sum.terms.subarray(0, sum.size).sort()
  const kept = terms.length > most ? heaviest(terms, values, most) : terms
  let square = 0
  for (const term of kept) square += (values[term] ?? 0) ** 2
  const norm = Math.sqrt(square)
  for (const term of kept) addEntry(rows, term, (values[term] ?? 0) / norm)
  endRow(rows)
  for (const term of terms) values[term] = 0
  sum.size = 0
}

/**
 * Returns the heaviest terms in ascending order. Of equally heavy terms, those with the lowest index are
 * kept.
 */
function heaviest(terms: Uint32Array, values: Float64Array, most: number): Uint32Array {
  const sorted = Float64Array.from(terms, (term) => values[term] ?? 0).sort()
  const least = sorted[sorted.length - most] ?? 0
  let equals = most - sorted.filter((value) => value > least).length
  return terms.filter((term) => {
    const value = values[term] ?? 0
    return value > least || (value === least && equals-- > 0)
  })
}

export function endRow(rows: RowBuilder): void {
  rows.starts.push(rows.size)
}

/** Returns the rows collected so far. */
export function finishRows(rows: RowBuilder): SparseRows {
  return {
    starts: Uint32Array.from(rows.starts),
    terms: rows.terms.slice(0, rows.size),
    weights: rows.weights.slice(0, rows.size),
  }
}

/** Adds a row with the ids of distinct values, and assigns the next id to each new value. */
export function addIds(rows: RowBuilder, values: Iterable<string>, ids: Map<string, number>): void {
  for (const value of new Set(values)) {
    const id = ids.get(value) ?? ids.size
    ids.set(value, id)
    addEntry(rows, id, 1)
  }
  endRow(rows)
}
