// Reads the names of authors. Removes the email addresses beside the names, because authors have not agreed to
// their publication.
import { type Element, findChild, ownText } from './element.ts'
import { plainLine } from './plain-text.ts'

const EMAIL = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/g

/**
 * Returns a person's name from text such as `desk@paper.example (Cy Fox)` or `Cy Fox <cy@paper.example>`.
 * Returns null if the text contains no name.
 */
export function personName(written: string): string | null {
  const inBrackets = /@[^()]*\(([^()]+)\)/.exec(written)?.[1]
  const name = plainLine((inBrackets ?? written.replace(EMAIL, '')).replace(/[<>]|\(\s*\)|^mailto:/g, ' '))
  return name.replace(/^[Bb][Yy]\s+(?=\p{Lu})/u, '') || null
}

/** Returns the distinct names joined by commas, or null if there are none. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const known = [...new Set(names)].filter((name) => name !== null && name !== '')
  return known.length === 0 ? null : known.join(', ')
}

/** Returns a person's name from a `name` child, as in Atom, or else from the element's own text. */
export function elementName(element: Element): string | null {
  const child = findChild(element, 'name') ?? findChild(element, 'atom:name')
  return personName(ownText(child ?? element))
}
