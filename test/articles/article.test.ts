import { expect, test } from 'vitest'
import { parseArticle } from '../../src/articles/article.ts'
import { parseArticleValue } from '../../src/articles/article-value.ts'

const aValue = (fields: object = {}) => ({
  title: 'Comet passes',
  url: 'https://news.example/comet',
  blocks: [{ kind: 'paragraph', text: 'It passed on Monday.' }],
  ...fields,
})

const articleOf = (fields: object) => {
  const parsed = parseArticle('2026-11-23', 'a', aValue(fields))
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.article
}

const reasonOf = (value: unknown) => {
  const parsed = parseArticle('2026-11-23', 'a', value)
  return parsed.ok ? 'accepted' : parsed.reason
}

test('parseArticle() gives missing optional fields their default values', () => {
  expect(articleOf({})).toEqual({
    key: '2026-11-23/a',
    id: 'a',
    day: '2026-11-23',
    title: 'Comet passes',
    url: 'https://news.example/comet',
    source: 'news.example',
    blocks: [{ kind: 'paragraph', text: 'It passed on Monday.' }],
    related: [],
    credit: null,
    dropped: [],
    kept: null,
    publishedAt: null,
    language: null,
    author: null,
    section: null,
    image: null,
    tags: [],
    links: [],
    wall: null,
  })
})

test('parseArticle() drops a repeated paragraph from the text', () => {
  const line = 'The comet passed closer to the earth on Monday evening than any other in forty years.'
  const { blocks, dropped } = articleOf({ blocks: undefined, text: `${line}\n${line}` })
  expect(blocks).toEqual([{ kind: 'paragraph', text: line }])
  expect(dropped).toHaveLength(1)
})

test('parseArticle() removes invisible characters and extra whitespace', () => {
  const article = articleOf({
    title: '  Comet\u202e \u0000passes\r\nEarth\u200b ',
    source: 'The\u2066 Daily\tExample',
    blocks: [
      { kind: 'subhead', text: ' \u200b ' },
      { kind: 'paragraph', text: 'It\npassed\ufeff.' },
    ],
  })
  expect(article.title).toBe('Comet passes Earth')
  expect(article.source).toBe('The Daily Example')
  expect(article.blocks).toEqual([{ kind: 'paragraph', text: 'It passed.' }])
})

test.each([
  ['2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z'],
  ['2026-11-23T09:30:00+01:00', '2026-11-23T08:30:00.000Z'],
  ['2026-11-23 09:30:00.5-0500', '2026-11-23T14:30:00.500Z'],
  ['2026-11-23', '2026-11-23T00:00:00.000Z'],
  ['2026-02-30', null],
  ['2026-11-23T09:30:00', '2026-11-23T09:30:00.000Z'],
  ['Mon, 23 Nov 2026 09:30:00 GMT', '2026-11-23T09:30:00.000Z'],
  ['2026-02-30T09:30:00Z', null],
  ['yesterday', null],
  [1763890200, '2025-11-23T09:30:00.000Z'],
  ['1970-01-01T00:00:00Z', null],
  ['1994-12-31', null],
])('parseArticle() parses publishedAt %j as %j', (publishedAt, expected) => {
  expect(articleOf({ publishedAt }).publishedAt).toBe(expected)
})

test('parseArticle() drops invalid optional fields and keeps the article', () => {
  const article = articleOf({
    source: '',
    language: 'not a tag',
    author: ['A', 'B'],
    section: 'x'.repeat(201),
    image: 'javascript:alert(1)',
  })
  expect(article).toMatchObject({
    source: 'news.example',
    language: null,
    author: null,
    section: null,
    image: null,
  })
})

test('parseArticle() normalises the language tag de_at to de-AT', () => {
  expect(articleOf({ language: 'de_at' }).language).toBe('de-AT')
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'ftp://news.example/',
  '//news.example/',
  '/comet',
  'https://user:secret@news.example/',
  'https://news.example/\u202eabc',
  'https://news.example/a\u0000b',
  'https://',
  42,
  null,
])('parseArticle() rejects the URL %j', (url) => {
  expect(reasonOf(aValue({ url }))).toMatch(/^url is (wrong|missing): it should be an http or https address/)
})

test('parseArticle() rejects a URL of more than 2,048 characters', () => {
  expect(reasonOf(aValue({ url: `https://news.example/${'x'.repeat(2048)}` }))).toMatch(/^url is wrong: /)
})

test.each([null, 42, 'text', [], true])('parseArticle() rejects %j, which is not a JSON object', (value) => {
  expect(reasonOf(value)).toMatch(/^value is wrong: it should be a JSON object/)
})

test('parseArticle() lists all missing required fields in its error message', () => {
  expect(reasonOf({})).toBe(
    'title is missing: it should be a string of 1 to 500 visible characters; ' +
      'url is missing: it should be an http or https address of at most 2048 characters, without a user name or password; ' +
      'text is missing: it should be a string of 1 to 1000000 characters, unless there are blocks or html',
  )
})

test.each([
  ['a title of 501 characters', 'title', { title: 'x'.repeat(501) }],
  ['a title of invisible characters', 'title', { title: ' \u200b\u202e ' }],
  ['a text of 1,000,001 characters', 'text', { blocks: undefined, text: 'x'.repeat(1_000_001) }],
  ['a text of invisible characters', 'text', { blocks: [], text: ' \n\u200b' }],
  ['a text that is an object', 'text', { blocks: null, text: { html: 'x' } }],
  ['a block of an unknown kind', 'blocks', { blocks: [{ kind: 'image', text: 'x' }] }],
  ['a block with an empty text', 'blocks', { blocks: [{ kind: 'paragraph', text: '' }] }],
  ['a string instead of blocks', 'blocks', { blocks: 'It passed.' }],
])('parseArticle() rejects %s, and reports that the field "%s" is wrong', (_, name, fields) => {
  expect(reasonOf(aValue(fields))).toMatch(new RegExp(`^${name} is wrong: it should be `))
})

test('parseArticleValue() keeps the text unchanged and drops unknown fields', () => {
  const text = 'It passed.\n\nIt passed.'
  const { blocks: _, ...value } = aValue({ text, colour: 'red' })
  expect(parseArticleValue(value)).toEqual({
    ok: true,
    value: { title: 'Comet passes', url: 'https://news.example/comet', text },
    warnings: [],
    dropped: [],
  })
})

test('parseArticleValue() warns about each invalid optional field, but not about absent or empty ones', () => {
  const sent = { publishedAt: 'yesterday', language: 'not a tag', author: '', section: null, image: 7 }
  expect(parseArticleValue(aValue(sent))).toMatchObject({
    ok: true,
    warnings: [
      'publishedAt was left out: it should be a time since 1995, such as 2026-11-23T09:30:00Z or Mon, 23 Nov 2026 09:30:00 GMT',
      'language was left out: it should be a language tag such as en or pt-BR',
      'image was left out: it should be an http or https address of at most 2048 characters, without a user name or password',
    ],
  })
})
