// Caches the stories that each combination of preferences selects.
import type { Edition } from '../digest/edition.ts'
import { type StoryFilter, storiesFor } from './story-filter.ts'

/**
 * Maximum number of cached preference combinations, and of cached story sets. Each set may also keep two
 * prepared letters in memory: a whole one of about 100 KB, and a short one.
 */
const REMEMBERED = 200

/**
 * Returns the ids of the stories that a filter selects. While a result is cached, equal results are the same
 * `Set` object, so that their letter is prepared only once.
 */
export type CachedFilter = (filter: StoryFilter) => ReadonlySet<string>

/**
 * Returns a caching version of `storiesFor` for one edition.
 *
 * @param known Ids of all themes of the publication. If null, no theme is ignored.
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

/** Explains why a subscriber whose preferences exclude every story gets no letter. */
export function reasonForNoStories({ themes, muted }: StoryFilter): string {
  if (muted === null) return 'the edition has no story in the chosen themes'
  if (themes === null) return 'every story in the edition contains a muted word'
  return 'no story in the chosen themes is free of muted words'
}

/** Returns the cached value of a key, or creates it. A full cache evicts the least recently used value. */
function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
  return value
}
