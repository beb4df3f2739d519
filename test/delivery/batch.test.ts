import { expect, test } from 'vitest'
import { decideVerdict, isUncertain, pauseAfter } from '../../src/delivery/batch.ts'
import type { Outcome } from '../../src/delivery/outcome.ts'

const LOCKED_AT = Date.parse('2026-11-23T07:00:00Z')
const HOUR = 3_600_000

const refusals: Outcome[] = [
  { status: 'rejected', reason: 'no' },
  { status: 'throttled', reason: 'no', retryAfterMs: 1000 },
  { status: 'quota', reason: 'no', retryAfterMs: null },
  { status: 'halted', reason: 'no' },
]

test('decideVerdict() settles an accepted batch after any number of attempts', () => {
  for (const attempts of [1, 2, 50]) {
    const verdict = decideVerdict({ attempts }, { status: 'accepted', invalid: [] }, 0)
    expect(verdict).toEqual({ do: 'settle', invalid: [] })
  }
})

test('decideVerdict() rejects or releases a batch if its only call was refused', () => {
  expect(refusals.map((outcome) => decideVerdict({ attempts: 1 }, outcome, 0).do)).toEqual([
    'reject',
    'release',
    'release',
    'release',
  ])
})

test('decideVerdict() repeats a batch that is refused after an earlier call, which may have been accepted', () => {
  const after = [2, 3, 100].flatMap((attempts) =>
    refusals.map((outcome) => decideVerdict({ attempts }, outcome, 0).do),
  )
  expect(new Set(after)).toEqual(new Set(['repeat']))
})

test('decideVerdict() repeats a call with an ambiguous outcome', () => {
  expect(decideVerdict({ attempts: 1 }, { status: 'ambiguous', reason: 'reset' }, 1)).toEqual({
    do: 'repeat',
    reason: 'reset',
    afterMs: 500,
  })
})

test('decideVerdict() abandons a batch if its idempotency key was used with a different body', () => {
  const outcome = { status: 'spent', reason: 'invalid_idempotent_request' } as const
  for (const attempts of [1, 2]) {
    expect(decideVerdict({ attempts }, outcome, 1)).toEqual({ do: 'abandon', reason: outcome.reason })
  }
})

test.each([
  [1, 0, 250],
  [1, 1, 500],
  [2, 1, 1000],
  [10, 1, 256_000],
  [11, 1, 300_000],
  [5000, 0, 150_000],
  [5000, 1, 300_000],
])('pauseAfter(%i, %i) returns %i ms', (attempts, random, expected) => {
  expect(pauseAfter(attempts, random)).toBe(expected)
})

test.each([
  ['first call is made 30 hours after locking', 1, 30 * HOUR, false],
  ['earlier call was 23 hours ago', 2, 23 * HOUR, false],
  ['earlier call was more than 23 hours ago', 2, 23 * HOUR + 1, true],
])('if the %s (attempt %i, locked %i ms ago), isUncertain() returns %s', (_, attempts, ageMs, expected) => {
  expect(isUncertain({ attempts, lockedAt: LOCKED_AT }, LOCKED_AT + ageMs)).toBe(expected)
})

test.each([
  ['first call is made long after the deadline', 1, 30 * HOUR, false],
  ['deadline was an hour ago', 2, 7 * HOUR, false],
  ['deadline was more than an hour ago', 2, 7 * HOUR + 1, true],
])('if the %s (attempt %i, locked %i ms ago), isUncertain() returns %s', (_, attempts, ageMs, expected) => {
  const deadline = LOCKED_AT + 6 * HOUR
  expect(isUncertain({ attempts, lockedAt: LOCKED_AT, deadline }, LOCKED_AT + ageMs)).toBe(expected)
})
