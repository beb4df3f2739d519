import { expect, test } from 'vitest'
import { seeded } from '../../dev/seeded.ts'
import { parseArticle } from '../../src/articles/article.ts'
import { sanitizeEdition, toSingleLine } from '../../src/letters/sanitize.ts'
import { scriptPayloads } from '../payloads.ts'
import { aDigest, aStory } from './render/factories.ts'

const SCHEMES = [
  'javascript:',
  'JAVASCRIPT:',
  'data:text/html,',
  'vbscript:',
  'file:///',
  'blob:',
  'ftp://x.example/',
]
const DISGUISES = [
  '',
  ' ',
  '\t',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\n',
  '%0a',
  'view-source:',
  'https:\u202e',
]
const CREDENTIALS = [
  'https://bank.example@evil.example/',
  'https://a:b@evil.example/',
  'http://:b@evil.example/',
]
const BROKEN = [
  'https://',
  'https:///x',
  '//evil.example/',
  '/x',
  'https://x.example:99999/',
  'http://[::1',
  'https://%00/',
]

/** Generates 300 URLs that must be removed or made safe. */
function hostileUrls(): string[] {
  const random = seeded(7)
  const oneOf = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const made = scriptPayloads(240).map((text) => {
    const scheme = oneOf(SCHEMES)
    const at = Math.floor(random() * scheme.length)
    return random() < 0.5
      ? `${oneOf(DISGUISES)}${scheme}${text}`
      : `${scheme.slice(0, at)}${oneOf(['\t', '\n', '\r', '\u0000'])}${scheme.slice(at)}${text}`
  })
  const long = `https://x.example/${'x'.repeat(2048)}`
  const others = Array.from({ length: 60 }, () => oneOf([...CREDENTIALS, ...BROKEN, long]))
  return [...made, ...others]
}

/** Matches an empty text, or an http(s) URL without a user name or characters that end a "…" attribute. */
const SAFE = /^(?:https?:\/\/[^\s/?#@"'<>\p{C}]+\/[^\s"<>\p{C}]*)?$/u

test('sanitizeEdition() removes unsafe URLs or makes them safe', () => {
  for (const url of hostileUrls()) {
    const story = aStory({ url, also: [{ source: 'Coast', url, title: '' }] })
    const [shown] =
      sanitizeEdition(aDigest({ themes: [{ id: 'world', name: 'World', stories: [story] }] })).themes[0]
        ?.stories ?? []
    for (const address of [shown?.url, shown?.also[0]?.url]) {
      expect([url, address]).toEqual([url, expect.stringMatching(SAFE)])
      expect(address?.length).toBeLessThanOrEqual(2048)
    }
  }
})

test('parseArticle() never returns an unsafe URL', () => {
  for (const url of hostileUrls()) {
    const parsed = parseArticle('2026-11-23', 'a', { title: 'Quay', url, text: 'It opened.', image: url })
    if (!parsed.ok) continue
    for (const address of [parsed.article.url, parsed.article.image ?? ''])
      expect([url, address]).toEqual([url, expect.stringMatching(SAFE)])
  }
})

test('toSingleLine() converts a text to one line, and never splits a character', () => {
  expect(toSingleLine(' a\r\nb\u0000\u202e c\u2028 ', 20)).toBe('a b c')
  expect(toSingleLine('abcdef', 4)).toBe('abc…')
  expect(toSingleLine('ab🌠cd', 4)).toBe('ab…')
  expect(toSingleLine('\ud800', 5)).toBe('\ufffd')
})

test('sanitizeEdition() sanitises the lead, and does not repeat it in its theme', () => {
  const lead = {
    ...aStory({ title: 'Quay\nopens', url: 'javascript:x' }),
    theme: { id: 'world', name: 'Wo\u202erld' },
  }
  expect(sanitizeEdition({ ...aDigest(), lead })).toMatchObject({
    lead: { title: 'Quay opens', url: '', theme: { id: 'world', name: 'Wo rld' } },
    themes: [],
    brief: [],
  })
})
