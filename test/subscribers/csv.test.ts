import { expect, test } from 'vitest'
import { formatCsvLine, fromText, parseCsvLine, toText } from '../../src/subscribers/csv.ts'

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
])('parseCsvLine() reads %j', (line, fields) => {
  expect(parseCsvLine(line)).toEqual({ fields })
})

test.each([
  ['"a', 1],
  ['a,"b', 2],
  ['a"b', 1],
  ['"a"b', 1],
  ['a, "b"', 2],
  ['"a" ,b', 1],
  ['a,"b""', 2],
])('parseCsvLine() says that the quotes of %j do not match', (line, field) => {
  expect(parseCsvLine(line)).toEqual({ fault: `its quotes do not match, in field ${field}` })
})

test('parseCsvLine() reads hostile lines in linear time', () => {
  const line = `${'"a""",'.repeat(20_000)}"${'""'.repeat(50_000)}`
  const startedAt = performance.now()
  expect(parseCsvLine(line)).toHaveProperty('fault')
  expect(performance.now() - startedAt).toBeLessThan(1000)
})

test('formatCsvLine() writes lines that parseCsvLine() reads', () => {
  for (const fields of [['a', 'b'], ['a,b', '"', ''], [' a', 'b '], ['Zoë', "o'clock"], ['']])
    expect(parseCsvLine(formatCsvLine(fields))).toEqual({ fields })
  expect(formatCsvLine(['two\r\nlines'])).toBe('two lines')
})

test('toText() makes formulas harmless and fromText() restores the field', () => {
  expect(toText('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
  for (const field of [
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    "'=1",
    "''+1",
    'a=1',
    "'a",
    "'",
    '',
    'ada@x.example',
  ]) {
    expect(toText(field)).not.toMatch(/^[=+\-@\t]/)
    expect(fromText(toText(field))).toBe(field)
  }
})
