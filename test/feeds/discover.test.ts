import { expect, test } from 'vitest'
import { discoverFeeds } from '../../src/feeds/discover.ts'

const ADDRESS = 'https://paper.example/news/'

test('discoverFeeds() lists the feeds in the head of a page, and prefers the article feed to the comment feed', () => {
  const page = `<head><base href="/x/"><link rel=alternate type=application/rss+xml href=feed.xml title="Comments on all">
    <link rel="alternate" type="application/atom+xml" href="atom.xml"><link rel="alternate" type="application/json" href="/api">
    </head><body><a href="/rss.xml">RSS</a></body>`
  expect(discoverFeeds(page, ADDRESS)).toEqual({
    discovered: ['https://paper.example/x/feed.xml', 'https://paper.example/x/atom.xml'],
    preferred: 'https://paper.example/x/atom.xml',
  })
})

test.each(['/feed', '/rss.xml', 'index.rdf', '/all.atom', '/?feed=rss2', '/feeds/', 'feed.json'])(
  'discoverFeeds() finds the feed link %s in the body of a page without feed links in its head',
  (href) => {
    const page = `<head></head><body><a href="/feedback">Tell us</a><a href="${href}">Subscribe</a></body>`
    expect(discoverFeeds(page, ADDRESS).discovered).toEqual([new URL(href, ADDRESS).href])
  },
)

test('discoverFeeds() finds no feed on a page with only ordinary links', () => {
  const page = '<body><a href="/feedback">Feedback</a><a href="/rss-explained">RSS</a><a>x</a></body>'
  expect(discoverFeeds(page, ADDRESS)).toEqual({ discovered: [], preferred: null })
})

test('discoverFeeds() returns at most 20 feeds', () => {
  const links = Array.from({ length: 30 }, (_, index) => `<a href="/${index}.rss">RSS</a>`)
  expect(discoverFeeds(`<body>${links.join('')}</body>`, ADDRESS).discovered).toHaveLength(20)
})
