// Recognises lines that repeat the page's title or the site's name.
import { keyOf } from './lines.ts'

const SITE_MARK = /\s+[|–—-]\s+|\s*[|»]\s*/u
/** Minimum key length at which the first part of a title is recognised on its own. */
const SHORTEST_PART = 12

/**
 * Returns the keys of lines that repeat the title, its part before a mark such as `|` unless that part is
 * short, the site's name, or the title and the name together.
 */
export function titleKeys(hints: { title?: string; source?: string }): ReadonlySet<string> {
  const title = keyOf(hints.title?.normalize('NFC').trim() ?? '')
  const site = keyOf(hints.source?.normalize('NFC').trim() ?? '')
  const parts = (hints.title ?? '').normalize('NFC').split(SITE_MARK).map(keyOf)
  const keys = new Set([title, site, title + site, site + title])
  if (parts.length > 1 && parts[0] !== undefined && parts[0].length >= SHORTEST_PART) keys.add(parts[0])
  keys.delete('')
  return keys
}
