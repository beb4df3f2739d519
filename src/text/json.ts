/**
 * Parses JSON with or without a byte order mark. Returns undefined for invalid JSON, because null is valid
 * JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
