// Names and describes an edition where there is room, unlike in an inbox: with headlines that are not cut.
import type { Edition } from './edition.ts'

/** Number of headlines in a description. */
const DESCRIBED_BY = 3
const ELLIPSIS = '…'

type Named = Pick<Edition, 'subject' | 'preheader' | 'themes' | 'brief' | 'lead'>

/** Returns the whole headline that the subject begins, or the subject if no story has such a headline. */
export function wholeHeadline({ subject, themes }: Pick<Edition, 'subject' | 'themes'>): string {
  if (!subject.endsWith(ELLIPSIS)) return subject
  const start = subject.slice(0, -ELLIPSIS.length)
  const titles = themes.flatMap(({ stories }) => stories.map(({ title }) => title))
  return titles.find((title) => title.startsWith(start)) ?? subject
}

/** Returns the whole headlines of the next most important stories, or the preheader if the edition has no others. */
export function describeEdition(edition: Named): string {
  const headline = wholeHeadline(edition)
  const titles = new Map(
    edition.themes.flatMap(({ stories }) => stories.map(({ id, title }): [string, string] => [id, title])),
  )
  const first = [edition.lead ?? '', ...edition.brief].flatMap((id) => titles.get(id) ?? [])
  const others = [...new Set([...first, ...titles.values()])].filter((title) => title !== headline)
  return others.length === 0 ? edition.preheader : others.slice(0, DESCRIBED_BY).join(' · ')
}
