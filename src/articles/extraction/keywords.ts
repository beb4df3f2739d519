// Lists the keywords in the head of an article's page.
import type { HtmlDocument } from './document.ts'

/** Maximum number of keywords kept for an article. */
const MAX_KEYWORDS = 20
/**
 * Names of meta tags that describe a single article. The `keywords` tag is excluded, because many sites
 * repeat the same keywords on every page.
 */
const FIELDS: ReadonlySet<string | null> = new Set(['article:tag', 'news_keywords'])

/** Lists the distinct keywords of a page in their original order. */
export function listKeywords({ head }: HtmlDocument): string[] {
  const keywords = head.getElementsByTagName('meta').flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    if (!FIELDS.has(name?.toLowerCase() ?? null)) return []
    return (meta.getAttribute('content') ?? '').split(',').map((word) => word.trim())
  })
  return [...new Set(keywords.filter(Boolean))].slice(0, MAX_KEYWORDS)
}
