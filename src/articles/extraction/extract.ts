// Extracts an article's text from an HTML page or fragment.
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
  /** Text in which each block starts on a new line. Empty for a page without text. */
  text: string
  /** Content of the page's `title` element, or an empty string for a page without a title. */
  title: string
  /** Language tag that the page declares, or null. */
  language: string | null
  /** Distinct URLs that the text links to. */
  links: string[]
  /** Distinct keywords from the page's head. */
  tags: string[]
  /** Captions and boxes that were removed from the text. */
  dropped: Dropped[]
}

/** Matches tags that indicate a whole page rather than a fragment such as the content of a feed item. */
const PAGE = /<(?:html|head|body|title)[\s>]|<!doctype/i
/** Number of leading characters searched for the tags of a whole page. */
const PAGE_START = 20_000

/**
 * Extracts an article's text from HTML.
 *
 * In a page, Readability finds the article. If Readability finds none, the body is used without menus,
 * sidebars and similar elements. A fragment is used whole. In all cases, short captions and boxes are
 * removed.
 *
 * @param url URL of the page, for resolving its links.
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

/** Returns the element that Readability considers to be the article, or null. */
function findArticle(document: HtmlDocument): HtmlElement | null {
  try {
    const reader = new Readability<HtmlElement>(document as unknown as Document, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node as unknown as HtmlElement,
    })
    return reader.parse()?.content ?? null
  } catch {
    return null // Readability can throw on trees that no browser would build
  }
}

/**
 * Returns the body of a page without the elements around the article, such as menus and sidebars. Parses the
 * page again, because Readability modifies the tree.
 */
function wholeBody(html: string, url: string): HtmlElement {
  const { body } = parseHtml(html, url)
  pruneFrame(body)
  return body
}
