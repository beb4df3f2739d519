// Builds a tree of limited size from tags and texts, and closes elements whose end tags are missing.

import type { HtmlDocument } from './document.ts'
import { type HtmlElement, HtmlText, type ReadMarkup } from './nodes.ts'
import { type ImpliedEnd, impliedEndsOf, UNSEEN, VOID } from './tags.ts'

/** Maximum number of open elements. Only the text of deeper elements is kept. */
const MAX_DEPTH = 80
/** Maximum number of elements. The rest of the page is ignored. */
const MAX_ELEMENTS = 30_000

export class TreeBuilder {
  readonly readMarkup: ReadMarkup
  readonly #document: HtmlDocument
  /** Open elements, innermost last. */
  readonly #open: HtmlElement[]
  /** Number of open elements by name. */
  readonly #counts = new Map<string, number>()
  /** Number of open elements beyond the maximum depth, which `#open` does not contain. */
  #tooDeep = 0
  #elements = 0
  #text = ''

  constructor(root: HtmlElement, document: HtmlDocument) {
    this.#open = [root]
    this.#document = document
    this.readMarkup = document.readMarkup
  }

  get isFull(): boolean {
    return this.#elements >= MAX_ELEMENTS
  }

  addText(text: string): void {
    this.#text += text
  }

  open(element: HtmlElement): void {
    const name = element.localName
    if (this.isFull || this.#isWholePage(element)) return
    if (this.#tooDeep > 0 || this.#open.length > MAX_DEPTH) {
      if (!VOID.has(name)) this.#tooDeep++
      return
    }
    this.#flush()
    for (const implied of impliedEndsOf(name)) this.#endImplied(implied)
    const parent = name === 'meta' ? this.#document.head : this.#open.at(-1)
    parent?.appendChild(element)
    this.#elements++
    if (VOID.has(name)) return
    this.#open.push(element)
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1)
  }

  close(name: string): void {
    if (this.#tooDeep > 0) this.#tooDeep--
    else if ((this.#counts.get(name) ?? 0) > 0) while (this.#pop() !== name);
  }

  finish(): void {
    this.#flush()
    while (this.#open.length > 1) this.#pop()
  }

  #flush(): void {
    if (this.#text !== '') this.#open.at(-1)?.appendChild(new HtmlText(this.#text))
    this.#text = ''
  }

  /**
   * Returns whether an element is `html`, `head` or `body`, which every document already has. Copies missing
   * attributes of `html` and `body` to the existing element.
   */
  #isWholePage(element: HtmlElement): boolean {
    const { body, documentElement } = this.#document
    const name = element.localName
    if (name === 'head') return true
    if (name !== 'html' && name !== 'body') return false
    const whole = name === 'html' ? documentElement : body
    for (const attribute of element.attributes) {
      if (!whole.hasAttribute(attribute.name)) whole.setAttributeNode(attribute)
    }
    return true
  }

  #endImplied({ ends, scope }: ImpliedEnd): void {
    for (let at = this.#open.length - 1; at > 0; at--) {
      const name = this.#open[at]?.localName ?? ''
      if (ends.has(name)) {
        while (this.#open.length > at) this.#pop()
        return
      }
      if (scope.has(name)) return
    }
  }

  /** Closes the innermost element and returns its name. */
  #pop(): string {
    this.#flush()
    const element = this.#open.pop()
    if (element === undefined) throw new RangeError('Cannot close an element: no element is open')
    const name = element.localName
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1)
    if (name === 'title') this.#document.head.appendChild(element)
    else if (UNSEEN.has(name)) element.remove()
    return name
  }
}
