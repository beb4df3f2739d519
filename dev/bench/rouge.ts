// Scores a summary by its word overlap with a reference text.

/**
 * Returns the ROUGE-1 F1 score of a summary against a reference (Lin 2004): the harmonic mean of unigram
 * precision and recall. Words are not stemmed.
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
