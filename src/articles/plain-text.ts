// Converts fields to plain text, because the fields of many feeds contain HTML, character references or
// Markdown.
import { decodeComplete } from '../text/character-references.ts'
import { escapeLoose, isMarkup } from './extraction/markup.ts'
import { parseHtml } from './extraction/parse-html.ts'
import { pruneBoxes } from './extraction/prune.ts'
import { renderText } from './extraction/text-of.ts'
import { withoutMarkdown } from './markdown.ts'

/** Maximum number of rounds. Some publishers escape text three times. */
const MAX_ROUNDS = 5
/** Base address for links, which are not kept. */
const NOWHERE = 'https://text.invalid/'

/**
 * Returns a text without tags, character references, CDATA and Markdown, however often they were escaped.
 *
 * Signs that only look like markup stay: `x < 5`, `AT&T`, `<selectedoption>`. Line ends outside elements stay too.
 * Applying it again changes nothing.
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
