import { expect, test } from 'vitest'
import { describeFailing, describeShortage } from '../../src/feeds/source-alerts.ts'

test('describeFailing() lists at most ten sources and counts the others', () => {
  const sources = Array.from({ length: 12 }, (_, n) => ({ name: `S${n}`, reason: 'it answers 500' }))
  expect(describeFailing(sources.slice(0, 2))).toBe('S0: it answers 500; S1: it answers 500')
  expect(describeFailing(sources)).toMatch(/S9: it answers 500; and 2 more$/)
})

test.each([
  [19, [100, 90, 110], 'the sources provided 19 articles; the usual number is 100'],
  [20, [100, 90, 110], null],
  [0, [9, 9, 9], null],
  [0, [100, 100], null],
])('describeShortage() for %i articles after days with %j returns %j', (articles, before, expected) => {
  expect(describeShortage(articles, before)).toBe(expected)
})
