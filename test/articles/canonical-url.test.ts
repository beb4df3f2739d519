import { expect, test } from 'vitest'
import { canonicalUrl, pageKey } from '../../src/articles/canonical-url.ts'

test.each([
  ['https://News.Example/Path?a=1#top', 'https://news.example/Path?a=1'],
  ['https://news.example/today#owl', 'https://news.example/today#owl'],
  ['https://app.example/#/news/1201', 'https://app.example/#/news/1201'],
  ['https://app.example/#/news/1201?utm_source=rss', 'https://app.example/#/news/1201'],
  ['https://app.example/#!/news?id=7&utm_medium=feed&page=2', 'https://app.example/#!/news?id=7&page=2'],
  ['https://app.example/#!/news/1201', 'https://app.example/#!/news/1201'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a#:~:text=owl', 'https://news.example/a'],
  ['https://news.example/a#xtor=RSS-1', 'https://news.example/a'],
  ['https://news-example.cdn.ampproject.org/c/s/news.example/a', 'https://news.example/a'],
  ['https://news-example.cdn.ampproject.org/v/news.example/a?x=1', 'http://news.example/a'],
  ['https://www.google.com/amp/s/news.example/a', 'https://news.example/a'],
  ['https://news.example', 'https://news.example/'],
  ['  https://news.example/a  ', 'https://news.example/a'],
  ['HTTPS://NEWS.EXAMPLE:443/a', 'https://news.example/a'],
  ['http://news.example:80/a', 'http://news.example/a'],
  ['http://news.example:8080/a', 'http://news.example:8080/a'],
  ['https://news.example./a', 'https://news.example/a'],
  ['https://zürich.example/ä', 'https://xn--zrich-kva.example/%C3%A4'],
])('canonicalUrl() normalises %s to %s', (input, expected) => {
  expect(canonicalUrl(input)).toBe(expected)
})

test.each([
  ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
  ['https://news.example/a?fbclid=1&id=7&gclid=2', 'https://news.example/a?id=7'],
  ['https://news.example/a?mc_cid=1&mc_eid=2', 'https://news.example/a'],
  ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
  ['https://news.example/a?', 'https://news.example/a'],
  ['https://news.example/a?q=two%20words&page=2', 'https://news.example/a?q=two%20words&page=2'],
])('canonicalUrl() converts %s to %s, without tracking parameters', (input, expected) => {
  expect(canonicalUrl(input)).toBe(expected)
})

test.each([
  '',
  'news.example/a',
  '/a',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://news.example/a',
  'mailto:desk@news.example',
  'https://',
  'https:///a',
  'https:news.example',
  'https://user@news.example/',
  'https://user:pass@news.example/',
  'https://news.example/a\u0000b',
  'https://news.example/a\nb',
  'https://news.example/a\u202Egpj.exe',
  'https://news.example/a b',
])('canonicalUrl() returns null for %j', (input) => {
  expect(canonicalUrl(input)).toBeNull()
})

test('canonicalUrl() returns null for a URL whose encoded form has more than 2,048 characters', () => {
  expect(canonicalUrl(`https://news.example/${'a'.repeat(2048)}`)).toBeNull()
  expect(canonicalUrl(`https://news.example/${'ä'.repeat(1000)}`)).toBeNull()
})

test('canonicalUrl() is idempotent', () => {
  const once = canonicalUrl('HTTP://News.Example:80/a/../b?utm_id=1&x=%7e&&y#z') ?? ''
  expect(canonicalUrl(once)).toBe(once)
})

test.each([
  'https://www.news.example/a',
  'http://news.example/a',
  'https://m.news.example/a',
  'https://amp.news.example/a',
  'https://news.example/a/',
  'https://news.example/a/amp',
  'https://news.example/a/amp/',
  'https://news.example/amp/a',
  'https://news.example/a?amp=1',
  'https://news.example/a?outputType=amp',
])('pageKey() returns the same key for %s as for https://news.example/a', (url) => {
  expect(pageKey(url)).toBe(pageKey('https://news.example/a'))
})

test.each([
  'https://news.example/b',
  'https://news.example/a?id=2',
  'https://news.example/a#owl',
  'https://sport.news.example/a',
])('pageKey() returns different keys for %s and https://news.example/a', (url) => {
  expect(pageKey(url)).not.toBe(pageKey('https://news.example/a'))
})

test('canonicalUrl() accepts a non-ASCII URL 20,000 times in a row', () => {
  const refused = Array.from({ length: 20_000 }, () => canonicalUrl('https://zürich.example/ä')).filter(
    (url) => url === null,
  )
  expect(refused).toEqual([])
})
