// Extracts an article's text from a page or a fragment of HTML.
import { Readability } from '@mozilla/readability'
import type { Dropped } from '../cleaning/block.ts'
import type { HtmlDocument } from './document.ts'
import { listKeywords } from './keywords.ts'
import { listLinks } from './links.ts'
import type { HtmlElement } from './nodes.ts'
import { parseHtml } from './parse-html.ts'
import { pruneBoxes, pruneFrame } from './prune.ts'
import { renderText } from './text-of.ts'

export type Extracted = {
  /** The text, with one line per block. Empty for a page without text. */
  text: string
  /** The page's own title. Empty if the page has no title. */
  title: string
  /** The language tag that the page declares; null if it declares no language. */
  language: string | null
  /** Addresses that the text links to, each once. */
  links: string[]
  /** Keywords that the page's head declares, each once. */
  tags: string[]
  /** Captions and boxes that were removed. */
  dropped: Dropped[]
}

/** The tags that distinguish a whole page from a fragment, such as a feed's content. */
const PAGE = /<(?:html|head|body|title)[\s>]|<!doctype/i
/** Number of characters at the start of a page in which such a tag must begin. */
const PAGE_START = 20_000

/**
 * Extracts the text of an article.
 *
 * Readability finds the article in a page; if it finds none, the body without menus is the article. A
 * fragment is the article itself. Captions and boxes are removed from all of them.
 *
 * @param url The page's address, against which its links are resolved.
 */
export function extractArticle(html: string, url: string): Extracted {
  const document = parseHtml(html, url)
  const title = document.title
  const language = document.documentElement.getAttribute('lang')
  const tags = listKeywords(document)
  const isPage = PAGE.test(html.slice(0, PAGE_START))
  const content = (isPage ? findArticle(document) : document.body) ?? wholeBody(html, url)
  const dropped = pruneBoxes(content)
  return { text: renderText(content), title, language, links: listLinks(content, url), tags, dropped }
}

/** Returns the element that Readability considers to be the article, or null if it finds none. */
function findArticle(document: HtmlDocument): HtmlElement | null {
  try {
    const reader = new Readability<HtmlElement>(document as unknown as Document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as HtmlElement,
    })
    return reader.parse()?.content ?? null
  } catch {
    return null // Readability expects trees as browsers build them, and the tree of a hostile page may be different
  }
}

/**
 * Returns the body of a page without its frame of menus. It parses the page again, because Readability has taken apart
 * the first tree.
 */
function wholeBody(html: string, url: string): HtmlElement {
  const { body } = parseHtml(html, url)
  pruneFrame(body)
  return body
}
