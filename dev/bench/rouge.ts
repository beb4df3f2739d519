// Scores a summary by the words that it shares with a text.

/**
 * Returns ROUGE-1 F of a summary against a reference, after Lin (2004): the harmonic mean of the shares of words that
 * each has in common with the other. Words keep their endings, and every occurrence counts.
 */
export function rouge1(summary: string, reference: string): number {
  const [ours, theirs] = [wordsIn(summary), wordsIn(reference)]
  const left = new Map<string, number>()
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of theirs) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return shared === 0 ? 0 : (2 * shared) / (ours.length + theirs.length)
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
