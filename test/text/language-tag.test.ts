import { expect, test } from 'vitest'
import { canonicalLanguage, isLanguage } from '../../src/text/language-tag.ts'

test.each([
  ['en_us', 'en-US'],
  [' de-at ', 'de-AT'],
  ['iw', 'he'],
  ['english, please', null],
  ['English', null],
  ['', null],
  [undefined, null],
])('canonicalLanguage(%j) returns %j', (written, expected) => {
  expect(canonicalLanguage(written)).toBe(expected)
})

test.each([
  ['en', true],
  ['de-AT', true],
  ['deutsch', false],
  ['', false],
  ['en_US', false],
])('isLanguage(%j) returns %s', (given, expected) => {
  expect(isLanguage(given)).toBe(expected)
})
