import { expect, test } from 'vitest'
import { rouge1 } from '../../dev/bench/rouge.ts'
import { bcubed, hitRate } from '../../dev/bench/scores.ts'

test('bcubed() averages the precision and recall of each item', () => {
  // Two of the three items in the first found group belong together. The third belongs with the only item of
  // the second found group.
  const { precision, recall, f1 } = bcubed(['x', 'x', 'y', 'y'], ['1', '1', '1', '2'])
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
  expect(recall).toBeCloseTo((1 + 1 + 1 / 2 + 1 / 2) / 4)
  expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall))
})

test('bcubed() returns 1 for the correct grouping with different labels', () => {
  expect(bcubed(['x', 'x', 'y'], ['1', '1', '2'])).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('hitRate() counts a match with any of the alternatives', () => {
  expect(hitRate(['world|politics', 'sport'], ['politics', 'more'])).toBe(0.5)
})

test('rouge1() counts a repeated word only as often as it occurs in both texts', () => {
  expect(rouge1('The lamp, the tower', 'the old lamp')).toBeCloseTo((2 * 2) / (4 + 3))
  expect(rouge1('', 'the old lamp')).toBe(0)
})
