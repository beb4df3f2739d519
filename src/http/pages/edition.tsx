/** @jsxImportSource hono/jsx */

import type { Words } from '../../../emails/_words/words.ts'
import type { Publication } from '../../config.ts'
import type { Digest, DigestStory, DigestTheme } from '../../digest/digest.ts'
import { phrase } from '../../digest/plural.ts'
import { directionOf } from '../../mail/direction.ts'
import { longDate, wordsFor } from '../../mail/words.ts'
import { editionCounts } from '../edition-text.ts'
import { Page } from './layout.tsx'

/** The web copy of a digest: the same stories in the same order, with room for every outlet. */
export const EditionPage = ({ publication, digest }: { publication: Publication; digest: Digest }) => {
  const words = wordsFor(digest.language)
  const date = longDate(digest.day, words)
  return Page({
    publication,
    title: `${digest.subject} · ${date}`,
    description: digest.preheader,
    line: (
      <>
        <time datetime={digest.day}>{date}</time> · {editionCounts(digest, words)}
      </>
    ),
    children: (
      <>
        <h1 class="unseen">{date}</h1>
        {digest.themes.length > 1 && <Themes themes={digest.themes} />}
        <Brief digest={digest} words={words} />
        {digest.themes.map((theme, index) => (
          <section
            key={theme.id}
            class={index === 0 ? 'theme lead' : 'theme'}
            id={theme.id}
            aria-labelledby={`${theme.id}-name`}
          >
            <h2 id={`${theme.id}-name`}>{theme.name}</h2>
            {theme.stories.map((story) => (
              <Story key={story.id} story={story} words={words} language={digest.language} />
            ))}
          </section>
        ))}
        <p class="small end">
          {words.end} Also as <a href={`/digests/${digest.day}.txt`}>text</a> and{' '}
          <a href={`/digests/${digest.day}.json`}>JSON</a>.
        </p>
      </>
    ),
  })
}

const Themes = ({ themes }: { themes: DigestTheme[] }) => (
  <nav aria-label="Themes">
    <ul>
      {themes.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  </nav>
)

function Brief({ digest: { themes, brief }, words }: { digest: Digest; words: Words }) {
  const stories = themes.flatMap((theme) => theme.stories)
  const lines = brief.flatMap((id) => stories.filter((story) => story.id === id))
  if (themes.length < 2 || lines.length === 0) return null
  return (
    <section class="brief" aria-labelledby="in-brief">
      <h2 id="in-brief">{words.inBrief}</h2>
      <ul>
        {lines.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Story({ story, words, language }: { story: DigestStory; words: Words; language: string }) {
  const own = story.language !== null && story.language !== language ? story.language : undefined
  return (
    <article id={story.id} lang={own} dir={own && directionOf(own)}>
      <h3>{story.url === '' ? story.title : <a href={story.url}>{story.title}</a>}</h3>
      {story.summary !== '' && <p>{story.summary}</p>}
      <p class="credit" lang={own && language} dir={own && directionOf(language)}>
        <bdi>{story.source}</bdi>, {phrase(words.minutesToRead, story.minutes, words.locale)}
        {story.also.length > 0 && (
          <>
            {' '}
            · {words.also}{' '}
            {story.also.map(({ source, url }, index) => (
              <>
                {index > 0 && words.comma}
                <bdi>{url === '' ? source : <a href={url}>{source}</a>}</bdi>
              </>
            ))}
          </>
        )}
      </p>
    </article>
  )
}
