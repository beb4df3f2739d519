/** @jsxImportSource hono/jsx */
import { longDate, wordsFor } from '../../../locales/locales.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import { type FoundHeadline, markMatches } from '../../digest/search.ts'
import { Page } from './layout.tsx'
import { SearchForm } from './search-form.tsx'

/** Maximum number of search results on a page. */
const PAGE_SIZE = 20

type Props = {
  publication: Publication
  query: string
  /** All search results, newest first. */
  found: readonly FoundHeadline[]
  /** Requested page number, from 1. A number beyond the end shows the last page. */
  page: number
}

/** Page of search results. */
export const FoundPage = ({ publication, query, found, page: wanted }: Props) => {
  const words = wordsFor(publication.language)
  const { archive, allEditions } = words.pages
  const many = phrase(archive.found, found.length, words.locale)
  const said = fill(found.length === 0 ? archive.nothing : many, { query })
  const page = Math.max(1, Math.min(wanted, Math.ceil(found.length / PAGE_SIZE)))
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
  const pathOf = (number: number) => `/digests?${new URLSearchParams({ q: query, page: String(number) })}`
  return Page({
    publication,
    title: said,
    kind: 'archive',
    children: (
      <>
        <h1>{allEditions}</h1>
        <SearchForm language={publication.language} query={query} />
        <p class="lede" role="status">
          {said}
        </p>
        <ol class="days" start={(page - 1) * PAGE_SIZE + 1}>
          {shown.map(({ day, id, title, theme }) => (
            <li key={`${day} ${id}`}>
              <bdi>
                <a href={`/digests/${day}#${id}`}>
                  <Marked title={title} query={query} />
                </a>
              </bdi>
              <p class="small">
                <time datetime={day}>{longDate(day, words)}</time> · {theme}
              </p>
            </li>
          ))}
        </ol>
        {found.length > PAGE_SIZE && (
          <nav class="pager" aria-label={archive.search}>
            {page * PAGE_SIZE < found.length && (
              <a rel="next" href={pathOf(page + 1)}>
                {archive.earlier}
              </a>
            )}
            {page > 1 && (
              <a class="onward" rel="prev" href={pathOf(page - 1)}>
                {archive.later}
              </a>
            )}
          </nav>
        )}
      </>
    ),
  })
}

const Marked = ({ title, query }: { title: string; query: string }) => (
  <>
    {markMatches(title, query).map(({ text, isMatch }) => (isMatch ? <mark key={text}>{text}</mark> : text))}
  </>
)
