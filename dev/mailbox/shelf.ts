// Stores the newest letters and discards older ones.
import type { KeptLetter } from './letter.ts'

/** Store of the newest letters. */
export type Shelf = {
  add(letter: KeptLetter): void
  find(seq: number): KeptLetter | null
  /** Lists letters, newest first. */
  list(filter: ShelfFilter): KeptLetter[]
  /** Returns the number of stored letters to an address. */
  count(to: string): number
  size(): number
  clear(): void
}
/**
 * Filter for letters. `to` is an address, `digest` is the name of a digest, and `limit` is the maximum number
 * of letters. `before` is the pagination cursor: the number of the previous page's last letter.
 */
export type ShelfFilter = {
  to?: string | undefined
  digest?: string | undefined
  before?: number | undefined
  limit: number
}

/** Letter whose bodies are buffers outside the heap, because strings would fragment the heap. */
type Packed = Omit<KeptLetter, 'html' | 'text'> & { html: Buffer | null; text: Buffer | null }

/** Creates an empty store that keeps the newest `keep` letters. */
export function createShelf(keep: number): Shelf {
  const letters = new Map<number, Packed>()
  return {
    add(letter) {
      letters.set(letter.seq, pack(letter))
      for (const seq of letters.keys()) {
        if (letters.size <= keep) break
        letters.delete(seq)
      }
    },
    find(seq) {
      const letter = letters.get(seq)
      return letter ? unpack(letter) : null
    },
    list({ to, digest, before = Number.POSITIVE_INFINITY, limit }) {
      return [...letters.values()]
        .reverse()
        .filter(
          (letter) =>
            letter.seq < before &&
            (to === undefined || isTo(letter, to)) &&
            (digest === undefined || letter.digest === digest),
        )
        .slice(0, limit)
        .map(unpack)
    },
    count: (to) => [...letters.values()].filter((letter) => isTo(letter, to)).length,
    size: () => letters.size,
    clear: () => letters.clear(),
  }
}

const isTo = (letter: Packed, address: string) => [letter.to, letter.cc, letter.bcc].flat().includes(address)

const pack = (letter: KeptLetter): Packed => ({
  ...letter,
  html: letter.html === null ? null : Buffer.from(letter.html),
  text: letter.text === null ? null : Buffer.from(letter.text),
})

const unpack = (letter: Packed): KeptLetter => ({
  ...letter,
  html: letter.html?.toString() ?? null,
  text: letter.text?.toString() ?? null,
})
