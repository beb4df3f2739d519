// Converts fields to plain text, because many feeds put HTML, character references or Markdown in them.
import { decodeComplete } from '../text/character-references.ts'
import { escapeLoose, isMarkup } from './extraction/markup.ts'
import { parseHtml } from './extraction/parse-html.ts'
import { pruneBoxes } from './extraction/prune.ts'
import { renderText } from './extraction/text-of.ts'
import { withoutMarkdown } from './markdown.ts'

/** Maximum number of decoding rounds. Some publishers escape text three times. */
const MAX_ROUNDS = 5
/** Placeholder base URL for links, which are discarded. */
const NOWHERE = 'https://text.invalid/'

/**
 * Removes tags, captions, boxes, CDATA markers and Markdown from a text, and decodes character references,
 * even if the text was escaped several times.
 *
 * Keeps text that only looks like markup, such as `x < 5`, `AT&T` and `<selectedoption>`, and line breaks
 * outside elements.
 */
export function toPlainText(text: string): string {
  let plain = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = plain
    plain = withoutMarkdown(decodeComplete(isMarkup(plain) ? withoutTags(plain) : plain))
    if (plain === before) break
  }
  return plain
}

function withoutTags(text: string): string {
  const { body } = parseHtml(escapeLoose(text), NOWHERE)
  pruneBoxes(body)
  return renderText(body, { linesAtTop: true })
}
