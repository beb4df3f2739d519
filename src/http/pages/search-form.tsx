/** @jsxImportSource hono/jsx */
import { wordsFor } from '../../../locales/locales.ts'
import { MAX_QUERY } from '../../digest/search.ts'

type Props = {
  /** Language of the publication. */
  language: string
  query?: string
}

/** Search form for the archive's headlines. */
export function SearchForm({ language, query = '' }: Props) {
  const { search, searchButton } = wordsFor(language).pages.archive
  return (
    <search>
      <form action="/digests">
        <label for="q">{search}</label>
        <div class="row">
          <input id="q" name="q" type="search" value={query} maxlength={MAX_QUERY} required />
          <button type="submit">{searchButton}</button>
        </div>
      </form>
    </search>
  )
}
