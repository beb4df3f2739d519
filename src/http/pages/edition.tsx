/** @jsxImportSource hono/jsx */

import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { longDate, wordsFor } from '../../../locales/locales.ts'
import type { Words } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import type { Edition, EditionStory, EditionTheme } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { describeEdition, wholeHeadline } from '../../digest/whole-headline.ts'
import { leadLine } from '../../letters/coverage.ts'
import { byteLength } from '../../text/bytes.ts'
import { editionCounts } from './edition-counts.ts'
import { JoinForm } from './join-form.tsx'
import { Page } from './layout.tsx'
import { fitPage, type StoryForm } from './page-size.ts'
import { Brief, CorrectionNotes, PageSection } from './sections.tsx'
import { PageStory } from './story.tsx'
import { structuredDataOf } from './structured-data.ts'

/** Days of the previous and next editions. Each is null if there is no such edition. */
export type AdjacentDays = { previous: string | null; next: string | null }

type Props = {
  publication: Publication
  edition: Edition
  neighbours: AdjacentDays
  /**
   * True if the page has a sign-up form below the edition. It has none if sign-ups need the Turnstile widget.
   */
  joins?: boolean
}

/** Maximum size of an edition's page before compression, in bytes. */
const PAGE_BYTES = 99_000

/**
 * Page of an edition, with its stories in the same order as in the letter and with all their outlets. If the
 * page would exceed 99 KB, the least important stories are shortened, and a note on the page says so.
 */
export async function EditionPage(props: Props) {
  const { edition } = props
  const words = wordsFor(edition.language)
  const setting = { words, language: edition.language }
  const { lead } = edition
  const stories = new Map(listStories(edition).map(({ story }) => [story.id, story]))
  const labelOf = (story: EditionStory) =>
    lead?.id === story.id ? leadLine(lead.theme.name, story, words) : undefined
  const rendered = new Map<string, string>()
  const storyIn = (id: string, form: StoryForm): string => {
    const key = `${form} ${id}`
    const story = stories.get(id)
    const known =
      rendered.get(key) ??
      (story ? String(<PageStory {...{ story, setting, form, leads: labelOf(story) }} />) : '')
    rendered.set(key, known)
    return known
  }
  const frame = byteLength(String(await pageOf(props, words, () => '')))
  const forms = fitPage(edition, (id, form) => byteLength(storyIn(id, form)), PAGE_BYTES - frame)
  const isShortened = [...forms.values()].some((form) => form !== 'whole')
  return pageOf(props, words, ({ id }) => raw(storyIn(id, forms.get(id) ?? 'whole')), isShortened)
}

function pageOf(
  { publication, edition, neighbours, joins = false }: Props,
  words: Words,
  show: (story: EditionStory) => Child,
  isShortened = false,
) {
  const { day, language, lead, themes, introduction } = edition
  const date = longDate(day, words)
  const { edition: copy } = words.pages
  return Page({
    publication,
    title: `${wholeHeadline(edition)} · ${date}`,
    description: describeEdition(edition),
    path: `/digests/${day}`,
    day,
    facts: structuredDataOf(edition, publication),
    language,
    line: (
      <>
        <time datetime={day}>{date}</time> · {editionCounts(edition, words)}
      </>
    ),
    kind: 'edition',
    children: (
      <>
        <h1 class="unseen">{date}</h1>
        {lead && show(lead)}
        {introduction !== undefined && <p class="introduction">{introduction}</p>}
        <Brief edition={edition} words={words} />
        {themes.length > 1 && <Themes themes={themes} label={copy.themes} />}
        {themes.map((theme) => (
          <PageSection key={theme.id} theme={theme} show={show} />
        ))}
        <CorrectionNotes edition={edition} words={words} />
        <p class="small end">
          {words.end} {isShortened ? copy.shortened : copy.also}{' '}
          <a href={`/digests/${day}.txt`}>{copy.text}</a>
          {words.and}
          <a href={`/digests/${day}.json`}>JSON</a>.
        </p>
        {joins && <JoinForm publication={publication} />}
        <Pager neighbours={neighbours} words={words} />
      </>
    ),
  })
}

const Themes = ({ themes, label }: { themes: EditionTheme[]; label: string }) => (
  <nav aria-label={label}>
    <ul>
      {themes.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
)

function Pager({ neighbours: { previous, next }, words }: { neighbours: AdjacentDays; words: Words }) {
  if (previous === null && next === null) return null
  const { edition, allEditions } = words.pages
  return (
    <nav class="pager" aria-label={allEditions}>
      {previous !== null && (
        <a rel="prev" href={`/digests/${previous}`}>
          {edition.previous}
          {words.comma}
          {longDate(previous, words)}
        </a>
      )}
      {next !== null && (
        <a class="onward" rel="next" href={`/digests/${next}`}>
          {edition.next}
          {words.comma}
          {longDate(next, words)}
        </a>
      )}
    </nav>
  )
}
