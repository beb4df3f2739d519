// What each choice leaves of an edition, worked out once for all who chose alike.
import type { Edition } from '../digest/edition.ts'
import { type StoryFilter, storiesFor } from './story-filter.ts'

/** Choices and sets of stories that are remembered: a letter of each set may be kept as well, at up to 100 KB. */
const REMEMBERED = 200

/** The ids of the stories that a choice leaves; equal sets are one and the same, so that a letter is made of it once. */
export type CachedFilter = (filter: StoryFilter) => ReadonlySet<string>

/** @param known Ids of all themes that the publication has. */
export function cacheStoriesFor(edition: Edition, known: readonly string[] | null): CachedFilter {
  const byChoice = new Map<string, ReadonlySet<string>>()
  const bySet = new Map<string, ReadonlySet<string>>()
  return (filter) =>
    remembered(byChoice, JSON.stringify([filter.themes, filter.muted]), () => {
      const stories = storiesFor(edition, filter, known)
      return remembered(bySet, [...stories].join(' '), () => stories)
    })
}

/** Why there is no letter for who made a choice that leaves nothing. */
export function reasonForNoStories({ themes, muted }: StoryFilter): string {
  if (muted === null) return 'nothing of the day is in the chosen themes'
  if (themes === null) return 'each story of the day has a muted word'
  return 'nothing of the day is in the chosen themes without a muted word'
}

/** What is kept under a key, made when it is not there; what was not asked for the longest gives way. */
function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const value = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
  return value
}
