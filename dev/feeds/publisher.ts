// Groups the sample articles by publisher. Each publisher has a site with a feed, and a page for each
// article.
import type { ArticleBody } from '../samples/samples.ts'

/** Formats of the publishers' feeds. The publishers use them in turn. */
export const FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FORMATS)[number]

export type PublishedArticle = ArticleBody & {
  /** Path of the article's page. */
  path: string
}

export type Publisher = {
  name: string
  /** First segment of all the publisher's paths. */
  slug: string
  format: FeedFormat
  /** True if the feed contains only the beginning of each article. */
  teasersOnly: boolean
  articles: PublishedArticle[]
}

/** Every third publisher offers only teasers. */
const TEASERS_EVERY = 3

/** Groups articles by publisher, sorted by the publisher's name. */
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
