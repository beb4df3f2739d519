/** @jsxImportSource hono/jsx */
import type { Words } from '../../../emails/_words/words.ts'
import type { Digest, DigestStory, DigestTheme } from '../../digest/digest.ts'
import { phrase } from '../../digest/plural.ts'
import { directionOf } from '../../mail/direction.ts'

type Setting = { words: Words; language: string }

/** A theme with its stories. */
export const ThemeSection = ({
  theme,
  lead,
  setting,
}: {
  theme: DigestTheme
  lead: boolean
  setting: Setting
}) => (
  <section class={lead ? 'theme lead' : 'theme'} id={theme.id} aria-labelledby={`${theme.id}-name`}>
    <h2 id={`${theme.id}-name`}>{theme.name}</h2>
    {theme.stories.map((story) => (
      <Story key={story.id} story={story} setting={setting} />
    ))}
  </section>
)

export function Story({ story, setting: { words, language } }: { story: DigestStory; setting: Setting }) {
  const own = story.language !== null && story.language !== language ? story.language : undefined
  return (
    <article id={story.id}>
      <div lang={own} dir={own && directionOf(own)}>
        <h3>{story.url === '' ? story.title : <a href={story.url}>{story.title}</a>}</h3>
        {story.summary !== '' && <p>{story.summary}</p>}
      </div>
      <p class="credit">
        <bdi>{story.source}</bdi>
        {words.comma}
        {phrase(words.minutesToRead, story.minutes, words.locale)}
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

/** The headlines in brief. @param path Of the page on which the stories stand; empty for this one. */
export function Brief({ digest, words, path = '' }: { digest: Digest; words: Words; path?: string }) {
  const lines = digest.brief.flatMap((id) =>
    digest.themes.flatMap((theme) =>
      theme.stories.filter((story) => story.id === id).map((story) => ({ story, theme: theme.name })),
    ),
  )
  if (digest.themes.length < 2 || lines.length === 0) return null
  return (
    <section class="brief" aria-labelledby="in-brief">
      <h2 id="in-brief">{words.inBrief}</h2>
      <ul>
        {lines.map(({ story, theme }) => (
          <li key={story.id}>
            <span class="of">{theme}:</span>{' '}
            <bdi>
              <a href={`${path}#${story.id}`}>{story.title}</a>
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
