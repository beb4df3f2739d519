// Converts HTML in feeds to plain text.
import { isMarkup } from '../articles/extraction/markup.ts'
import { decodeReferences } from './entities.ts'
import type { Body } from './feed.ts'
import { scan } from './scan.ts'

/** Block elements, which start and end a paragraph. */
const PARAGRAPH =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
/** Elements whose content is not part of the text. */
const HIDDEN = /^(?:script|style|template|noscript|iframe|object|svg|math|select|textarea)$/
/** Maximum number of times that a repeatedly escaped line is decoded. */
const MAX_ROUNDS = 3
/** Placeholder for a line break while whitespace is collapsed. */
const BREAK = '\u0000'
const PARAGRAPH_BREAK = '\u0001'

/** Converts an item's body to plain text. */
export const plainText = ({ kind, value }: Body): string =>
  kind === 'text' ? value.trim() : htmlToText(value)

/**
 * Converts HTML to plain text. Separates paragraphs with an empty line, and converts `<br>` to a line break.
 */
export function htmlToText(html: string): string {
  const pieces: string[] = []
  let hidden: string | null = null
  scan(html, 'html', () => ({
    onOpen(written) {
      const name = written.toLowerCase()
      if (hidden !== null) return
      if (HIDDEN.test(name)) hidden = name
      else if (name === 'br') pieces.push(BREAK)
      else if (PARAGRAPH.test(name)) pieces.push(PARAGRAPH_BREAK)
    },
    onClose(written) {
      const name = written.toLowerCase()
      if (hidden === name) hidden = null
      else if (hidden === null && PARAGRAPH.test(name)) pieces.push(PARAGRAPH_BREAK)
    },
    onText(start, end, literal) {
      if (hidden === null)
        pieces.push(literal ? html.slice(start, end) : decodeReferences(html.slice(start, end)))
    },
  }))
  return layOut(pieces.join(''))
}

/** Converts text that may be HTML to one line of plain text, even if it was escaped more than once. */
export function plainLine(text: string): string {
  let plain = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = plain
    plain = isMarkup(plain) ? htmlToText(plain) : decodeReferences(plain)
    if (plain === before) break
  }
  return plain.replace(/\s+/g, ' ').trim()
}

function layOut(text: string): string {
  return text
    .split(PARAGRAPH_BREAK)
    .map((paragraph) =>
      paragraph
        .split(BREAK)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .join('\n')
        .replace(/\n{2,}/g, '\n\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
}
