// Repairs malformed or truncated JSON in a feed.

/** Nesting depth of the list of items. */
const LIST_DEPTH = 2
/** Byte value of a space. Lower values are control characters. */
const SPACE = 0x20

/**
 * Replaces control characters, which JSON forbids in strings, with spaces, and removes trailing commas. Ends
 * a truncated text after its last complete item.
 *
 * @returns The repaired text, and whether it was truncated. The repaired text is valid JSON unless it has
 * other faults or was truncated before the end of its first item.
 */
export function repairJson(json: string): { text: string; isCut: boolean } {
  const flat = withoutLineBreaks(json)
  const pieces: string[] = []
  let from = 0
  let depth = 0
  let isList = false
  let inText = false
  let comma = -1
  let complete = { pieces: 0, from: 0, end: 0 }
  for (let at = 0; at < flat.length; at++) {
    const char = flat[at]
    if (inText) {
      if (char === '\\') at++
      else if (char === '"') inText = false
      continue
    }
    if (char === ']' || char === '}') {
      depth--
      if (comma >= 0) {
        pieces.push(flat.slice(from, comma))
        from = comma + 1
      }
      if (char === '}' && depth === LIST_DEPTH && isList)
        complete = { pieces: pieces.length, from, end: at + 1 }
    } else if (char === '[' || char === '{') {
      depth++
      if (depth === LIST_DEPTH) isList = char === '['
    } else if (char === '"') inText = true
    if (char === ',') comma = at
    else if (char !== ' ') comma = -1
  }
  if (depth <= 0 && !inText) return { text: pieces.join('') + flat.slice(from), isCut: false }
  const kept = pieces.slice(0, complete.pieces).join('') + flat.slice(complete.from, complete.end)
  return { text: `${kept}]}`, isCut: true }
}

/**
 * Replaces control characters with spaces. Works on bytes, because millions of regular-expression matches
 * would exhaust the memory.
 */
function withoutLineBreaks(json: string): string {
  const bytes = new TextEncoder().encode(json)
  for (const [at, byte] of bytes.entries()) if (byte < SPACE) bytes[at] = SPACE
  return new TextDecoder().decode(bytes)
}
