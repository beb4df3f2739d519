// Groups articles by publisher. Each publisher has a website with a feed and a page for each article.
import type { ArticleBody } from '../samples/samples.ts'

/** Feed formats, assigned to the publishers in turn. */
export const FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FORMATS)[number]

export type PublishedArticle = ArticleBody & {
  /** Path of the article's page. */
  path: string
}

export type Publisher = {
  name: string
  /** First segment of the publisher's paths. */
  slug: string
  format: FeedFormat
  /** Whether the feed contains only the first paragraph of each article. */
  teasersOnly: boolean
  articles: PublishedArticle[]
}

/** Every third publisher's feed contains only teasers. */
const TEASERS_EVERY = 3

/** Groups articles by publisher, and sorts the publishers by name. */
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
