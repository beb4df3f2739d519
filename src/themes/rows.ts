// Sparse rows of numbers in typed arrays: row i holds entries starts[i] up to starts[i + 1].

export type Rows = {
  starts: Uint32Array
  /** Rising within a row. */
  terms: Uint32Array
  weights: Float32Array
}

/** Collects rows one by one into arrays that double when full. */
export type RowBuilder = { terms: Uint32Array; weights: Float32Array; size: number; starts: number[] }

export function startRows(): RowBuilder {
  return { terms: new Uint32Array(4_096), weights: new Float32Array(4_096), size: 0, starts: [0] }
}

/** Adds an entry to the row that is being made. */
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

/** Adds a row of the heaviest entries of a map, by rising term, scaled to unit length; empty when all weigh nothing. */
export function addUnitRow(rows: RowBuilder, weights: ReadonlyMap<number, number>, most: number): void {
  const terms = weights.size > most ? heaviest(weights, most) : weights.keys()
  const kept = Uint32Array.from(terms).sort()
  let square = 0
  for (const term of kept) square += (weights.get(term) ?? 0) ** 2
  const norm = Math.sqrt(square)
  if (norm > 0) for (const term of kept) addEntry(rows, term, (weights.get(term) ?? 0) / norm)
  endRow(rows)
}

function heaviest(weights: ReadonlyMap<number, number>, most: number): number[] {
  const sorted = Float64Array.from(weights.values()).sort()
  const least = sorted[sorted.length - most] ?? 0
  const terms = [...weights.keys()].filter((term) => (weights.get(term) ?? 0) > least)
  const ties = [...weights.keys()].filter((term) => weights.get(term) === least).sort((a, b) => a - b)
  return [...terms, ...ties.slice(0, most - terms.length)]
}

export function endRow(rows: RowBuilder): void {
  rows.starts.push(rows.size)
}

/** The rows made so far. */
export function finishRows(rows: RowBuilder): Rows {
  return {
    starts: Uint32Array.from(rows.starts),
    terms: rows.terms.slice(0, rows.size),
    weights: rows.weights.slice(0, rows.size),
  }
}
