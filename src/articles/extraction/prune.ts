// Removes captions, boxes, controls and menus from a tree. Recognises them by their element names, class
// names and IDs.
import type { Dropped } from '../cleaning/block.ts'
import { type HtmlElement, type HtmlNode, HtmlText } from './nodes.ts'
import { BLOCK } from './tags.ts'
import { nextNode, nextOutside } from './tree-node.ts'

/**
 * Maximum length of a removed caption, box or control, in characters. A longer element may be the article
 * itself.
 */
const MAX_BOX = 900
/** Maximum share of the article's characters in an element removed because of its class or ID. */
const MAX_SHARE = 0.35
/** Maximum share of the article's characters in a removed {@link NEVER_TEXT} element. */
const MAX_CONTROL_SHARE = 0.8

/** Elements that should not contain an article's running text. */
const NEVER_TEXT = new Set(
  'figcaption caption nav footer button select input textarea label dialog audio video object embed iframe'.split(
    ' ',
  ),
)
/** Elements that surround the article on a page. */
const FRAME = new Set('nav header footer aside form menu dialog select button'.split(' '))
/** Maximum number of characters reported for a removed element. */
const MAX_REPORTED = 200
const CAPTION = /(?:^|[\s_-])(?:captions?|credits?)(?:$|[\s_-])/i
/** Matches the class names and IDs of captions and of boxes, such as newsletter forms and related links. */
const BOX =
  /(?:^|[\s_-])(?:captions?|credits?|copyrights?|photo-?credit|newsletters?|sign-?up|subscri(?:be|ption)|promos?|related|recirc\w*|recommend\w*|read-?(?:more|next|also)|more-?(?:stories|news|from|on|links)|most-?(?:read|popular)|trending|popular|bio|about-?(?:the-?)?author|author-?(?:bio|box|info|card|desc\w*)|byline|share|sharing|social|follow|toolbar|tags?|topics?|keywords?|breadcrumbs?|comments?|disqus|advert\w*|ads?|sponsor\w*|outbrain|taboola|paywall|cookies?|consent|gdpr|poll|quiz|toc|table-of-contents|pagination|prev-?next|jump-?link|skip-?link|screen-?reader\w*|visually-?hidden|sr-only|print-?only|donat\w*|membership|correction-?link|disclaimer|timestamp|dateline-?time|rating|survey|feedback)(?:$|[\s_-])/i
const CAMEL = /(?<=[a-z])(?=[A-Z])/g

/**
 * Removes captions, boxes and controls from an article's tree.
 *
 * @returns The first 200 characters of each removed element that contains text, and the rule that removed it.
 */
export function pruneBoxes(root: HtmlElement): Dropped[] {
  const total = root.textContent.length
  return removeWhere(root, (element) => {
    const share = shareOf(element)
    return share > 0 && element.textContent.length <= Math.min(MAX_BOX, share * total)
  })
}

/** Removes the elements around the article, such as menus, sidebars and footers, from a page's body. */
export function pruneFrame(body: HtmlElement): void {
  removeWhere(body, ({ localName }) => FRAME.has(localName))
}

function removeWhere(root: HtmlElement, isRemoved: (element: HtmlElement) => boolean): Dropped[] {
  const dropped: Dropped[] = []
  for (let node: HtmlNode | null = root.firstChild; node !== null; ) {
    if (node instanceof HtmlText || !isRemoved(node)) {
      node = nextNode(node, root)
      continue
    }
    const line = node.textContent.replace(/\s+/g, ' ').trim().slice(0, MAX_REPORTED)
    const isCaption = node.localName === 'figcaption' || CAPTION.test(namesOf(node))
    if (line !== '') dropped.push({ line, rule: isCaption ? 'caption' : 'box' })
    const next = nextOutside(node, root)
    node.remove()
    node = next
  }
  return dropped
}

/**
 * Returns the maximum share of the article's text at which an element is still removed, or 0 if it is always
 * kept.
 */
function shareOf(element: HtmlElement): number {
  if (NEVER_TEXT.has(element.localName)) return MAX_CONTROL_SHARE
  return !isInline(element) && BOX.test(namesOf(element)) ? MAX_SHARE : 0
}

/** Returns whether an element is part of a line of text, such as a linked name. */
function isInline(element: HtmlElement): boolean {
  if (BLOCK.has(element.localName)) return false
  for (const beside of [element.previousSibling, element.nextSibling]) {
    if (beside instanceof HtmlText && beside.textContent.trim() !== '') return true
  }
  return false
}

/**
 * Returns an element's class names and ID, with a hyphen between camel-case words: `photoCredit` becomes
 * `photo-Credit`.
 */
function namesOf({ className, id }: HtmlElement): string {
  return `${className} ${id}`.replace(CAMEL, '-')
}
