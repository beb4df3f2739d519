// Finds stories by their headlines.
import type { Digest } from './edition.ts'

/** A headline that was found, and where it stands. */
export type Found = { day: string; id: string; title: string; theme: string }

/** Longest query; what is beyond it is not looked at. */
export const MAX_QUERY = 100

/** Lower case, without accents and marks: `Écoles` and `ecoles` are the same. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/** The headlines that hold every word of the query, in the order of the digests. */
export function searchHeadlines(digests: readonly Digest[], query: string): Found[] {
  const words = folded(query.slice(0, MAX_QUERY)).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return []
  return digests.flatMap(({ day, themes }) =>
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
