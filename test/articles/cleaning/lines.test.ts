import { expect, test } from 'vitest'
import { foldPhrase, foldWords, keyOf } from '../../../src/articles/cleaning/lines.ts'

test.each([
  ['Don’t miss this!', 'dont miss this'],
  ["Don't miss this!", 'dont miss this'],
  ['À lire aussi : « L’été »', 'a lire aussi lete'],
  ['Große Straße – Œuvre', 'grosse strasse oeuvre'],
  ['Read more…here', 'read more here'],
  ['Čtěte také', 'ctete take'],
  ['Читайте также:', 'читаите также'],
])('foldWords() folds "%s" to "%s"', (line, folded) => {
  expect(foldWords(line)).toBe(folded)
})

test.each([
  ['“Owl found”, keepers say', 'owlfoundkeeperssay'],
  ['Straße 12', 'straße12'],
  ['🦉🦉', '🦉🦉'],
])('keyOf() maps "%s" to the key "%s"', (line, key) => {
  expect(keyOf(line)).toBe(key)
})

test('foldPhrase() replaces each number with a hash sign', () => {
  expect(foldPhrase('Comments (23) · Page 4')).toBe('comments # page #')
})
