// Reads the operator's list of feeds: an OPML file or URLs.
import { readFileSync } from 'node:fs'
import { decodeBytes } from '../../src/feeds/decode-bytes.ts'
import { parseOpml, writeOpml } from '../../src/feeds/opml.ts'

/**
 * Returns the feeds in an answer as OPML.
 *
 * @throws If the file is unreadable or contains no feeds.
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
    throw new Error(`Cannot use ${answer}: it must be an OPML file with at least one feed`)
  return text
}

function readFile(path: string): string {
  try {
    return decodeBytes(readFileSync(path), null)
  } catch {
    throw new Error(`Cannot read ${path}: give an OPML file, or URLs that begin with https://`)
  }
}
