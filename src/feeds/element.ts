// Defines an XML element of a feed, and reads its children, text and attributes.
import { decodeReferences, type Entities } from './entities.ts'
import { MAX_WRITTEN_TEXT } from './feed.ts'
import type { Attributes } from './scan.ts'

export type Element = {
  /** Lower-case name with its canonical prefix, such as `title` or `dc:creator`. */
  name: string
  attributes: Attributes
  children: Element[]
  /**
   * Absolute base URL for relative URLs in the element: the nearest `xml:base`, or else the document's URL.
   */
  base: string
  source: ElementSource
  /** Offsets at which the element's inner markup starts and ends. */
  start: number
  end: number
  /**
   * Three numbers for each text directly inside the element: its start offset, its end offset, and 1 for
   * CDATA or 0 for other text.
   */
  texts: number[]
}

/** A document's text, and the entities that it declares. */
export type ElementSource = { readonly text: string; readonly entities: Entities }

/**
 * Returns the trimmed text directly inside an element. Decodes character references once, except in CDATA.
 */
export function ownText({ texts, source }: Element): string {
  let text = ''
  const limit = (texts[0] ?? 0) + MAX_WRITTEN_TEXT
  for (let n = 0; n < texts.length && (texts[n] ?? 0) < limit; n += 3) {
    const piece = source.text.slice(texts[n], Math.min(texts[n + 1] ?? 0, limit))
    text += texts[n + 2] === 1 ? piece : decodeReferences(piece, source.entities)
  }
  return text.trim()
}

/** Returns an element's inner markup with the namespace prefixes of tags removed: `<x:p>` becomes `<p>`. */
export function markupOf({ source, start, end }: Element): string {
  return source.text
    .slice(start, Math.min(end, start + MAX_WRITTEN_TEXT))
    .replace(/<(\/?)[\w.-]{1,30}:/g, '<$1')
}

/** Matches a CDATA section inside text. Some programs wrap their text in CDATA twice. */
const INNER_CDATA = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|\]{0,2}$)/gi

/**
 * Returns an element's content as HTML: its inner markup if it has child elements, or else its decoded text.
 */
export const htmlOf = (element: Element): string =>
  element.children.length > 0 ? markupOf(element) : ownText(element).replace(INNER_CDATA, '$1')

export const findChild = (parent: Element | null | undefined, name: string): Element | null =>
  parent?.children.find((child) => child.name === name) ?? null

export const listChildren = (parent: Element | null, name: string): Element[] =>
  parent?.children.filter((child) => child.name === name) ?? []

/**
 * Returns the first non-empty text among the children with the given names, or null. Earlier names take
 * precedence.
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

/** Returns an attribute's trimmed value, or null if it is missing or empty. */
export const attributeOf = (element: Element | null, name: string): string | null =>
  element?.attributes.get(name)?.trim() || null
