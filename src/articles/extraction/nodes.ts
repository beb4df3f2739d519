// A small document tree with the part of the DOM that Readability uses.
import { VOID } from './tags.ts'

const ELEMENT_NODE = 1
const TEXT_NODE = 3
const DOCUMENT_NODE = 9

/** Reads markup into an element; the parser provides it, because it needs the nodes itself. */
export type ReadMarkup = (markup: string, into: HtmlElement) => void

export class Attribute {
  name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value)
  }
}

/** The base of elements and texts: their place in the tree. */
abstract class TreeNode {
  parentNode: HtmlElement | null = null
  previousSibling: HtmlNode | null = null
  nextSibling: HtmlNode | null = null

  get ELEMENT_NODE(): number {
    return ELEMENT_NODE
  }

  get TEXT_NODE(): number {
    return TEXT_NODE
  }

  get nextElementSibling(): HtmlElement | null {
    let next = this.nextSibling
    while (next instanceof HtmlText) next = next.nextSibling
    return next
  }

  get previousElementSibling(): HtmlElement | null {
    let previous = this.previousSibling
    while (previous instanceof HtmlText) previous = previous.previousSibling
    return previous
  }
}

export class HtmlText extends TreeNode {
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

export class HtmlElement extends TreeNode {
  /** Lower case; Readability sets it together with `tagName`. */
  localName: string
  tagName: string
  attributes: Attribute[] = []
  firstChild: HtmlNode | null = null
  lastChild: HtmlNode | null = null
  /** Set by Readability. */
  declare readability?: unknown
  readonly readMarkup: ReadMarkup

  constructor(localName: string, readMarkup: ReadMarkup) {
    super()
    this.localName = localName
    this.tagName = localName.toUpperCase()
    this.readMarkup = readMarkup
  }

  /** Tells Readability that it may rename elements in place. */
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

  /** Inserts a node before another, or as the last when that is null. */
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

  /** Finds elements by a list of names such as `h1,h2`; no other selector is understood. */
  querySelectorAll(names: string): HtmlElement[] {
    const wanted = new Set(names.toLowerCase().split(','))
    const all = wanted.has('*')
    const found: HtmlElement[] = []
    for (let node = this.firstChild; node !== null; node = nextNode(node, this)) {
      if (node instanceof HtmlElement && (all || wanted.has(node.localName))) found.push(node)
    }
    return found
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name)
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name)
    if (known === undefined) this.attributes.push(new Attribute(name, value))
    else known.value = value
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  /** The inline styles that hide an element. */
  get style(): { display: string; visibility: string } {
    const style = this.getAttribute('style') ?? ''
    return { display: styleOf(style, 'display'), visibility: styleOf(style, 'visibility') }
  }
}

export type HtmlNode = HtmlElement | HtmlText

export class HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement
  readonly head: HtmlElement
  readonly body: HtmlElement
  /** The page's own address, by which Readability completes links. */
  readonly baseURI: string
  readonly documentURI: string

  constructor(url: string, readMarkup: ReadMarkup) {
    super('#document', readMarkup)
    this.baseURI = url
    this.documentURI = url
    this.documentElement = this.appendChild(this.createElement('html'))
    this.head = this.documentElement.appendChild(this.createElement('head'))
    this.body = this.documentElement.appendChild(this.createElement('body'))
  }

  override get nodeType(): number {
    return DOCUMENT_NODE
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent.trim() ?? ''
  }

  createElement(name: string): HtmlElement {
    return new HtmlElement(name.toLowerCase(), this.readMarkup)
  }

  createTextNode(text: string): HtmlText {
    return new HtmlText(text)
  }
}

/** Returns the node after another in document order, within an element; null after the last. */
export function nextNode(node: HtmlNode, root: HtmlElement): HtmlNode | null {
  if (node instanceof HtmlElement && node.firstChild !== null) return node.firstChild
  return nextOutside(node, root)
}

/** Returns the node after another and its content in document order, within an element; null after the last. */
export function nextOutside(node: HtmlNode, root: HtmlElement): HtmlNode | null {
  let at: HtmlNode | null = node
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentNode
  return at === root ? null : (at?.nextSibling ?? null)
}

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

function styleOf(style: string, property: string): string {
  if (!style.includes(property)) return ''
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style)?.[1]?.toLowerCase() ?? ''
}
