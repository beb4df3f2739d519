// Parses XML into elements one item at a time, so that a long feed is never held in memory as one tree.
import type { Element, ElementSource } from './element.ts'
import { canonicalName, type Prefixes, prefixOf } from './namespaces.ts'
import { type Attributes, type Listener, type Scan, scan } from './scan.ts'
import { resolveUrl } from './urls.ts'

/** Maximum nesting depth. Deeper elements are skipped. */
const MAX_DEPTH = 100
/** Maximum number of elements kept per item, and outside the items. */
const MAX_ELEMENTS = 2000
/** HTML elements without an end tag, for feeds with unescaped HTML. */
const VOID = /^(?:br|hr|img|wbr|input)$/

export type Reading = {
  /** The root element without its items. Null if the document has no elements or its root was rejected. */
  root: Element | null
  /** True if the document is truncated or reading stopped early. An unclosed last item is dropped. */
  partial: boolean
}

/** How to read the items of a document. */
export type Plan = {
  /** Name of the item elements, such as `entry`. */
  item: string
  /** Canonical prefix of the feed format, which is omitted from names. */
  own: string
  /** Receives each complete item, and returns false to stop reading. */
  onItem(item: Element): boolean
}

/**
 * Parses XML that may be malformed. An end tag without a start tag is ignored, an element without an end tag
 * ends with its parent, and an item inside an item ends the outer one.
 *
 * @param plan Receives the root element's name without its prefix. Returns how to read the items, or null to
 * reject the document.
 * @param address URL of the document, for relative URLs.
 */
export function readElements(text: string, address: string, plan: (root: string) => Plan | null): Reading {
  return scan(text, 'xml', (state) => new ElementReader(text, address, state, plan)).reading
}

type Frame = { element: Element; written: string; fallback: string }

class ElementReader implements Listener {
  private readonly stack: Frame[] = []
  private readonly prefixes: Prefixes = new Map()
  private readonly source: ElementSource
  private root: Element | null = null
  private plan: Plan | null = null
  private item: Element | null = null
  private stopped = false
  private skipped = 0
  private readonly kept = { head: 0, item: 0 }

  private readonly address: string
  private readonly state: Scan
  private readonly choose: (root: string) => Plan | null

  constructor(text: string, address: string, state: Scan, choose: (root: string) => Plan | null) {
    this.source = { text, entities: state.entities }
    this.address = address
    this.state = state
    this.choose = choose
  }

  get reading(): Reading {
    return { root: this.root, partial: this.stopped || this.stack.length > 0 }
  }

  onOpen(written: string, attributes: Attributes, start: number, end: number): void {
    this.declarePrefixes(attributes)
    const parent = this.stack.at(-1)
    if (parent === undefined) this.openRoot(written)
    if (this.plan === null) return
    const fallback = this.fallbackOf(attributes, parent)
    const name = canonicalName(written, this.prefixes, fallback, this.plan.own)
    if (name === this.plan.item && this.item !== null) this.closeItem(start)
    if (this.stack.length >= MAX_DEPTH) {
      this.skipped++
      return
    }
    const container = this.stack.at(-1)?.element
    const element = this.createElement(name, attributes, container, end)
    if (name === this.plan.item && container !== undefined) {
      this.item = element
      this.kept.item = 0
    } else if (this.kept[this.item === null ? 'head' : 'item']++ < MAX_ELEMENTS)
      container?.children.push(element)
    this.root ??= element
    if (!VOID.test(name)) this.stack.push({ element, written, fallback })
  }

  onClose(written: string, start: number): void {
    if (this.skipped > 0 && !this.endsItem(written)) {
      this.skipped--
      return
    }
    this.skipped = 0
    const depth = this.stack.findLastIndex((frame) => frame.written === written)
    if (depth >= 0) this.closeTo(depth, start)
  }

  onText(start: number, end: number, literal: boolean): void {
    const texts = this.stack.at(-1)?.element.texts
    if (this.skipped > 0 || texts === undefined) return
    // Joins adjacent parts of a text, because the tokenizer splits it at a bare `<`.
    if (!literal && texts.at(-1) === 0 && texts.at(-2) === start) texts[texts.length - 2] = end
    else texts.push(start, end, literal ? 1 : 0)
  }

  private endsItem(written: string): boolean {
    return (
      this.item !== null &&
      this.stack.some((frame) => frame.element === this.item && frame.written === written)
    )
  }

  private openRoot(written: string): void {
    this.plan = this.root === null ? this.choose(written.toLowerCase().replace(/^.*:/, '')) : null
    if (this.plan === null) this.state.stop()
  }

  private createElement(
    name: string,
    attributes: Attributes,
    parent: Element | undefined,
    end: number,
  ): Element {
    const base = parent?.base ?? this.address
    const ownBase = attributes.get('xml:base')
    return {
      name,
      attributes,
      children: [],
      base: ownBase === undefined ? base : (resolveUrl(ownBase, base) ?? base),
      source: this.source,
      start: end,
      end,
      texts: [],
    }
  }

  private declarePrefixes(attributes: Attributes): void {
    for (const [name, value] of attributes) {
      if (!name.startsWith('xmlns:')) continue
      const prefix = prefixOf(value)
      if (prefix !== null) this.prefixes.set(name.slice('xmlns:'.length), prefix)
    }
  }

  /**
   * Returns the canonical prefix for names without a prefix. A known default namespace applies to an element
   * and its descendants, and an unknown one is ignored. The root element's default namespace is always taken
   * to be that of the feed format.
   */
  private fallbackOf(attributes: Attributes, parent: Frame | undefined): string {
    if (parent === undefined) return ''
    const declared = attributes.get('xmlns')
    return declared === undefined ? parent.fallback : (prefixOf(declared) ?? parent.fallback)
  }

  private closeItem(at: number): void {
    this.skipped = 0
    this.closeTo(
      this.stack.findIndex(({ element }) => element === this.item),
      at,
    )
  }

  private closeTo(depth: number, at: number): void {
    for (const { element } of this.stack.splice(depth).reverse()) {
      element.end = at
      if (element !== this.item || this.plan === null) continue
      this.item = null
      if (this.plan.onItem(element)) continue
      this.stopped = true
      this.state.stop()
    }
  }
}
