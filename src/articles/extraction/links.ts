// Lists the URLs that an article links to.
import { canonicalUrl } from '../canonical-url.ts'
import type { HtmlElement } from './nodes.ts'

/** Maximum number of links kept for an article. */
const MAX_LINKS = 50

/**
 * Lists the distinct URLs that an element links to, in their original order, excluding the page's own URL.
 */
export function listLinks(content: HtmlElement, url: string): string[] {
  const own = canonicalUrl(url)
  const links = new Set<string>()
  for (const anchor of content.getElementsByTagName('a')) {
    const href = anchor.getAttribute('href')?.trim() ?? ''
    if (href === '' || href.startsWith('#') || URL.parse(href, url) === null) continue
    const link = canonicalUrl(new URL(href, url).href)
    if (link !== null && link !== own) links.add(link)
    if (links.size === MAX_LINKS) break
  }
  return [...links]
}
