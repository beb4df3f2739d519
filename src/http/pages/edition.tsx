/** @jsxImportSource hono/jsx */
import type { Words } from '../../../emails/_words/words.ts'
import type { Publication } from '../../config.ts'
import type { Digest, DigestTheme } from '../../digest/digest.ts'
import { longDate, wordsFor } from '../../mail/words.ts'
import { editionCounts } from '../edition-text.ts'
import { Page } from './layout.tsx'
import { Brief, ThemeSection } from './story.tsx'

/** Days of the editions before and after this one. */
export type Neighbours = { previous: string | null; next: string | null }

type Props = { publication: Publication; digest: Digest; neighbours: Neighbours }

/** The web copy of a digest: the same stories in the same order, with room for every outlet. */
export const EditionPage = ({ publication, digest, neighbours }: Props) => {
  const { day, language } = digest
  const words = wordsFor(language)
  const date = longDate(day, words)
  return Page({
    publication,
    title: `${digest.subject} · ${date}`,
    description: digest.preheader,
    path: `/digests/${day}`,
    day,
    facts: factsOf(digest, publication),
    language,
    line: (
      <>
        <time datetime={day}>{date}</time> · {editionCounts(digest, words)}
      </>
    ),
    children: (
      <>
        <h1 class="unseen">{date}</h1>
        {digest.themes.length > 1 && <Themes themes={digest.themes} label={words.pages.edition.themes} />}
        <Brief digest={digest} words={words} />
        {digest.themes.map((theme, index) => (
          <ThemeSection key={theme.id} theme={theme} lead={index === 0} setting={{ words, language }} />
        ))}
        <p class="small end">
          {words.end} {words.pages.edition.also}{' '}
          <a href={`/digests/${day}.txt`}>{words.pages.edition.text}</a>
          {words.and}
          <a href={`/digests/${day}.json`}>JSON</a>.
        </p>
        <Pager neighbours={neighbours} words={words} />
      </>
    ),
  })
}

const Themes = ({ themes, label }: { themes: DigestTheme[]; label: string }) => (
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

function Pager({ neighbours: { previous, next }, words }: { neighbours: Neighbours; words: Words }) {
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
        <a class="next" rel="next" href={`/digests/${next}`}>
          {edition.next}
          {words.comma}
          {longDate(next, words)}
        </a>
      )}
    </nav>
  )
}

/**
 * The edition as search engines know such a thing.
 *
 * @see https://schema.org/ItemList
 */
function factsOf({ day, subject, preheader, language, themes }: Digest, publication: Publication): object {
  const { name, publicUrl, brand } = publication
  const url = `${publicUrl}/digests/${day}`
  const stories = themes.flatMap((theme) => theme.stories)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    headline: subject,
    description: preheader,
    datePublished: day,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name, url: `${publicUrl}/` },
    publisher: {
      '@type': 'Organization',
      name,
      url: `${publicUrl}/`,
      ...(brand.logoUrl !== null && { logo: brand.logoUrl }),
    },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      // The headlines stand on the page itself; named here are their places on it, in order.
      itemListElement: stories.map(({ id }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: `${url}#${id}`,
      })),
    },
  }
}
