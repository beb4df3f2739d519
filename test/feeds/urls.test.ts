import { expect, test } from 'vitest'
import { articleUrl, pageUrl, resolveUrl } from '../../src/feeds/urls.ts'

const BASE = 'http://paper.example/news/feed'

test.each([
  ['/a', 'http://paper.example/a'],
  ['?p=1', 'http://paper.example/news/feed?p=1'],
  ['//cdn.example/a', 'http://cdn.example/a'],
  ['www.paper.example/a', 'http://www.paper.example/a'],
  ['https://paper.example/?a=1&amp;b=2&#038;c=3&copy;=4', 'https://paper.example/?a=1&b=2&c=3&copy;=4'],
])('resolveUrl() resolves %s to %s', (written, url) => {
  expect(resolveUrl(written, BASE)).toBe(url)
})

test.each(['', ' ', '<a href="/a">a</a>', 'javascript:alert(1)', 'mailto:desk@paper.example', 'https://'])(
  'resolveUrl() returns null for %j',
  (written) => {
    expect(resolveUrl(written, BASE)).toBeNull()
  },
)

test.each([
  [
    'https://www.google.com/url?rct=j&sa=t&url=https://paper.example/a%3Fid%3D1&ct=ga',
    'https://paper.example/a?id=1',
  ],
  [
    'http://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fpaper.example%2fa',
    'https://paper.example/a',
  ],
  ['https://www.google.com/url?q=x', 'https://www.google.com/url?q=x'],
  [
    'https://paper.example/url?url=https://other.example/',
    'https://paper.example/url?url=https://other.example/',
  ],
])('pageUrl() for %s returns %s', (written, page) => {
  expect(pageUrl(written, BASE)).toBe(page)
})

test('articleUrl() adds an item’s id to the URL of the home page, but to no other URL', () => {
  const home = 'https://paper.example'
  const item = (id: string, url: string | null) => ({ id, url })
  expect(articleUrl(item('tag:1/a b', 'https://paper.example/'), home)).toBe(
    'https://paper.example/#tag%3A1%2Fa%20b',
  )
  expect(articleUrl(item('1', 'https://paper.example/a'), home)).toBe('https://paper.example/a')
  expect(articleUrl(item('1', 'https://tool.example/'), home)).toBe('https://tool.example/')
  expect(articleUrl(item('1', 'https://paper.example/'), null)).toBe('https://paper.example/')
  expect(articleUrl(item('1', null), home)).toBeNull()
})

test('articleUrl() accepts an id that is truncated within a surrogate pair', () => {
  const item = { id: `${'a'.repeat(99)}😀`, url: 'https://paper.example/' }
  expect(articleUrl(item, 'https://paper.example/')).toBe(`https://paper.example/#${'a'.repeat(99)}%EF%BF%BD`)
})
