import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode'
import { expect, test } from 'vitest'
import { CHARACTER_NAMES } from '../../src/text/character-names.ts'
import {
  characterOf,
  decodeAttribute,
  decodeComplete,
  decodeText,
} from '../../src/text/character-references.ts'

const written = CHARACTER_NAMES.split(',').flatMap((entry) => entry.split(' ').slice(1))
const loose = written.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))
const names = written.map((name) => name.replace('!', ''))

test('characterOf() decodes every named character reference of HTML', () => {
  expect([names.length, loose.length]).toEqual([2125, 106])
  expect(characterOf('NotEqualTilde')).toBe('\u2242\u0338')
  expect(characterOf('Afr')).toBe('\u{1d504}')
  expect(names.filter((name) => characterOf(name) !== decodeHTMLStrict(`&${name};`))).toEqual([])
  expect(characterOf('nosuchname')).toBeNull()
})

test.each([
  ['#38', '&'],
  ['#x26', '&'],
  ['#X1F600', '😀'],
  ['#150', '–'],
  ['#129', '\u0081'],
  ['#0', '\ufffd'],
  ['#xD800', '\ufffd'],
  ['#x110000', '\ufffd'],
  ['#99999999999999999999', '\ufffd'],
])('characterOf() decodes the numeric reference %s as browsers do', (name, character) => {
  expect(characterOf(name)).toBe(character)
})

test('decodeText() and decodeAttribute() decode legacy names without a semicolon, like the npm package "entities"', () => {
  for (const name of loose) {
    for (const text of [`&${name}`, `&${name} x`, `&${name};x`, `&${name}=x`, `&${name}x`]) {
      expect(decodeText(text)).toBe(decodeHTML(text))
      expect(decodeAttribute(text)).toBe(decodeHTMLAttribute(text))
    }
  }
})

test.each([
  ['AT&T, R&D & &nosuchname;', 'AT&T, R&D & &nosuchname;'],
  ['&amp;lt;', '&lt;'],
  ['&notit; &notin; &hellip', '¬it; ∉ &hellip'],
  ['&#65 &#65=&#x42;', 'A A=B'],
  ['&copy=1', '©=1'],
  ['&#; &#x; &;', '&#; &#x; &;'],
])('decodeText() decodes %s to %s', (text, decoded) => {
  expect(decodeText(text)).toBe(decoded)
})

test.each([
  ['?a=1&copy=2&regional=3&amp;lt=4', '?a=1&copy=2&regional=3&lt=4'],
  ['&copy 2026, &#65=1', '© 2026, A=1'],
  ['&copysr &copysr;', '&copysr ℗'],
])('decodeAttribute() decodes %s to %s', (value, decoded) => {
  expect(decodeAttribute(value)).toBe(decoded)
})

test('decodeComplete() ignores a character reference without a semicolon', () => {
  expect(decodeComplete('&copy &copy; &#65 &#65; &amp;amp; ?a&lt=1')).toBe('&copy © &#65 A &amp; ?a&lt=1')
})

test('decodeText() decodes each character reference only once', () => {
  expect(decodeText('&lt;&amp;lt;&gt;&amp;amp;&quot;')).toBe('<&lt;>&amp;"')
  expect(decodeText('&lt;&amp;lt;&gt;&amp;amp;&eacute;')).toBe('<&lt;>&amp;é')
})
