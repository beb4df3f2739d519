// Defines an element of a feed, with its children and text.
import { decodeReferences, type Entities } from './entities.ts'
import { MAX_WRITTEN_TEXT } from './feed.ts'
import type { Attributes } from './scan.ts'

export type Element = {
  /** Name in lower case, with our prefix, such as `title` or `dc:creator`. */
  name: string
  attributes: Attributes
  children: Element[]
  /**
   * Absolute address against which addresses in the element are resolved: `xml:base`, or the address of the
   * document.
   */
  base: string
  source: ElementSource
  /** Positions at which the markup inside begins and ends. */
  start: number
  end: number
  /** Three numbers for each text directly inside: its start, its end, and 1 if it is CDATA. */
  texts: number[]
}

/** The document that elements belong to. */
export type ElementSource = { readonly text: string; readonly entities: Entities }

/** Returns the text directly inside an element, trimmed and with references decoded once. */
export function ownText({ texts, source }: Element): string {
  let text = ''
  const limit = (texts[0] ?? 0) + MAX_WRITTEN_TEXT
  for (let n = 0; n < texts.length && (texts[n] ?? 0) < limit; n += 3) {
    const piece = source.text.slice(texts[n], Math.min(texts[n + 1] ?? 0, limit))
    text += texts[n + 2] === 1 ? piece : decodeReferences(piece, source.entities)
  }
  return text.trim()
}

/** Returns the markup inside an element, without prefixes of names: `<x:p>` becomes `<p>`. */
export function markupOf({ source, start, end }: Element): string {
  return source.text
    .slice(start, Math.min(end, start + MAX_WRITTEN_TEXT))
    .replace(/<(\/?)[\w.-]{1,30}:/g, '<$1')
}

/** Matches a CDATA section within text, which some programs write around text that is already in one. */
const INNER_CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|\]{0,2}$)/gi

/** Returns the HTML in an element whose text is HTML, whether it was escaped or not. */
export const htmlOf = (element: Element): string =>
  element.children.length > 0 ? markupOf(element) : ownText(element).replace(INNER_CDATA, '$1')

export const findChild = (parent: Element | null | undefined, name: string): Element | null =>
  parent?.children.find((child) => child.name === name) ?? null

export const listChildren = (parent: Element | null, name: string): Element[] =>
  parent?.children.filter((child) => child.name === name) ?? []

/**
 * Returns the text of the first non-empty child with one of the given names, or null. The names are in order
 * of preference.
 */
export function firstText(parent: Element, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of listChildren(parent, name)) {
      const text = ownText(child)
      if (text !== '') return text
    }
  }
  return null
}

/** Returns an attribute, trimmed, or null if it is missing or empty. */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null
