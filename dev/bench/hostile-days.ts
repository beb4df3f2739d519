// Creates days of hostile articles, which must be grouped within a time limit.
import { seeded } from '../seeded.ts'
import type { LabelledArticle } from './labelled.ts'

const MANY = 10_000

const many = (make: (i: number) => Omit<LabelledArticle, 'id'>): LabelledArticle[] =>
  Array.from({ length: MANY }, (_, i) => ({ id: `${i}`, ...make(i) }))

/** Generators of hostile days, keyed by name. The days are large, so each is generated only on demand. */
export const HOSTILE_DAYS: Readonly<Record<string, () => LabelledArticle[]>> = {
  'one word repeated': () => [{ id: 'a', title: 'buffalo '.repeat(60), text: 'buffalo '.repeat(125_000) }],
  '10,000 copies': () => {
    const words = wordsFrom(1)
    const text = words(120, 2_000)
    return many(() => ({ title: 'Ship runs aground in the night', text }))
  },
  '10,000 unrelated': () => {
    const words = wordsFrom(2)
    return many(() => ({ title: words(8, 200_000), text: words(120, 200_000) }))
  },
  '10,000 of the same 300 words': () => {
    const words = wordsFrom(3)
    return many(() => ({ title: words(8, 300), text: words(100, 300) }))
  },
  '10,000 empty': () => many(() => ({ title: '', text: '' })),
  '10,000 of emoji': () => many((i) => ({ title: '🔥'.repeat(1 + (i % 9)), text: '😀🎉' })),
  '20 texts of 1M characters': () =>
    Array.from({ length: 20 }, (_, i) => {
      const unit = ['b', '字', '". ', 'Mr. ', 'A, b '][i % 5] ?? ''
      const text = unit.repeat(1_000_000 / unit.length)
      return { id: `${i}`, title: text.slice(0, 500), text }
    }),
}

/** Returns a function that generates a pseudorandom text with a given number of words and vocabulary size. */
export function wordsFrom(seed: number): (count: number, vocabulary: number) => string {
  const next = seeded(seed)
  return (count, vocabulary) =>
    Array.from({ length: count }, () => `w${Math.floor(next() * vocabulary).toString(36)}`).join(' ')
}
