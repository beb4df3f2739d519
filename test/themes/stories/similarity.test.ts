import { expect, test } from 'vitest'
import { groupStories } from '../../../src/themes/group-stories.ts'
import { hoursOf, shortness, timelyLift } from '../../../src/themes/stories/similarity.ts'
import { anArticle } from '../factories.ts'

const lengthOf = (characters: number) => Math.log1p(characters)

test('shortness() rates the shorter of two texts, from 0 for a full text to 1 for a bare headline', () => {
  expect(shortness(lengthOf(50), lengthOf(2_000))).toBe(1)
  expect(shortness(lengthOf(700), lengthOf(2_000))).toBe(0)
})

test('timelyLift() raises the score of headlines most if they are from the same hour, and never raises that of full texts', () => {
  expect(timelyLift(1, 0)).toBeCloseTo(3.4)
  expect(timelyLift(1, 6)).toBeCloseTo(2.84)
  expect(timelyLift(1, -24)).toBeCloseTo(0.89)
  expect(timelyLift(0, 0)).toBe(1)
  expect(timelyLift(0, 24)).toBeCloseTo(0.85)
  expect(timelyLift(0, 9_000)).toBe(0.5)
})

test('timelyLift() never lowers a score if the time is unknown', () => {
  expect(timelyLift(0, Number.NaN)).toBe(1)
  expect(timelyLift(1, Number.NaN)).toBeCloseTo(2.68)
})

test('hoursOf() returns NaN for midnight UTC, a date without a time, and a missing date', () => {
  expect(hoursOf('1970-01-02T06:30:00.000Z')).toBe(30.5)
  expect(hoursOf('1970-01-02T00:00:00.000Z')).toBeNaN()
  expect(hoursOf('1970-01-02')).toBeNaN()
  expect(hoursOf(null)).toBeNaN()
})

test('groupStories() separates market headlines from different days, but joins those from the same hour', () => {
  const groups = (hours: string) =>
    groupStories(
      [
        ['a', 'Stocks slip as traders wait for export figures'],
        ['b', 'Stocks slip before export figures'],
        ['c', 'Traders sell stocks ahead of export figures'],
        ['x', 'Markets recover as buyers shrug off export figures'],
        ['y', 'Stocks gain after export figures'],
        ['z', 'Buyers back in markets: stocks gain and recover'],
      ].map(([id = '', title = '']) =>
        anArticle({ id, title, publishedAt: id < 'm' ? '2026-11-23T06:00:00Z' : hours }),
      ),
    ).map((story) => story.articles.map(({ id }) => id).sort())
  expect(groups('2026-11-23T06:00:00Z')).toEqual([['a', 'b', 'c', 'x', 'y', 'z']])
  expect(groups('2026-11-25T12:00:00Z')).toEqual([
    ['a', 'b', 'c'],
    ['x', 'y', 'z'],
  ])
})
