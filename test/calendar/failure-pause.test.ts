import { expect, test } from 'vitest'
import { failurePause } from '../../src/calendar/failure-pause.ts'

test.each([
  [0, 0],
  [1, 2000],
  [2, 4000],
  [8, 256_000],
  [9, 300_000],
  [2000, 300_000],
])('failurePause() after %d consecutive failures returns %d ms', (failures, expected) => {
  expect(failurePause(failures)).toBe(expected)
})
