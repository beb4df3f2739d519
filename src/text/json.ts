/**
 * Parses a JSON text, which may begin with a byte order mark. Returns undefined if the text is not valid
 * JSON, because valid JSON never has this value.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
