// Computes MinHash sketches. The share of equal numbers in two sketches estimates the share of word sequences
// that their texts have in common.

const NUMBERS = 16
const RUN = 3
/** Maximum number of words read from a text. Publishers shorten agency reports from the end. */
const WORDS = 200

/**
 * Returns the MinHash sketch of the three-word sequences at the start of a text, or null if the text has
 * fewer than `least` words.
 */
export function minhash(words: readonly string[], least: number): Uint32Array | null {
  if (words.length < least) return null
  const sketch = new Uint32Array(NUMBERS).fill(0xffffffff)
  const hashes = words.slice(0, WORDS).map(hashOf)
  for (let i = RUN - 1; i < hashes.length; i++) {
    let run = 0
    for (let k = i - RUN + 1; k <= i; k++) run = Math.imul(run ^ (hashes[k] ?? 0), 0x9e3779b1) ^ (run >>> 15)
    for (let n = 0; n < NUMBERS; n++) {
      const value = scramble(run, n)
      if (value < (sketch[n] ?? 0)) sketch[n] = value
    }
  }
  return sketch
}

/** Returns the share of equal numbers in two sketches, from 0 to 1. */
export function estimateSimilarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let n = 0; n < NUMBERS; n++) if (a[n] === b[n]) same++
  return same / NUMBERS
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function scramble(value: number, n: number): number {
  let mixed = Math.imul(value ^ Math.imul(n + 1, 0x85ebca6b), 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
