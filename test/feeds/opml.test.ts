import { expect, test } from 'vitest'
import { parseOpml, writeOpml } from '../../src/feeds/opml.ts'

test('parseOpml() finds feeds of any type at any depth', () => {
  const list = `<opml version="1.0"><body>
    <outline text="News" type="rss"><outline text="Europe"><outline TEXT="Paper" XMLURL="https://paper.example/feed"/></outline>
      <outline title="The Post" text="x" xmlUrl="feed://post.example/rss"/></outline>
    <outline text="Alone" type="link" xmlUrl=" https://alone.example/feed "></outline></body></opml>`
  expect(parseOpml(list)).toEqual({
    isOpml: true,
    found: [
      { url: 'https://paper.example/feed', name: 'Paper', section: 'Europe' },
      { url: 'http://post.example/rss', name: 'The Post', section: 'News' },
      { url: 'https://alone.example/feed', name: 'Alone', section: null },
    ],
    rejected: [],
  })
})

test.each([
  ['type="rss" url="https://paper.example/feed"', 'https://paper.example/feed'],
  ['xmlUrl="paper.example/feed"', 'https://paper.example/feed'],
  ['xmlUrl="paper.example:8080/feed"', 'https://paper.example:8080/feed'],
  ['xmlUrl="feed:https://paper.example/feed"', 'https://paper.example/feed'],
  ['xmlUrl="https://paper.example/?a=1&amp;amp;b=2"', 'https://paper.example/?a=1&b=2'],
])('parseOpml() finds the feed in an outline with %s', (attributes, url) => {
  const { found, rejected } = parseOpml(`<opml><body><outline ${attributes}/></body></opml>`)
  expect([found.map((feed) => feed.url), rejected]).toEqual([[url], []])
})

test('parseOpml() finds no feed in an outline that links to a page', () => {
  expect(parseOpml('<opml><outline type="link" url="https://paper.example/"/></opml>').found).toEqual([])
})

test('parseOpml() reports the line of an invalid URL', () => {
  const list = '<opml>\n<body>\n<outline text="x" xmlUrl="ftp://x.example/"/>\n</body></opml>'
  expect(parseOpml(list).rejected).toEqual([{ line: 3, reason: 'xmlUrl must be an http or https address' }])
})

test('parseOpml() reports at most 5,000 invalid URLs, each with its line', () => {
  const outline = '<outline xmlUrl="ftp://x.example/"/>\n'
  const { rejected } = parseOpml(`<opml><body>\n${outline.repeat(6000)}</body></opml>`)
  expect([rejected.length, rejected[0]?.line, rejected.at(-1)?.line]).toEqual([5000, 2, 5001])
})

test('parseOpml() lists a repeated feed only once', () => {
  const outline = '<outline xmlUrl="https://paper.example/feed"/>'
  expect(parseOpml(`<opml><body>${outline}${outline}</body></opml>`).found).toHaveLength(1)
})

test('parseOpml() reports that a text is not OPML', () => {
  expect(parseOpml('<rss/>').isOpml).toBe(false)
})

test('parseOpml() reads what writeOpml() writes', () => {
  const subscriptions = [
    { url: 'https://paper.example/feed?a=1&b=2', name: 'Paper "& <co>"', section: 'Öl & Gas' },
    { url: 'https://post.example/feed', name: 'Post', section: 'Öl & Gas' },
    { url: 'https://alone.example/feed', name: 'alone.example', section: null },
  ]
  expect(parseOpml(writeOpml('My feeds', subscriptions)).found).toEqual(subscriptions)
})
