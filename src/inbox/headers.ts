// Parses the headers of an email. postal-mime then decodes their addresses and the subject.

/** A header with its name in lower case. */
export type Header = { key: string; value: string }

/** Keeps a byte order mark, because a name that begins with one is not the name of a header. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: false })

/**
 * Returns the headers in their order.
 *
 * Trims only spaces and tabs, and continues a header only after one of them, so that all programs see the
 * same headers. With other white space, a forger could hide a second `From` from some of them.
 *
 * @param head The bytes up to the first empty line, or all of them.
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
 * Removes characters at the end. Goes through them one by one, because a pattern would be slow for long runs
 * in the middle.
 */
function trimEnd(text: string, removed: string): string {
  let end = text.length
  while (end > 0 && removed.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
