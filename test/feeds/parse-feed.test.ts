import { expect, test } from 'vitest'
import { MAX_ITEMS } from '../../src/feeds/feed.ts'
import { plainText } from '../../src/feeds/plain-text.ts'
import { parse, read, rss, titles } from './read.ts'

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  ['hello', 'not_a_feed'],
  ['{"a": 1}', 'not_a_feed'],
  ['{"items": [', 'not_a_feed'],
  ['<svg></svg>', 'not_a_feed'],
  ['<opml version="2.0"/>', 'list'],
  ['<opml><head></head><body><outline xmlUrl="https://paper.example/feed"/></body></opml>', 'list'],
])('parseFeed() finds no feed in %j', (text, reason) => {
  expect(parse(text)).toEqual({ ok: false, reason })
})

test('parseFeed() reads unescaped HTML in an item', () => {
  const feed = read(
    rss('<item><title>A <b>bold</b> title</title><description><p>One<br>line</p><p>Two</description></item>'),
  )
  expect(titles(feed)).toEqual(['A bold title'])
  expect(feed.items[0]?.body && plainText(feed.items[0].body)).toBe('One\nline\n\nTwo')
})

test.each([
  [
    'RSS',
    rss(
      '<item><title>a</title><category>Sport</category><dc:subject>Rowing &amp;amp; sailing</dc:subject><category>Sport</category></item>',
    ),
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a</title><category scheme="http://schemas.google.com/g/2005#kind" term="post"/><category term="x" label="Sport"/><category term="Rowing &amp; sailing"/></entry></feed>',
  ],
  [
    'JSON Feed',
    '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "a", "tags": ["", "Sport", 7, "Rowing & sailing"]}]}',
  ],
  [
    'a news sitemap',
    '<urlset><url><loc>https://paper.example/a</loc><news:news><news:title>a</news:title><news:keywords>Sport, Rowing &amp; sailing,</news:keywords></news:news></url></urlset>',
  ],
])('parseFeed() reads the categories of an item in %s, and uses the first as its section', (_, text) => {
  expect(read(text).items).toMatchObject([{ section: 'Sport', tags: ['Sport', 'Rowing & sailing'] }])
})

test('parseFeed() begins a new item if the previous one is not closed', () => {
  expect(titles(read(rss('<item><title>One</title><item><title>Two</title></item>')))).toEqual(['One', 'Two'])
})

test('parseFeed() reads the items around an item with too many nested elements', () => {
  const deep = `<item><title>Deep</title>${'<a>'.repeat(500)}</item>`
  expect(titles(read(rss(`<item><title>One</title></item>${deep}<item><title>Two</title></item>`)))).toEqual([
    'One',
    'Deep',
    'Two',
  ])
})

test('parseFeed() stops at the maximum number of items, and marks the feed as partial', () => {
  const feed = read(rss('<item><title>a</title></item>'.repeat(MAX_ITEMS + 1)))
  expect(feed.items).toHaveLength(MAX_ITEMS)
  expect(feed.partial).toBe(true)
})

test('parseFeed() expands entities that a document declares, but not nested ones', () => {
  const declared = '<!DOCTYPE rss [<!ENTITY a "Ah"><!ENTITY b "&a;&a;">]>'
  expect(titles(read(declared + rss('<item><title>&a; &b; &none;</title></item>')))).toEqual([
    'Ah &a;&a; &none;',
  ])
})

test('parseFeed() does not decode a query parameter as an entity', () => {
  const feed = read(rss('<item><link>https://paper.example/?a=1&copy=2</link></item>'))
  expect(feed.items[0]?.url).toBe('https://paper.example/?a=1&copy=2')
})

test('parseFeed() does not use an audio file as the URL of an item', () => {
  expect(read(rss('<item><link>https://pod.example/1.mp3?a=b</link></item>')).items[0]?.url).toBeNull()
})

test('parseFeed() prefers the target of a FeedBurner redirect as the URL of an item', () => {
  const item =
    '<item><link>https://feeds.example/~r/1</link><feedburner:origLink>https://paper.example/1</feedburner:origLink></item>'
  expect(read(rss(item)).items[0]?.url).toBe('https://paper.example/1')
})

test('parseFeed() uses the teaser as the text if the full text is only a stub', () => {
  const item = `<item><content:encoded>More</content:encoded><description>${'A long teaser. '.repeat(5)}</description></item>`
  expect(read(rss(item)).items[0]?.body?.value).toContain('A long teaser.')
})

test('parseFeed() uses the first sentence of an item without a title as its title', () => {
  const item = '<item><description>The night train is back. It runs twice a week.</description></item>'
  expect(titles(read(rss(item)))).toEqual(['The night train is back.'])
})

test('parseFeed() resolves a link against all enclosing xml:base attributes', () => {
  const feed = read(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><entry xml:base="y/"><link href="z"/></entry></feed>',
  )
  expect(feed.items[0]?.url).toBe('https://a.example/x/y/z')
})

test('parseFeed() resolves links against the xml:base of a feed whose channel has no URL', () => {
  const feed = read(
    '<rss xml:base="https://site.example/news/"><channel><item><title>a</title><link>one</link></item></channel></rss>',
  )
  expect(feed.items[0]?.url).toBe('https://site.example/news/one')
})

test('parseFeed() recognises a namespace by its URI, regardless of its prefix', () => {
  const feed = read(
    '<rss xmlns:d="http://purl.org/dc/elements/1.1/"><channel><item><d:creator>Ada</d:creator></item></channel></rss>',
  )
  expect(feed.items[0]?.author).toBe('Ada')
})

test('parseFeed() reads the news in a sitemap, and omits pages without a title', () => {
  const feed =
    read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://paper.example/about</loc></url>
    <url><loc>https://paper.example/1</loc><n:news><n:publication><n:name>Paper</n:name><n:language>de</n:language></n:publication>
      <n:publication_date>2026-11-23</n:publication_date><n:title>Brücke offen</n:title></n:news></url></urlset>`)
  expect(feed.items).toMatchObject([
    {
      url: 'https://paper.example/1',
      title: 'Brücke offen',
      language: 'de',
      publishedAt: '2026-11-23T00:00:00.000Z',
    },
  ])
})

test('parseFeed() keeps the valid fields of a JSON Feed when others are invalid', () => {
  const feed = read(
    JSON.stringify({ title: 7, items: [null, { id: 1, title: ['x'], url: '/a', tags: 'x', authors: {} }] }),
  )
  expect(feed).toMatchObject({ title: '7', items: [{ id: '1', url: 'https://paper.example/a', title: '' }] })
})

test('parseFeed() keeps the complete items of a truncated JSON Feed, and marks it as partial', () => {
  const feed = read('{"title": "T", "items": [{"id": "1", "title": "One"}, {"id": "2", "tit')
  expect(titles(feed)).toEqual(['One'])
  expect(feed.partial).toBe(true)
})

test('parseFeed() finds a feed after a warning that the server printed', () => {
  const warning = '<br />\n<b>Warning</b>: mktime() in <b>feed.php</b> on line 3<br />\n'
  const feed = rss('<item><title>One</title></item>')
  expect(titles(read(`${warning}<?xml version="1.0"?>\n${feed}`))).toEqual(['One'])
  expect(parse(`<html><body>${warning}</body></html>${feed}`)).toMatchObject({ ok: false, reason: 'page' })
})

test('parseFeed() reads the TTL, skipped hours and skipped days of a feed', () => {
  const head = `<ttl>90</ttl><skipHours><hour>24</hour><hour>3</hour><hour>x</hour></skipHours><skipDays><day>Sunday</day></skipDays>`
  expect(read(rss('', head))).toMatchObject({ ttlMinutes: 90, skipHours: [0, 3], skipDays: [0] })
  const syndication = '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'
  expect(read(rss('', syndication)).ttlMinutes).toBe(30)
})
