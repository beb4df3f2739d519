// Reads news sitemaps, which list pages with their titles. Skips pages without a title, because they are not
// articles.
import { parseTime } from '../articles/dates.ts'
import { canonicalLanguage } from '../text/language-tag.ts'
import { attributeOf, type Element, findChild, firstText } from './element.ts'
import { type Draft, type Head, MAX_TAGS } from './feed.ts'
import { plainLine } from './plain-text.ts'

/** Returns empty metadata, because a sitemap does not describe itself. */
export const readSitemapHead = (_root: Element, address: string): Head => ({
  title: null,
  home: null,
  language: null,
  hub: null,
  author: null,
  base: address,
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
})

/**
 * Reads a `url` element, or returns null for a page without a news title.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function readSitemapUrl(entry: Element): Draft | null {
  const news = findChild(entry, 'news:news')
  const title = news === null ? null : firstText(news, 'news:title')
  if (news === null || title === null) return null
  const publication = findChild(news, 'news:publication') ?? news
  const image = findChild(entry, 'image:image')
  return {
    guid: null,
    link: firstText(entry, 'loc') ?? attributeOf(findChild(entry, 'link'), 'href'),
    base: null,
    title: plainLine(title),
    publishedAt: parseTime(firstText(news, 'news:publication_date') ?? firstText(entry, 'lastmod')),
    body: null,
    author: null,
    tags: (firstText(news, 'news:keywords') ?? '')
      .split(',', MAX_TAGS)
      .map((tag) => tag.trim())
      .filter(Boolean),
    image: image === null ? null : firstText(image, 'image:loc'),
    language: canonicalLanguage(firstText(publication, 'news:language')),
  }
}
