// Tests parseFeed() with feeds that are hard to read. Where feed readers disagree, the XML prolog overrides a
// Content-Type that wrongly declares UTF-8, an unreadable date becomes null, a time without a zone counts as
// UTC, and an audio file is not a page.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { FeedItem } from '../../src/feeds/feed.ts'
import { type ParsedFeed, parseFeed } from '../../src/feeds/parse-feed.ts'
import { plainText } from '../../src/feeds/plain-text.ts'
import expected from './hard/expected.json' with { type: 'json' }

type ExpectedItem = {
  url?: string
  title?: string
  titleNotEmpty?: boolean
  publishedAt?: string | null
  author?: string
  section?: string
  image?: string
  has?: string[]
  lacks?: string[]
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function read(file: string, contentType: string): ParsedFeed {
  const bytes = new Uint8Array(readFileSync(new URL(`hard/${file}`, import.meta.url)))
  return parseFeed(bytes, contentType, `https://feeds.example/${file}`)
}

const feeds = expected.filter(({ expect }) => !('error' in expect))

test.each(feeds.map((feed) => [feed.why, feed.file, feed] as const))(
  'parseFeed() reads %s (%s)',
  (_, file, { contentType, expect: said }) => {
    const parsed = read(file, contentType)
    if (!parsed.ok) throw new Error(`Not read: ${parsed.reason}`)
    const { items, distinctIds, ...head } = said as { items: ExpectedItem[]; distinctIds?: number }
    expect(parsed.feed).toMatchObject(head)
    expect(parsed.feed.items).toHaveLength(items.length)
    if (distinctIds !== undefined)
      expect(new Set(parsed.feed.items.map(({ id }) => id)).size).toBe(distinctIds)
    for (const [n, item] of items.entries()) expectItem(parsed.feed.items[n], item)
  },
)

function expectItem(item: FeedItem | undefined, said: ExpectedItem): void {
  if (item === undefined) throw new Error('No such item')
  const { has = [], lacks = [], titleNotEmpty, url, publishedAt, ...fields } = said
  expect(item).toMatchObject(fields)
  if (url !== undefined) expect(item.url ?? '').toBe(url)
  if (publishedAt !== undefined) expect(item.publishedAt?.replace('.000Z', 'Z') ?? null).toBe(publishedAt)
  if (titleNotEmpty) expect(item.title).not.toBe('')
  const text = item.body === null ? '' : oneLine(plainText(item.body))
  for (const part of has) expect(text).toContain(part)
  for (const part of lacks) expect(text).not.toContain(part)
}

test('parseFeed() lists the feeds that a page links to, and prefers the article feed to the comment feed', () => {
  expect(read('f08-page-with-link.html', 'text/html; charset=utf-8')).toEqual({
    ok: false,
    reason: 'page',
    discovered: ['https://site.example/en/comments/feed.xml', 'https://site.example/en/feed.atom'],
    preferred: 'https://site.example/en/feed.atom',
  })
})
