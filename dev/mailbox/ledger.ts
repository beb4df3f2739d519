// Counts the accepted letters for each address and digest.

/** Totals of a digest: accepted letters, distinct addresses, and addresses with more than one letter. */
export type DigestTotals = { digest: string; accepted: number; addresses: number; duplicates: number }
/** Number of accepted letters of a digest to an address. */
export type Account = { address: string; digest: string; accepted: number }

/** Counts per address and digest, stored in one byte each. A million readers need about 100 MB. */
export type Ledger = {
  add(address: string, digest: string): void
  /** Returns the number of accepted letters of a digest to an address. */
  count(address: string, digest: string): number
  totals(): DigestTotals[]
  /**
   * Lists the counts, optionally filtered by digest or address. Within a digest, addresses are in the order
   * in which they first got a letter of any digest.
   */
  accounts(filter: { digest?: string | undefined; to?: string | undefined }): Generator<Account>
  clear(): void
}

type Book = { counts: Uint8Array; totals: DigestTotals }

/**
 * Creates an empty ledger. A count stops at 255, which is enough, because a count above 1 is already an
 * error.
 */
export function createLedger(): Ledger {
  const addresses = new Map<string, number>()
  const books = new Map<string, Book>()

  const bookOf = (digest: string, index: number): Book => {
    let book = books.get(digest)
    if (book === undefined) {
      book = { counts: new Uint8Array(1024), totals: { digest, accepted: 0, addresses: 0, duplicates: 0 } }
      books.set(digest, book)
    }
    if (index >= book.counts.length) {
      const larger = new Uint8Array(Math.max(index + 1, book.counts.length * 2))
      larger.set(book.counts)
      book.counts = larger
    }
    return book
  }

  return {
    add(address, digest) {
      const index = addresses.get(address) ?? addresses.size
      if (index === addresses.size) addresses.set(address, index)
      const { counts, totals } = bookOf(digest, index)
      const before = counts[index] ?? 0
      counts[index] = Math.min(255, before + 1)
      totals.accepted += 1
      if (before === 0) totals.addresses += 1
      if (before === 1) totals.duplicates += 1
    },
    count(address, digest) {
      const index = addresses.get(address)
      return index === undefined ? 0 : (books.get(digest)?.counts[index] ?? 0)
    },
    totals: () => [...books.values()].map(({ totals }) => ({ ...totals })),
    *accounts({ digest, to }) {
      for (const [name, { counts }] of books) {
        if (digest !== undefined && digest !== name) continue
        for (const [address, index] of to === undefined
          ? addresses
          : [[to, addresses.get(to) ?? -1] as const]) {
          const accepted = counts[index] ?? 0
          if (accepted > 0) yield { address, digest: name, accepted }
        }
      }
    },
    clear() {
      addresses.clear()
      books.clear()
    },
  }
}
