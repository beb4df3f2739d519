// Finds stories by their headlines.
import type { Edition } from './edition.ts'
import { listStories } from './headed-stories.ts'

/** A headline that was found, and where it appeared. */
export type FoundHeadline = { day: string; id: string; title: string; theme: string }

/** Maximum characters of a query; the rest is ignored. */
export const MAX_QUERY = 100

/** Removes case, accents and marks, so that `Écoles` and `ecoles` match. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** Lists the headlines of an edition in its order. */
export const headlinesOf = (edition: Edition): FoundHeadline[] =>
  listStories(edition).map(({ story: { id, title }, theme }) => ({
    day: edition.day,
    id,
    title,
    theme: theme.name,
  }))

/** Lists the headlines that contain every word of the query, in the given order. */
export function searchHeadlines(headlines: readonly FoundHeadline[], query: string): FoundHeadline[] {
  const words = folded(query.slice(0, MAX_QUERY)).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  return headlines.filter(({ title }) => {
    const headline = folded(title)
    return words.every((word) => headline.includes(word))
  })
}
