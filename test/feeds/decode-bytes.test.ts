import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'number' ? value : [...Buffer.from(value)])))

test('decodeBytes() decodes non-ASCII UTF-8 regardless of the declared encoding', () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>für</a>'
  expect(decodeBytes(bytes(text), 'text/xml; charset=windows-1251')).toBe(text)
})

test('decodeBytes() prefers the charset of the Content-Type header to that of the XML prolog', () => {
  expect(
    decodeBytes(bytes('<?xml encoding="iso-8859-2"?>', 0xe6, '.'), 'text/xml; charset="windows-1251"'),
  ).toContain('ж')
})

test('decodeBytes() falls back to windows-1252', () => {
  expect(decodeBytes(bytes('a', 0x93, 'b', 0x94), null)).toBe('a“b”')
})

test('decodeBytes() ignores an unknown encoding', () => {
  expect(decodeBytes(bytes('caf', 0xe9, '.'), 'text/xml; charset=none-such')).toBe('café.')
})

test('decodeBytes() keeps the valid characters of UTF-8 text with one invalid byte', () => {
  expect(decodeBytes(bytes('für Ännchen ', 0xff), 'text/xml; charset=utf-8')).toBe('für Ännchen \ufffd')
})

test('decodeBytes() drops a truncated final character', () => {
  expect(decodeBytes(bytes('für', 0xc3), null)).toBe('für')
})

test.each([
  ['little', [0x3c, 0, 0x61, 0]],
  ['big', [0, 0x3c, 0, 0x61]],
])('decodeBytes() recognises %s-endian UTF-16 without a byte order mark', (_end, values) => {
  expect(decodeBytes(bytes(...values), null)).toBe('<a')
})

test('decodeBytes() does not mistake 8-bit text for UTF-16', () => {
  expect(decodeBytes(bytes('<a>', 0xe9, '.'), 'text/xml; charset=utf-16')).toBe('<a>é.')
})

test('decodeBytes() recognises ISO-2022-JP by its escape sequences, although its bytes are valid UTF-8', () => {
  expect(decodeBytes(bytes('<a>', 0x1b, '$B9A', 0x1b, '(B</a>'), 'text/xml')).toBe('<a>港</a>')
})

test('decodeBytes() removes control characters, but not line breaks', () => {
  expect(decodeBytes(bytes('a', 8, 'b\n'), null)).toBe('ab\n')
})
