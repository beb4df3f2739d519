// Converts a feed item to an article for storage in KV.
import { extractArticle } from '../articles/extraction/extract.ts'
import { ARTICLE_LIMITS } from '../articles/fields.ts'
import type { Source } from '../d1/sources/sources.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'

/** Maximum length of an item's stored text, in characters. */
export const MAX_TEXT = 100_000

/** An article before validation. */
export type DraftArticle = {
  title: string
  url: string
  text: string
  /** URLs that the text links to. */
  links?: string[]
  /** The publisher's own keywords. */
  tags?: string[]
  source: string
  publishedAt?: string
  language?: string
  author?: string
  section?: string
  image?: string
}

/** Builds an article from an item that has a URL. The source's settings override the feed. */
export function draftArticle(item: FeedItem & { url: string }, feed: Feed, source: Source): DraftArticle {
  const { text, links } = readBody(item)
  const language = source.language ?? item.language ?? feed.language
  const section = source.section ?? item.section
  return {
    title: item.title.slice(0, ARTICLE_LIMITS.title),
    url: item.url,
    text: text.slice(0, MAX_TEXT),
    ...(links.length > 0 && { links }),
    ...(item.tags.length > 0 && { tags: item.tags }),
    source: (source.publisher ?? source.name ?? feed.title ?? new URL(item.url).host).slice(
      0,
      ARTICLE_LIMITS.name,
    ),
    ...(item.publishedAt !== null && { publishedAt: item.publishedAt }),
    ...(language !== null && { language }),
    ...(item.author !== null && { author: item.author.slice(0, ARTICLE_LIMITS.name) }),
    ...(section !== null && { section: section.slice(0, ARTICLE_LIMITS.name) }),
    ...(item.image !== null && { image: item.image }),
  }
}

function readBody({ body, url }: FeedItem & { url: string }): { text: string; links: string[] } {
  if (body === null) return { text: '', links: [] }
  return body.kind === 'html' ? extractArticle(body.value, url) : { text: body.value, links: [] }
}
