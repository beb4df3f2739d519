/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import type { Words } from '../../../locales/words.ts'
import type { Edition, EditionStory, EditionTheme } from '../../digest/edition.ts'
import { type TopicRun, topicRuns } from '../../digest/topic-runs.ts'

/** A theme with its stories. @param show What stands for a story. */
export const PageSection = ({
  theme,
  show,
}: {
  theme: EditionTheme
  show: (story: EditionStory) => Child
}) => (
  <section class="theme" id={theme.id} aria-labelledby={`${theme.id}-name`}>
    <h2 id={`${theme.id}-name`}>{theme.name}</h2>
    {topicRuns(theme.stories).map((run) =>
      run.topic === null ? run.stories.map(show) : labelled(run, show),
    )}
  </section>
)

/** Stories of one running subject, under its label. */
function labelled({ topic, stories }: TopicRun, show: (story: EditionStory) => Child) {
  const id = `${stories[0]?.id}-subject`
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element for it is one of forms
    <div class="run" role="group" aria-labelledby={id}>
      <p class="subject" id={id}>
        {topic}
      </p>
      {stories.map(show)}
    </div>
  )
}

/** The headlines in brief. @param path Of the page on which the stories stand; empty for this one. */
export function Brief({ edition, words, path = '' }: { edition: Edition; words: Words; path?: string }) {
  const lines = edition.brief.flatMap((id) =>
    edition.themes.flatMap((theme) =>
      theme.stories.filter((story) => story.id === id).map((story) => ({ story, theme: theme.name })),
    ),
  )
  if (edition.themes.length < 2 || lines.length === 0) return null
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
