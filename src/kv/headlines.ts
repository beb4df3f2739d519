// Stores the headlines of the latest editions in one KV value, so that a search needs only one read. The
// value has room for up to a year of daily editions.
import type { Edition } from '../digest/edition.ts'
import { type FoundHeadline, headlinesOf } from '../digest/search.ts'

const KEY = 'headlines'
/** Maximum number of editions whose headlines are kept. */
const MAX_EDITIONS = 366
/** Maximum number of headlines. Together they take at most a few megabytes. */
const MAX_HEADLINES = 20_000

/**
 * Adds or replaces an edition's headlines. Repeating the call changes nothing.
 *
 * @param older Lists the headlines of the editions that are already stored. It is called only if the list of
 *   headlines does not exist yet.
 */
export async function addHeadlines(
  kv: KVNamespace,
  edition: Edition,
  older: () => Promise<FoundHeadline[]>,
): Promise<void> {
  const known = (await kv.get<FoundHeadline[]>(KEY, 'json')) ?? (await older())
  const all = [...headlinesOf(edition), ...known.filter(({ day }) => day !== edition.day)]
  const days = [...new Set(all.map(({ day }) => day))].sort().reverse()
  const oldest = days[MAX_EDITIONS - 1] ?? ''
  const kept = all
    .filter(({ day }) => day >= oldest)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
  await kv.put(KEY, JSON.stringify(kept.slice(0, MAX_HEADLINES)))
}

/** Lists the stored headlines, newest edition first. */
export async function listHeadlines(kv: KVNamespace): Promise<FoundHeadline[]> {
  return (await kv.get<FoundHeadline[]>(KEY, 'json')) ?? []
}
