// Remembers which stories each combination of preferences selects, so that they are selected only once.
import type { Edition } from '../digest/edition.ts'
import { type StoryFilter, storiesFor } from './story-filter.ts'

/**
 * Maximum number of combinations of preferences, and of sets of stories, in the cache. Each set may also keep
 * a letter of up to 100 KB in memory.
 */
const REMEMBERED = 200

/**
 * Returns the IDs of the stories that a filter selects. Returns the same `Set` for equal results, so that
 * their letter is prepared only once.
 */
export type CachedFilter = (filter: StoryFilter) => ReadonlySet<string>

/**
 * Returns `storiesFor` for one edition, with a cache.
 *
 * @param known IDs of all themes of the publication, or null if every theme counts.
 */
export function cacheStoriesFor(edition: Edition, known: readonly string[] | null): CachedFilter {
  const byChoice = new Map<string, ReadonlySet<string>>()
  const bySet = new Map<string, ReadonlySet<string>>()
  return (filter) =>
    remembered(byChoice, JSON.stringify([filter.themes, filter.muted]), () => {
      const stories = storiesFor(edition, filter, known)
      return remembered(bySet, [...stories].join(' '), () => stories)
    })
}

/** Explains why a subscriber whose preferences exclude every story does not get a letter. */
export function reasonForNoStories({ themes, muted }: StoryFilter): string {
  if (muted === null) return 'the edition has no story in the chosen themes'
  if (themes === null) return 'every story of the edition contains a muted word'
  return 'the edition has no story in the chosen themes without a muted word'
}

/**
 * Returns the value for a key, and creates it if it is missing. A full cache forgets the value that was not
 * used for the longest time.
 */
function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
  return value
}
