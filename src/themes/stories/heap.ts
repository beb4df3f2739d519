/** A candidate merge of two clusters. Higher scores come first, and ties are broken by cluster number. */
export type Candidate = { score: number; a: number; b: number }

function before(x: Candidate, y: Candidate): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b
}

/** Adds a candidate to a binary heap with the best candidate first. */
export function push(heap: Candidate[], item: Candidate): void {
  let i = heap.length
  heap.push(item)
  while (i > 0) {
    const up = (i - 1) >> 1
    const parent = heap[up]
    if (parent === undefined || !before(item, parent)) break
    heap[i] = parent
    i = up
  }
  heap[i] = item
}

/** Removes and returns the best candidate of a heap, or undefined if the heap is empty. */
export function pop(heap: Candidate[]): Candidate | undefined {
  const best = heap[0]
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return best
  let i = 0
  for (;;) {
    let down = 2 * i + 1
    const left = heap[down]
    if (left === undefined) break
    const right = heap[down + 1]
    const child = right !== undefined && before(right, left) ? right : left
    if (child === right) down++
    if (!before(child, last)) break
    heap[i] = child
    i = down
  }
  heap[i] = last
  return best
}
