// Finds stories by their headlines.
import type { Edition } from './edition.ts'

/** A headline that was found, and where it stands. */
export type FoundHeadline = { day: string; id: string; title: string; theme: string }

/** Longest query; what is beyond it is not looked at. */
export const MAX_QUERY = 100

/** Lower case, without accents and marks: `Écoles` and `ecoles` are the same. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The headlines that hold every word of the query, in the order of the digests. */
export function searchHeadlines(editions: readonly Edition[], query: string): FoundHeadline[] {
  const words = folded(query.slice(0, MAX_QUERY)).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  return editions.flatMap(({ day, themes }) =>
    themes.flatMap((theme) =>
      theme.stories
        .filter(({ title }) => {
          const headline = folded(title)
          return words.every((word) => headline.includes(word))
        })
        .map(({ id, title }) => ({ day, id, title, theme: theme.name })),
    ),
  )
}
