import { expect, test } from 'vitest'
import {
  declaredSeparator,
  formatCsvRecord,
  fromText,
  joinList,
  parseCsvRecord,
  separatorOf,
  splitList,
  toText,
} from '../../src/subscribers/csv.ts'

test.each<[string, string[]]>([
  ['a,b,c', ['a', 'b', 'c']],
  ['', ['']],
  [',', ['', '']],
  ['a,', ['a', '']],
  [' a , b ', ['a', 'b']],
  ['"a,b",c', ['a,b', 'c']],
  ['"say ""yes""",""', ['say "yes"', '']],
  ['"",""', ['', '']],
  ['" a "', [' a ']],
  ['Zoë,東京', ['Zoë', '東京']],
])('parseCsvRecord() parses %j', (line, fields) => {
  expect(parseCsvRecord(line)).toEqual({ fields })
})

test.each([
  ['"a', 1],
  ['a,"b', 2],
  ['a"b', 1],
  ['"a"b', 1],
  ['a, "b"', 2],
  ['"a" ,b', 1],
  ['a,"b""', 2],
])('parseCsvRecord() reports that the quotes in %j do not match', (line, field) => {
  expect(parseCsvRecord(line)).toEqual({ fault: `the quotes in field ${field} do not match` })
})

test('parseCsvRecord() rejects a hostile line of 220,000 characters within a second', () => {
  const line = `${'"a""",'.repeat(20_000)}"${'""'.repeat(50_000)}`
  const startedAt = performance.now()
  expect(parseCsvRecord(line)).toHaveProperty('fault')
  expect(performance.now() - startedAt).toBeLessThan(1000)
})

test('parseCsvRecord() parses the lines that formatCsvRecord() writes', () => {
  for (const fields of [['a', 'b'], ['a,b', '"', ''], [' a', 'b '], ['Zoë', "o'clock"], ['']])
    expect(parseCsvRecord(formatCsvRecord(fields))).toEqual({ fields })
  expect(formatCsvRecord(['two\r\nlines'])).toBe('two lines')
})

test('toText() makes formulas harmless, and fromText() restores the field', () => {
  expect(toText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
  for (const field of [
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '＝1',
    '＋1',
    "'=1",
    "''+1",
    'a=1',
    "'a",
    "'",
    '',
    'ada@x.example',
  ]) {
    expect(toText(field)).not.toMatch(/^[=+\-@\t＝＋]/)
    expect(fromText(toText(field))).toBe(field)
  }
})

test('parseCsvRecord() keeps a line break inside quotes', () => {
  expect(parseCsvRecord('a,"hall\n3"')).toEqual({ fields: ['a', 'hall\n3'] })
})

test('declaredSeparator() and separatorOf() detect the field separator', () => {
  expect(['sep=;', '"sep=,"', 'SEP=\t', 'sep=|', 'email'].map(declaredSeparator)).toEqual([
    ';',
    ',',
    '\t',
    null,
    null,
  ])
  expect(['a;b', 'a\tb', 'a,b;c', 'a'].map(separatorOf)).toEqual([';', '\t', ',', ','])
  expect(parseCsvRecord('a;"b;c"', ';')).toEqual({ fields: ['a', 'b;c'] })
})

test('splitList() parses the lists that joinList() writes, even if items contain separators or backslashes', () => {
  for (const items of [[], ['a'], ['a|b', 'c'], ['a\\', '|', '\\|'], ['snow storm', 'x']])
    expect(splitList(joinList(items))).toEqual(items)
  expect(splitList('a||b|')).toEqual(['a', 'b'])
})
