// Parses feeds that tests write as strings.
import type { Feed } from '../../src/feeds/feed.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'

export const parse = (text: string) =>
  parseFeed(new TextEncoder().encode(text), null, 'https://paper.example/feed')

/** Parses a text as a feed. @throws If the text is not a feed. */
export function read(text: string): Feed {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(`Not read: ${parsed.reason}`)
  return parsed.feed
}

/** Returns an RSS feed whose channel consists of the elements in `head` followed by the items. */
export const rss = (items: string, head = ''): string => `<rss><channel>${head}${items}</channel></rss>`

export const titles = ({ items }: Feed): string[] => items.map(({ title }) => title)
