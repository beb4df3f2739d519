// The publishers of the sample day, each with a site of its own: a feed and a page for each article.
import type { ArticleBody } from '../samples/samples.ts'

/** Formats in which publishers offer their feeds, in turn. */
export const FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FORMATS)[number]

export type PublishedArticle = ArticleBody & {
  /** Path of its page. */
  path: string
}

export type Publisher = {
  name: string
  /** First part of all its paths. */
  slug: string
  format: FeedFormat
  /** Whether the feed holds only the beginning of each article. */
  teasersOnly: boolean
  articles: PublishedArticle[]
}

/** Every third publisher gives teasers only. */
const TEASERS_EVERY = 3

/** Groups articles by publisher, in the order of their names. */
export function groupPublishers(articles: readonly ArticleBody[]): Publisher[] {
  const bySource = Map.groupBy(articles, ({ source }) => source)
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, members], index) => {
      const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
      return {
        name,
        slug,
        format: FORMATS[index % FORMATS.length] ?? 'rss',
        teasersOnly: index % TEASERS_EVERY === 0,
        articles: members.map((article) => ({ ...article, path: `/${slug}/${article.id}` })),
      }
    })
}
