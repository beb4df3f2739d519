import { expect, test } from 'vitest'
import { firstLetterAt } from '../../src/subscribers/first-letter.ts'

const BERLIN = { timeZone: 'Europe/Berlin', hour: 7, minute: 0 }
const NONE = { hour: null, timeZone: null, weekdays: null, pausedUntil: null }
const at = (now: string, chosen: Partial<typeof NONE> | Record<string, unknown> = {}) =>
  firstLetterAt(new Date(now), BERLIN, { ...NONE, ...chosen }).toISOString()

test('firstLetterAt() returns the time of the next publication', () => {
  expect(at('2026-11-23T05:00:00Z')).toBe('2026-11-23T06:00:00.000Z')
  expect(at('2026-11-23T06:00:00Z')).toBe('2026-11-24T06:00:00.000Z')
})

test('firstLetterAt() follows the subscriber’s local time', () => {
  const evening = { hour: 20, timeZone: 'America/New_York' }
  expect(at('2026-11-23T12:00:00Z', evening)).toBe('2026-11-24T01:00:00.000Z')
  expect(at('2026-11-24T00:30:00Z', evening)).toBe('2026-11-24T01:00:00.000Z') // half an hour before the letter is due
})

test('firstLetterAt() respects the chosen weekdays and a pause', () => {
  expect(at('2026-11-23T12:00:00Z', { weekdays: 32 })).toBe('2026-11-28T06:00:00.000Z') // Saturday
  expect(at('2026-11-23T12:00:00Z', { weekdays: 1 })).toBe('2026-11-30T06:00:00.000Z') // Monday
  expect(at('2026-11-23T12:00:00Z', { pausedUntil: '2026-12-24' })).toBe('2026-12-24T06:00:00.000Z')
})
