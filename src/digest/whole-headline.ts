// Builds an edition's headline and description from full headlines, for places with more room than an inbox.
import type { Edition } from './edition.ts'
import { listStories } from './headed-stories.ts'

/** Maximum number of headlines in a description. */
const DESCRIBED_BY = 3
const ELLIPSIS = '…'

type Named = Pick<Edition, 'subject' | 'preheader' | 'headline' | 'description' | 'themes' | 'brief' | 'lead'>

/** Adds the headline and description to an edition, so that every page shows the same ones. */
export const nameEdition = (edition: Edition): Edition => ({
  ...edition,
  headline: wholeHeadline(edition),
  description: describeEdition(edition),
})

/**
 * Returns the stored headline. If none is stored, returns the full headline of a truncated subject, or the
 * subject itself.
 */
export function wholeHeadline(edition: Pick<Edition, 'subject' | 'headline' | 'lead' | 'themes'>): string {
  const { subject, headline } = edition
  if (headline !== undefined) return headline
  if (!subject.endsWith(ELLIPSIS)) return subject
  const start = subject.slice(0, -ELLIPSIS.length)
  const titled = listStories(edition).find(({ story }) => story.title.startsWith(start))
  return titled?.story.title ?? subject
}

/**
 * Returns the stored description. If none is stored, joins up to three headlines other than the edition's
 * own, most important first, or returns the preheader if there are no other headlines.
 */
export function describeEdition(edition: Named): string {
  if (edition.description !== undefined) return edition.description
  const headline = wholeHeadline(edition)
  const titles = new Map(listStories(edition).map(({ story: { id, title } }) => [id, title]))
  const first = [edition.lead?.id ?? '', ...edition.brief].flatMap((id) => titles.get(id) ?? [])
  const others = [...new Set([...first, ...titles.values()])].filter((title) => title !== headline)
  return others.length === 0 ? edition.preheader : others.slice(0, DESCRIBED_BY).join(' · ')
}
