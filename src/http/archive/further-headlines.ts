// Caches the headlines that the archive shows below each day's first headline.
import { listHeadlines } from '../../kv/headlines.ts'
import { cachedFor } from '../cached.ts'
import { INDEX_SECONDS } from './edition-index.ts'

/**
 * Maximum number of headlines to keep for each day: two to show, and one that may repeat the first headline.
 */
const KEPT = 3

/** Headlines by day, the most important first. */
export type HeadlinesByDay = ReadonlyMap<string, readonly string[]>

/** Returns up to three stored headlines for each day. The result may be a minute old. */
export const headlinesByDay = cachedFor(INDEX_SECONDS, async (c): Promise<HeadlinesByDay> => {
  const headlines = new Map<string, string[]>()
  for (const { day, title } of await listHeadlines(c.env.EDITIONS)) {
    const titles = headlines.get(day)
    if (titles === undefined) headlines.set(day, [title])
    else if (titles.length < KEPT) titles.push(title)
  }
  return headlines
})
