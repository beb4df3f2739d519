import { expect, test } from 'vitest'
import { recurringKind } from '../../src/themes/columns.ts'
import { anArticle } from './factories.ts'

test.each([
  ['Leak-site count, 26 November: 14 new names', 'column'],
  ['Pegelstände am 3. März: 4,12 Meter', 'column'],
  ['Storm Alva, 26 November: 14 dead', null],
  ['Report on the incident of 26 November', null],
  ['Harbour reopens on 26 November: first ferry at eight', null],
])('recurringKind() for the title "%s" returns %s', (title, kind) => {
  expect(recurringKind(anArticle({ title }))).toBe(kind)
})
