// Reads the feeds that an answer names, as an OPML file or as addresses.
import { readFileSync } from 'node:fs'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'
import { parseOpml, writeOpml } from '../../src/feeds/opml.ts'

/**
 * Returns the feeds as OPML.
 *
 * @throws If the file cannot be read or names no feed.
 */
export function readFeedList(answer: string): string {
  const words = answer.trim().split(/\s+/)
  if (words.every((word) => /^https?:\/\//i.test(word))) {
    return writeOpml(
      'Feeds',
      words.map((url) => ({ url, name: null, section: null })),
    )
  }
  const text = readFile(answer.trim())
  const { isOpml, found } = parseOpml(text)
  if (!isOpml || found.length === 0)
    throw new Error(`Cannot use ${answer}: it must be OPML that names at least one feed`)
  return text
}

function readFile(path: string): string {
  try {
    return decodeBytes(readFileSync(path), null)
  } catch {
    throw new Error(`Cannot read ${path}: name an OPML file, or addresses that begin with https://`)
  }
}
