import { expect, test } from 'vitest'
import { parseMarks, secretFor } from '../../../src/letters/render/parse-marks.ts'

test('secretFor() returns a word that no text contains', () => {
  expect(secretFor({ title: 'Quiet day' })).toBe('mark0x')
  expect(secretFor({ title: 'A mark0x', summary: ['"mark1x"'] })).toBe('mark2x')
})

test('parseMarks() splits a letter at its marks and nests their content', () => {
  const expected = new Map([
    ['section:t0', 1],
    ['slot:address', 1],
  ])
  expect(parseMarks('<p>K:section:t0;<b>K:slot:address;</b>K:end:;</p>', 'K', expected)).toEqual([
    '<p>',
    { kind: 'section', of: 't0', nodes: ['<b>', { kind: 'slot', of: 'address', nodes: [] }, '</b>'] },
    '</p>',
  ])
})

test.for<[string, string]>([
  ['missing', '<p></p>'],
  ['doubled', 'K:slot:address;K:slot:address;'],
  ['of an unexpected kind', 'K:slot:address;K:slot:other;'],
  ['truncated', 'K:slot:address;K:slo'],
  ['left open', 'K:slot:address;K:section:t0;'],
  ['closed twice', 'K:slot:address;K:end:;'],
])('parseMarks() rejects a letter with a mark that is %s', ([, html]) => {
  expect(() => parseMarks(html, 'K', new Map([['slot:address', 1]]))).toThrow(RangeError)
})
