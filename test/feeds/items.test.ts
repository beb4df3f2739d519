// Tests how parseFeed() reads the fields of an item, which feeds encode in many ways.
import { expect, test } from 'vitest'
import { plainText } from '../../src/feeds/plain-text.ts'
import { read, rss, titles } from './read.ts'

test('parseFeed() decodes texts with nested CDATA sections or double escapes', () => {
  const feed = read(
    rss(`<item><title><![CDATA[<![CDATA[One]]]]></title><description>&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;</description></item>
      <item><description>&lt;![CDATA[&lt;p&gt;Three&lt;/p&gt;]]&gt;</description></item>`),
  )
  expect(feed.items.map(({ title, body }) => [title, body && plainText(body)])).toEqual([
    ['One', 'Two'],
    ['Three', 'Three'],
  ])
})

test('parseFeed() returns authors without their email addresses', () => {
  const authors = ['desk@paper.example', 'Cy <cy@paper.example>', 'cy@paper.example (Cy Fox)', 'By Cy Fox']
  const feed = read(
    rss(authors.map((author) => `<item><author>${author.replace('<', '&lt;')}</author></item>`).join('')),
  )
  expect(feed.items.map(({ author }) => author)).toEqual([null, 'Cy', 'Cy Fox', 'Cy Fox'])
})

test.each([
  ['content:encoded', ''],
  ['yandex:full-text', ' xmlns:yandex="http://news.yandex.ru"'],
  ['a10:content', ' xmlns:a10="http://www.w3.org/2005/Atom"'],
  ['content', ''],
])('parseFeed() reads the full text of an item from %s', (name, namespace) => {
  const item = `<item><title>a</title><description>Teaser</description><${name}>&lt;p&gt;The full text&lt;/p&gt;</${name}></item>`
  const [only] = read(`<rss${namespace}><channel>${item}</channel></rss>`).items
  expect(only?.body && plainText(only.body)).toBe('The full text')
})

test('parseFeed() uses the teaser if the full text is empty', () => {
  const item = '<item><content:encoded></content:encoded><description>Teaser</description></item>'
  expect(read(rss(item)).items[0]?.body).toEqual({ kind: 'text', value: 'Teaser' })
})

test('parseFeed() joins surrogate halves that were escaped separately', () => {
  const title = '<title>&#55357;&#56832; &#xD83D;&#xDE00; &#55357;</title>'
  expect(titles(read(rss(`<item>${title}</item>`)))).toEqual(['😀 😀 \ufffd'])
})

test('parseFeed() resolves a relative guid to the URL of an item only if it is marked as a permalink', () => {
  const feed = read(rss('<item><guid isPermaLink="true">/one</guid></item><item><guid>/two</guid></item>'))
  expect(feed.items.map(({ url }) => url)).toEqual(['https://paper.example/one', null])
})

test.each([
  ['an enclosure without a type', '<enclosure url="/a.jpg"/>'],
  ['an image element', '<image><url>/a.jpg</url></image>'],
  [
    'a lazily loaded image',
    '<description>&lt;img src="data:image/gif;base64,R0" data-src="/a.jpg"&gt;</description>',
  ],
])('parseFeed() finds the image URL in %s', (_, content) => {
  expect(read(rss(`<item>${content}</item>`)).items[0]?.image).toBe('https://paper.example/a.jpg')
})

test('parseFeed() finds the first visible image in the body of an item', () => {
  const item =
    '<item><description><![CDATA[<img width="1" src="/pixel.gif"><p>a</p><img alt="" src="/a.jpg?x&amp;y">]]></description></item>'
  expect(read(rss(item)).items[0]?.image).toBe('https://paper.example/a.jpg?x&y')
})
