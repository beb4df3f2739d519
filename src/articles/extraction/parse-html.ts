// Parses any HTML into a tree, with limits on its depth and on the numbers of elements and attributes.
import { Tokenizer } from 'htmlparser2'
import { decodeAttribute, decodeText } from '../../text/character-references.ts'
import { Attribute } from './attributes.ts'
import { HtmlDocument } from './document.ts'
import { HtmlElement } from './nodes.ts'
import { TreeBuilder } from './tree-builder.ts'

/** Maximum number of attributes kept per element. */
const MAX_ATTRIBUTES = 40
/** Maximum length of an attribute's value, in characters. */
const MAX_VALUE = 2_000
/** Maximum length of an element's or attribute's name, in characters. */
const MAX_NAME = 40

/**
 * Parses an HTML page or fragment. Never throws: malformed markup results in roughly the tree that browsers
 * would build.
 *
 * @param url URL of the page, against which relative links are resolved.
 */
export function parseHtml(html: string, url: string): HtmlDocument {
  const document = new HtmlDocument(url, (markup, into) => build(markup, new TreeBuilder(into, document)))
  build(html, new TreeBuilder(document.body, document))
  return document
}

/**
 * Passes the tokens of an HTML text to a tree builder. Drops surplus attributes, and truncates long values.
 */
function build(html: string, tree: TreeBuilder): void {
  let element: HtmlElement | null = null
  let attribute: Attribute | null = null
  let textStart = 0
  let textEnd = 0
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: addText,
      onopentagname(start, end) {
        passText()
        const name = nameAt(start, end)
        element = name === null ? null : new HtmlElement(name, tree.readMarkup)
      },
      onattribname(start, end) {
        const isFull = element === null || element.attributes.length === MAX_ATTRIBUTES
        const name = isFull ? null : nameAt(start, end)
        attribute = name === null || element?.hasAttribute(name) ? null : new Attribute(name, '')
        if (attribute !== null) element?.attributes.push(attribute)
      },
      onattribdata(start, end) {
        if (attribute !== null && attribute.value.length < MAX_VALUE)
          attribute.value += html.slice(start, Math.min(end, start + MAX_VALUE))
      },
      onattribend() {
        if (attribute !== null) attribute.value = decodeAttribute(attribute.value)
        attribute = null
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        passText()
        tree.close(nameAt(start, end) ?? '')
      },
      oncdata(start, end, offset) {
        passText()
        tree.addText(html.slice(start, end - offset))
      },
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onattribentity() {},
      ontextentity() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  passText()
  tree.finish()

  function nameAt(start: number, end: number): string | null {
    return end - start > MAX_NAME ? null : html.slice(start, end).toLowerCase()
  }

  function open(): void {
    if (element !== null) tree.open(element)
    element = null
    if (tree.isFull) tokenizer.pause()
  }

  /**
   * Merges adjacent text tokens, because joining millions of strings would take far more memory than the
   * page.
   */
  function addText(start: number, end: number): void {
    if (start !== textEnd) passText()
    if (textStart === textEnd) textStart = start
    textEnd = end
  }

  function passText(): void {
    if (textEnd > textStart) tree.addText(decodeText(html.slice(textStart, textEnd)))
    textStart = textEnd
  }
}
