import { expect, test } from 'vitest'
import { weekOf, weeksIn } from '../../src/calendar/month.ts'

const [MONDAY, SATURDAY, SUNDAY] = [1, 6, 7]

test.each([
  ['2026-11-23', MONDAY, '2026-11-23'],
  ['2026-11-29', MONDAY, '2026-11-23'],
  ['2026-11-29', SUNDAY, '2026-11-29'],
  ['2026-11-28', SUNDAY, '2026-11-22'],
  ['2026-11-27', SATURDAY, '2026-11-21'],
  ['2027-01-01', MONDAY, '2026-12-28'],
])('weekOf() for %s, with weeks starting on day %i, returns %s', (day, first, start) => {
  expect(weekOf(day, first)).toBe(start)
})

test('weeksIn() returns the full weeks that cover a month', () => {
  const weeks = weeksIn('2026-11', MONDAY)
  expect(weeks.map(([first]) => first)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
  expect(weeksIn('2027-02', MONDAY)).toHaveLength(4)
})
