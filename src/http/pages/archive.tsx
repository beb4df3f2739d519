/** @jsxImportSource hono/jsx */

import { longDate, monthOf, wordsFor } from '../../../locales/locales.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import type { FoundHeadline } from '../../digest/search.ts'
import type { EditionEntry } from '../../kv/editions.ts'
import { JoinForm } from './join-form.tsx'
import { Page } from './layout.tsx'
import { SearchForm } from './search-form.tsx'

type Props = {
  publication: Publication
  /** All editions, newest first. */
  editions: readonly EditionEntry[]
  /** `YYYY-MM`; null for the month of the newest edition. */
  month: string | null
  /** True if people can sign up here. They cannot if the form needs the Turnstile widget. */
  joins?: boolean
}

/** Page that lists the editions of a month, newest first, with links to the other months. */
export const ArchivePage = ({ publication, editions, month, joins = false }: Props) => {
  const words = wordsFor(publication.language)
  const { archive, allEditions } = words.pages
  const shown = month ?? editions[0]?.day.slice(0, 7) ?? ''
  return Page({
    publication,
    title: month === null ? allEditions : monthOf(`${month}-01`, words),
    description: fill(archive.description, { name: publication.name }),
    path: month === null ? '/digests' : `/digests?month=${month}`,
    kind: 'edition',
    children: (
      <>
        <h1>{allEditions}</h1>
        <SearchForm language={publication.language} />
        {editions.length === 0 ? (
          <p class="lede">{archive.none}</p>
        ) : (
          <>
            <h2>{monthOf(`${shown}-01`, words)}</h2>
            <Days editions={editions.filter(({ day }) => day.startsWith(`${shown}-`))} words={words} />
            <Months editions={editions} shown={shown} words={words} />
          </>
        )}
        {joins && <JoinForm publication={publication} />}
      </>
    ),
  })
}

type FoundProps = { publication: Publication; query: string; found: FoundHeadline[] }

/** Page of search results. */
export const FoundPage = ({ publication, query, found }: FoundProps) => {
  const words = wordsFor(publication.language)
  const { archive } = words.pages
  const many = phrase(archive.found, found.length, words.locale)
  const said = fill(found.length === 0 ? archive.nothing : many, { query })
  return Page({
    publication,
    title: said,
    kind: 'edition',
    children: (
      <>
        <h1>{words.pages.allEditions}</h1>
        <SearchForm language={publication.language} query={query} />
        <p class="lede" role="status">
          {said}
        </p>
        <ol class="days">
          {found.map(({ day, id, title, theme }) => (
            <li key={`${day} ${id}`}>
              <bdi>
                <a href={`/digests/${day}#${id}`}>{title}</a>
              </bdi>
              <br />
              <span class="small">
                <time datetime={day}>{longDate(day, words)}</time> · {theme}
              </span>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}

const Days = ({ editions, words }: { editions: EditionEntry[]; words: Words }) => (
  <ol class="days">
    {editions.map(({ day, subject, stories }) => (
      <li key={day}>
        <bdi>
          <a href={`/digests/${day}`}>{subject}</a>
        </bdi>
        <br />
        <span class="small">
          <time datetime={day}>{longDate(day, words)}</time> · {phrase(words.stories, stories, words.locale)}
        </span>
      </li>
    ))}
  </ol>
)

function Months({ editions, shown, words }: Pick<Props, 'editions'> & { shown: string; words: Words }) {
  const months = [...new Set(editions.map(({ day }) => day.slice(0, 7)))]
  if (months.length < 2) return null
  return (
    <nav class="months" aria-label={words.pages.archive.months}>
      <ul>
        {months.map((month) => (
          <li key={month}>
            <a href={`/digests?month=${month}`} aria-current={month === shown ? 'page' : undefined}>
              {monthOf(`${month}-01`, words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
