// Lists the keywords that a publisher gave to an article, in the head of its page.
import type { HtmlDocument } from './document.ts'

/** Maximum number of keywords kept for an article. */
const MAX_KEYWORDS = 20
/**
 * Names of the fields that describe one article. The field `keywords` is left out, because many sites repeat the same
 * words on all their pages.
 */
const FIELDS: ReadonlySet<string | null> = new Set(['article:tag', 'news_keywords'])

/** Lists the keywords of a page, each once, in order. */
export function listKeywords({ head }: HtmlDocument): string[] {
  const keywords = head.getElementsByTagName('meta').flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    if (!FIELDS.has(name?.toLowerCase() ?? null)) return []
    return (meta.getAttribute('content') ?? '').split(',').map((word) => word.trim())
  })
  return [...new Set(keywords.filter(Boolean))].slice(0, MAX_KEYWORDS)
}
