import { expect, test } from 'vitest'
import { afterFailure, type Failure, followMove, sitePause } from '../../src/feeds/source-state.ts'

const NOW = new Date('2026-11-23T08:00:00Z')
const DAY = 86_400_000
const aFailure = (fields: Partial<Failure> = {}): Failure => ({
  kind: 'unavailable',
  reason: 'it answers 500',
  status: 500,
  retryAt: null,
  ...fields,
})
const failing = (failure: Failure, failures = 0, failingSince: number | null = null) =>
  afterFailure({ failures, failingSince }, failure, { now: NOW, pollMinutes: 30, jitter: 0 })

test('afterFailure() marks a source as failing after three consecutive failures', () => {
  expect(failing(aFailure(), 1).state).toBe('active')
  expect(failing(aFailure(), 2).state).toBe('failing')
})

test('afterFailure() marks a source as gone after it has been missing for two weeks, and then retries it weekly', () => {
  const missing = aFailure({ kind: 'missing', status: 404 })
  expect(failing(missing, 20, NOW.getTime() - 13 * DAY).state).toBe('failing')
  expect(failing(missing, 20, NOW.getTime() - 14 * DAY)).toMatchObject({
    state: 'gone',
    nextAt: NOW.getTime() + 7 * DAY,
  })
})

test('afterFailure() schedules no request before the server’s Retry-After time', () => {
  const retryAt = new Date(NOW.getTime() + 3 * DAY)
  expect(failing(aFailure({ kind: 'limited', retryAt })).nextAt).toBe(retryAt.getTime())
})

test.each([
  ['limited', null, NOW.getTime() + 600_000],
  ['refused', null, NOW.getTime() + 600_000],
  ['unavailable', null, null],
  ['unavailable', new Date(NOW.getTime() + 5000), NOW.getTime() + 5000],
  ['unreachable', null, null],
] satisfies [Failure['kind'], Date | null, number | null][])(
  'sitePause() after the failure "%s" with the retry time %s returns %s',
  (kind, retryAt, until) => {
    expect(sitePause({ kind, retryAt }, NOW)).toBe(until)
  },
)

test('followMove() adopts a new URL after the same permanent redirect has lasted three days', () => {
  const first = followMove({ movedTo: null, movedSince: null }, 'https://new.example/', NOW)
  expect(first).toEqual({ movedTo: 'https://new.example/', movedSince: NOW.getTime(), newUrl: null })
  const other = followMove(first, 'https://other.example/', new Date(NOW.getTime() + 4 * DAY))
  expect(other).toMatchObject({ movedTo: 'https://other.example/', newUrl: null })
  expect(followMove(first, 'https://new.example/', new Date(NOW.getTime() + 3 * DAY)).newUrl).toBe(
    'https://new.example/',
  )
  expect(followMove(first, null, NOW)).toEqual({ movedTo: null, movedSince: null, newUrl: null })
})
