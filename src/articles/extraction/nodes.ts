// Implements a small document tree with the parts of the DOM that Readability uses.
import { AttributedNode } from './attributes.ts'
import { VOID } from './tags.ts'
import { ELEMENT_NODE, nextNode, TEXT_NODE, TreeNode } from './tree-node.ts'

/**
 * Parses markup into an element. Injected by the parser, because importing the parser here would create a
 * cycle.
 */
export type ReadMarkup = (markup: string, into: HtmlElement) => void

export class HtmlText extends TreeNode<HtmlElement, HtmlNode> {
  textContent: string

  constructor(text: string) {
    super()
    this.textContent = text
  }

  get nodeType(): number {
    return TEXT_NODE
  }

  get nodeName(): string {
    return '#text'
  }

  get childNodes(): readonly HtmlNode[] {
    return []
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class HtmlElement extends AttributedNode<HtmlElement, HtmlNode> {
  /** Lower-case name. Readability sets it together with `tagName`. */
  localName: string
  tagName: string
  firstChild: HtmlNode | null = null
  lastChild: HtmlNode | null = null
  /** Score that Readability assigns to the element. */
  declare readability?: unknown
  readonly readMarkup: ReadMarkup

  constructor(localName: string, readMarkup: ReadMarkup) {
    super()
    this.localName = localName
    this.tagName = localName.toUpperCase()
    this.readMarkup = readMarkup
  }

  /** Allows Readability to rename elements in place. */
  get __JSDOMParser__(): boolean {
    return true
  }

  get nodeType(): number {
    return ELEMENT_NODE
  }

  get nodeName(): string {
    return this.tagName
  }

  get childNodes(): HtmlNode[] {
    const nodes: HtmlNode[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): HtmlElement[] {
    const elements: HtmlElement[] = []
    for (let node = this.firstElementChild; node !== null; node = node.nextElementSibling) elements.push(node)
    return elements
  }

  get firstElementChild(): HtmlElement | null {
    return this.firstChild instanceof HtmlText ? this.firstChild.nextElementSibling : this.firstChild
  }

  get lastElementChild(): HtmlElement | null {
    return this.lastChild instanceof HtmlText ? this.lastChild.previousElementSibling : this.lastChild
  }

  /** Inserts a node before `next`, or at the end if `next` is null. */
  insertBefore<T extends HtmlNode>(node: T, next: HtmlNode | null): T {
    node.parentNode?.removeChild(node)
    const previous = next === null ? this.lastChild : next.previousSibling
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = next
    if (previous === null) this.firstChild = node
    else previous.nextSibling = node
    if (next === null) this.lastChild = node
    else next.previousSibling = node
    return node
  }

  appendChild<T extends HtmlNode>(node: T): T {
    return this.insertBefore(node, null)
  }

  removeChild<T extends HtmlNode>(node: T): T {
    if (node.previousSibling === null) this.firstChild = node.nextSibling
    else node.previousSibling.nextSibling = node.nextSibling
    if (node.nextSibling === null) this.lastChild = node.previousSibling
    else node.nextSibling.previousSibling = node.previousSibling
    node.parentNode = null
    node.previousSibling = null
    node.nextSibling = null
    return node
  }

  replaceChild<T extends HtmlNode>(node: HtmlNode, old: T): T {
    if (node !== old) {
      this.insertBefore(node, old)
      this.removeChild(old)
    }
    return old
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node !== null; node = nextNode(node, this)) {
      if (node instanceof HtmlText) text += node.textContent
    }
    return text
  }

  set textContent(text: string) {
    this.firstChild = null
    this.lastChild = null
    if (text !== '') this.appendChild(new HtmlText(text))
  }

  get innerHTML(): string {
    return markupOf(this)
  }

  set innerHTML(markup: string) {
    this.textContent = ''
    this.readMarkup(markup, this)
  }

  getElementsByTagName(name: string): HtmlElement[] {
    return this.querySelectorAll(name)
  }

  /** Finds elements by tag names, such as `h1,h2` or `*`. Other selectors are not supported. */
  querySelectorAll(names: string): HtmlElement[] {
    const wanted = new Set(names.toLowerCase().split(','))
    const all = wanted.has('*')
    const found: HtmlElement[] = []
    for (let node = this.firstChild; node !== null; node = nextNode(node, this)) {
      if (node instanceof HtmlElement && (all || wanted.has(node.localName))) found.push(node)
    }
    return found
  }
}

export type HtmlNode = HtmlElement | HtmlText

/** Serialises an element's content as HTML. */
function markupOf(element: HtmlElement): string {
  let markup = ''
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node instanceof HtmlText) {
      markup += escaped(node.textContent)
      continue
    }
    markup += `<${node.localName}`
    for (const { name, value } of node.attributes)
      markup += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`
    markup += VOID.has(node.localName) ? '>' : `>${markupOf(node)}</${node.localName}>`
  }
  return markup
}

function escaped(text: string): string {
  return /[&<]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text
}
