/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import type { Words } from '../../../locales/words.ts'
import type { Digest, DigestStory, DigestTheme } from '../../digest/edition.ts'
import { type Run, runsOf } from '../../digest/topic-runs.ts'

/** A theme with its stories. @param show What stands for a story. */
export const PageSection = ({ theme, show }: { theme: DigestTheme; show: (story: DigestStory) => Child }) => (
  <section class="theme" id={theme.id} aria-labelledby={`${theme.id}-name`}>
    <h2 id={`${theme.id}-name`}>{theme.name}</h2>
    {runsOf(theme.stories).map((run) => (run.subject === null ? run.stories.map(show) : labelled(run, show)))}
  </section>
)

/** Stories of one running subject, under its label. */
function labelled({ subject, stories }: Run, show: (story: DigestStory) => Child) {
  const id = `${stories[0]?.id}-subject`
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element for it is one of forms
    <div class="run" role="group" aria-labelledby={id}>
      <p class="subject" id={id}>
        {subject}
      </p>
      {stories.map(show)}
    </div>
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
