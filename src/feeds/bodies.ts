// Chooses an item's text from the elements that may contain it.
import { isMarkup } from '../articles/extraction/markup.ts'
import { type Element, findChild, htmlOf, listChildren } from './element.ts'
import { decodeReferences } from './entities.ts'
import { type Body, createBody } from './feed.ts'

/** A teaser replaces the full text if it is more than this many times as long. */
const LONGER = 2

/**
 * Returns the full text, or the teaser if the full text is missing or less than half as long as the teaser.
 * Returns null if both are missing.
 */
export function chooseBody(full: Body | null, teaser: Body | null): Body | null {
  if (full === null || teaser === null) return full ?? teaser
  return teaser.value.length > LONGER * full.value.length ? teaser : full
}

/** Returns the first non-empty body among children with the given names, in order of preference, or null. */
export function firstBody(item: Element, names: readonly string[]): Body | null {
  for (const name of names) {
    const body = bodyIn(findChild(item, name))
    if (body !== null) return body
  }
  return null
}

/** Returns an item's media description, or null. Items without other text use it as their body. */
export function mediaBody(item: Element): Body | null {
  for (const parent of [item, ...listChildren(item, 'media:group')]) {
    const body = firstBody(parent, ['media:description'])
    if (body !== null) return body
  }
  return null
}

function bodyIn(element: Element | null): Body | null {
  if (element === null) return null
  const value = htmlOf(element)
  if (isMarkup(value)) return createBody('html', value)
  // Fields meant for HTML often contain plain text with character references, or HTML that was escaped twice.
  const decoded = decodeReferences(value)
  return createBody(isMarkup(decoded) ? 'html' : 'text', decoded)
}
