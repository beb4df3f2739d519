/**
 * Parses JSON, which may begin with a byte order mark. Returns undefined if it is invalid, because no valid
 * JSON has that value.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
