import { expect, test } from 'vitest'
import { gonePoll, nextPoll, type Pace, retryPoll } from '../../src/feeds/next-poll.ts'

const NOW = new Date('2026-11-23T08:00:00Z') // a Monday
const next = (pace: Partial<Pace>, jitter = 0) =>
  nextPoll(
    NOW,
    { pollMinutes: 30, freshSeconds: null, ttlMinutes: null, skipHours: [], skipDays: [], ...pace },
    jitter,
  ).toISOString()

test('nextPoll() waits for the longest of all intervals', () => {
  expect(next({})).toBe('2026-11-23T08:30:00.000Z')
  expect(next({ ttlMinutes: 15 })).toBe('2026-11-23T08:30:00.000Z')
  expect(next({ ttlMinutes: 60, freshSeconds: 600 })).toBe('2026-11-23T09:00:00.000Z')
  expect(next({ ttlMinutes: 60, freshSeconds: 7200 })).toBe('2026-11-23T10:00:00.000Z')
})

test('nextPoll() caps the interval that a feed requests at one day', () => {
  expect(next({ ttlMinutes: 525_600 })).toBe('2026-11-24T08:00:00.000Z')
})

test('nextPoll() adds jitter of up to a tenth of the interval', () => {
  expect(next({}, 0.5)).toBe('2026-11-23T08:31:30.000Z')
})

test('nextPoll() avoids the hours and days that a feed excludes', () => {
  expect(next({ skipHours: [8, 9] })).toBe('2026-11-23T10:00:00.000Z')
  expect(next({ skipDays: [1] })).toBe('2026-11-24T00:00:00.000Z')
})

test('nextPoll() ignores the exclusions of a feed that excludes every day', () => {
  expect(next({ skipDays: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-11-23T08:30:00.000Z')
})

test.each([
  [1, '2026-11-23T08:30:00.000Z'],
  [2, '2026-11-23T09:00:00.000Z'],
  [4, '2026-11-23T12:00:00.000Z'],
])('retryPoll() doubles the pause with each failure (failure %i)', (failures, expected) => {
  expect(retryPoll(NOW, 30, failures, 0).toISOString()).toBe(expected)
})

test('retryPoll() never waits longer than a day', () => {
  expect(retryPoll(NOW, 30, 1000, 0.999).getTime()).toBeLessThanOrEqual(Date.parse('2026-11-24T08:00:00Z'))
})

test('gonePoll() schedules the next request after a week', () => {
  expect(gonePoll(NOW).toISOString()).toBe('2026-11-30T08:00:00.000Z')
})
