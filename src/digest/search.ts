// Finds stories by their headlines.
import type { Edition } from './edition.ts'
import { listStories } from './headed-stories.ts'

/** A headline of an edition, with the edition's day, the story's ID and the theme's name. */
export type FoundHeadline = { day: string; id: string; title: string; theme: string }

/** Maximum length of a query, in characters. The rest is ignored. */
export const MAX_QUERY = 100

/** Removes case, accents and other marks, so that `Écoles` and `ecoles` match. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

/**
 * Lists the headlines of an edition: the lead, the stories in "In brief", and then the others theme by theme.
 */
export function headlinesOf(edition: Edition): FoundHeadline[] {
  const { day, lead, brief } = edition
  const important = [...(lead ? [lead.id] : []), ...brief]
  const placeOf = (id: string) => (important.includes(id) ? important.indexOf(id) : important.length)
  return listStories(edition)
    .sort((a, b) => placeOf(a.story.id) - placeOf(b.story.id))
    .map(({ story: { id, title }, theme }) => ({ day, id, title, theme: theme.name }))
}

const wordsIn = (query: string) => folded(query.slice(0, MAX_QUERY)).split(/\s+/u).filter(Boolean)

/**
 * Returns the headlines that contain every word of the query, in their original order. An empty query matches
 * none.
 */
export function searchHeadlines(headlines: readonly FoundHeadline[], query: string): FoundHeadline[] {
  const words = wordsIn(query)
  if (words.length === 0) return []
  return headlines.filter(({ title }) => {
    const headline = folded(title)
    return words.every((word) => headline.includes(word))
  })
}

/** Part of a headline, and whether it matches the query. */
export type MarkedText = { text: string; isMatch: boolean }

/** Divides a headline into parts that match a word of the query and parts that do not. */
export function markMatches(title: string, query: string): MarkedText[] {
  const characters = [...title]
  const plain = characters.map(folded)
  // Maps each UTF-16 code unit of the folded headline to the index of its character in the original headline.
  const places = plain.flatMap((text, place) => Array<number>(text.length).fill(place))
  const headline = plain.join('')
  const matches = new Set<number>()
  for (const word of wordsIn(query)) {
    for (let at = headline.indexOf(word); at >= 0; at = headline.indexOf(word, at + word.length))
      for (const place of places.slice(at, at + word.length)) matches.add(place)
  }
  const parts: MarkedText[] = []
  for (const [place, text] of characters.entries()) {
    const last = parts.at(-1)
    // A combining mark such as an accent belongs to the character before it.
    const isMatch = plain[place] === '' ? (last?.isMatch ?? false) : matches.has(place)
    if (last?.isMatch === isMatch) last.text += text
    else parts.push({ text, isMatch })
  }
  return parts
}
