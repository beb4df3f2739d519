// Finds the text of an item among the elements that may contain it.
import { isMarkup } from '../articles/extraction/markup.ts'
import { type Element, findChild, htmlOf, listChildren } from './element.ts'
import { decodeReferences } from './entities.ts'
import { type Body, createBody } from './feed.ts'

/** Minimum ratio of lengths at which the teaser is a better text than the supposed full text. */
const LONGER = 2

/** Returns the full text, unless it is only a stub compared with the teaser. */
export function chooseBody(full: Body | null, teaser: Body | null): Body | null {
  if (full === null || teaser === null) return full ?? teaser
  return teaser.value.length > LONGER * full.value.length ? teaser : full
}

/** Returns the text of the first of the given elements that contains text. */
export function firstBody(item: Element, names: readonly string[]): Body | null {
  for (const name of names) {
    const body = bodyIn(findChild(item, name))
    if (body !== null) return body
  }
  return null
}

/** Returns the description of an item's media, which serves as the text of items that have no other. */
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
  // Plain text in a field meant for HTML often contains character references, and so does HTML that was escaped twice.
  const decoded = decodeReferences(value)
  return createBody(isMarkup(decoded) ? 'html' : 'text', decoded)
}
