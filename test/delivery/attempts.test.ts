import { expect, test } from 'vitest'
import { attemptDueAt } from '../../src/delivery/attempts.ts'

test('attemptDueAt() doubles the pause after each attempt, up to five minutes', () => {
  expect(attemptDueAt({ attempts: 0, attemptedAt: null })).toBe(0)
  const pauses = [1, 2, 3, 8, 9, 2000].map((attempts) => attemptDueAt({ attempts, attemptedAt: 0 }))
  expect(pauses).toEqual([2000, 4000, 8000, 256_000, 300_000, 300_000])
})
