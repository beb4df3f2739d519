// The ways in which a page repeats its own title and its site's name.
import { keyOf } from './lines.ts'

const SITE_MARK = /\s+[|–—-]\s+|\s*[|»]\s*/u
/** Shortest part of a title that stands for it; characters of its key. */
const SHORTEST_PART = 12

/** Keys of the lines that only repeat what is known: the title, the site, and both together. */
export function titleKeys(hints: { title?: string; source?: string }): ReadonlySet<string> {
  const title = keyOf(hints.title?.normalize('NFC').trim() ?? '')
  const site = keyOf(hints.source?.normalize('NFC').trim() ?? '')
  const parts = (hints.title ?? '').normalize('NFC').split(SITE_MARK).map(keyOf)
  const keys = new Set([title, site, title + site, site + title])
  if (parts.length > 1 && parts[0] !== undefined && parts[0].length >= SHORTEST_PART) keys.add(parts[0])
  keys.delete('')
  return keys
}
