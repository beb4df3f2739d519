// Parses email headers. postal-mime then decodes their addresses and the subject.

/** A header with its lower-case name as `key`. */
export type Header = { key: string; value: string }

/** Decoder that keeps a byte order mark. A header whose name begins with one is therefore not recognised. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false })

/**
 * Returns an email's headers in their original order.
 *
 * Only spaces and tabs count as white space, both for trimming and at the start of a continuation line.
 * Otherwise, we could read a forged header differently from the server that authenticated the email.
 *
 * @param head The email's bytes, at least up to the first empty line.
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-2.2
 */
export function parseHeaders(head: Uint8Array): Header[] {
  const lines = UTF8.decode(head)
    .split('\n')
    .map((line) => trimEnd(line, '\r'))
  const end = lines.indexOf('')
  const fields: string[][] = []
  for (const line of end < 0 ? lines : lines.slice(0, end)) {
    const field = fields.at(-1)
    if (field !== undefined && /^[ \t]/.test(line)) field.push(line)
    else fields.push([line])
  }
  return fields.map((parts) => parseField(parts.join('')))
}

function parseField(field: string): Header {
  const colon = field.indexOf(':')
  const name = colon < 0 ? field : field.slice(0, colon)
  const value = colon < 0 ? '' : field.slice(colon + 1)
  return { key: trim(name).toLowerCase(), value: trim(value.replace(/\r+/g, ' ')) }
}

const trim = (text: string) => trimEnd(text.replace(/^[ \t]+/, ''), ' \t')

/**
 * Removes the given characters from the end of a text. A regular expression would be slow for long runs of
 * these characters in the middle.
 */
function trimEnd(text: string, removed: string): string {
  let end = text.length
  while (end > 0 && removed.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
