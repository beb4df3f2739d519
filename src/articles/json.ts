/** Parses a JSON text, which may begin with a byte order mark. Returns undefined, which no JSON text denotes, for invalid JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
