// Keeps the newest letters whole, and forgets the older ones' bodies.
import type { KeptLetter } from './letter.ts'

/** The letters that can still be read. */
export type Shelf = {
  add(letter: KeptLetter): void
  find(seq: number): KeptLetter | null
  /** Newest first. */
  list(filter: ShelfFilter): KeptLetter[]
  size(): number
  clear(): void
}
/** `to` is one address; `before` a letter's number, to page on. */
export type ShelfFilter = {
  to?: string | undefined
  digest?: string | undefined
  before?: number | undefined
  limit: number
}

/** Starts an empty shelf with room for `keep` letters. */
export function createShelf(keep: number): Shelf {
  const letters = new Map<number, KeptLetter>()
  return {
    add(letter) {
      letters.set(letter.seq, letter)
      for (const seq of letters.keys()) {
        if (letters.size <= keep) break
        letters.delete(seq)
      }
    },
    find: (seq) => letters.get(seq) ?? null,
    list({ to, digest, before = Number.POSITIVE_INFINITY, limit }) {
      return [...letters.values()]
        .reverse()
        .filter(
          (letter) =>
            letter.seq < before &&
            (to === undefined || [letter.to, letter.cc, letter.bcc].flat().includes(to)) &&
            (digest === undefined || letter.digest === digest),
        )
        .slice(0, limit)
    },
    size: () => letters.size,
    clear: () => letters.clear(),
  }
}
