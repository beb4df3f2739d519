// Implements the parts of a DOM document that Readability uses.
import { HtmlElement, HtmlText, type ReadMarkup } from './nodes.ts'

const DOCUMENT_NODE = 9

export class HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement
  readonly head: HtmlElement
  readonly body: HtmlElement
  /** URL of the page, which Readability uses to resolve links. */
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
