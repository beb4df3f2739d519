/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import { longDate } from '../../../locales/locales.ts'
import type { Words } from '../../../locales/words.ts'
import type { Edition, EditionStory, EditionTheme } from '../../digest/edition.ts'
import { listBrief } from '../../digest/headed-stories.ts'
import { type TopicRun, topicRuns } from '../../digest/topic-runs.ts'
import { briefNote } from '../../letters/coverage.ts'

/**
 * Section with a theme's stories.
 *
 * @param props.show Renders one story.
 */
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

/** Renders a topic's stories under the topic's label. */
function labelled({ topic, stories }: TopicRun, show: (story: EditionStory) => Child) {
  const id = `${stories[0]?.id}-topic`
  return (
    // biome-ignore lint/a11y/useSemanticElements: `<fieldset>` is for forms only
    <div class="run" role="group" aria-labelledby={id}>
      <p class="topic" id={id}>
        {topic}
      </p>
      {stories.map(show)}
    </div>
  )
}

type BriefProps = {
  edition: Edition
  words: Words
  /** Path of the page that contains the stories, or an empty string for the current page. */
  path?: string
}

/** Numbered list of the news in brief. */
export function Brief({ edition, words, path = '' }: BriefProps) {
  const brief = listBrief(edition)
  if (brief.length === 0) return null
  return (
    <section class="brief" aria-labelledby="in-brief">
      <h2 id="in-brief">{words.inBrief}</h2>
      <ol>
        {brief.map(({ story, theme }) => (
          <li key={story.id}>
            <bdi>
              <a href={`${path}#${story.id}`}>{story.title}</a>
            </bdi>{' '}
            <span class="of">{briefNote(theme.name, story, words)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Notes about corrections made after the edition was published. */
export function CorrectionNotes({ edition: { corrections = [] }, words }: BriefProps) {
  if (corrections.length === 0) return null
  return (
    <section id="corrections" aria-labelledby="corrections-name">
      <h2 id="corrections-name">{words.pages.edition.corrections}</h2>
      {corrections.map(({ at, day, note }) => (
        <p key={at}>
          <time datetime={at}>{longDate(day, words)}</time>: {note}
        </p>
      ))}
    </section>
  )
}
