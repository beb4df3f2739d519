/** @jsxImportSource hono/jsx */

import { directionOf } from '../../../locales/direction.ts'
import { phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { EditionStory } from '../../digest/edition.ts'
import { cutAtWord } from '../../digest/subject-line.ts'
import { updateText } from '../../letters/text-part.ts'
import type { StoryForm } from './page-size.ts'

/** What a page shows its stories in. */
export type PageContext = {
  words: Words
  /** BCP 47 tag of the page. */
  language: string
  /** Id of the story that leads. */
  lead?: string | null | undefined
}

type Props = { story: EditionStory; setting: PageContext; form?: StoryForm }

/** Longest headline of a story that stands on a page with nothing else. */
const BARE_TITLE = 60

/** A story with its outlets; in a shorter form as much of it as there is room for. */
export function PageStory({ story, setting, form = 'whole' }: Props) {
  const { id, language, title } = story
  const own = language !== null && language !== setting.language ? language : undefined
  const body = (
    <>
      <h3>{form === 'bare' ? cutAtWord(title, BARE_TITLE) : <Outlet source={title} url={story.url} />}</h3>
      {(form === 'whole' || form === 'counted') && story.summary !== '' && <p>{story.summary}</p>}
    </>
  )
  return (
    <article id={id} class={id === setting.lead ? 'lead' : undefined}>
      {own === undefined ? (
        body
      ) : (
        <div lang={own} dir={directionOf(own)}>
          {body}
        </div>
      )}
      {form !== 'bare' && <Credit story={story} setting={setting} form={form} />}
    </article>
  )
}

/** Who reports it, and how long it takes to read. Names of either script are kept apart by the style. */
function Credit({ story, setting: { words }, form }: Required<Props>) {
  const update = updateText(story, words)
  return (
    <p class="credit">
      {update !== null && (
        <>
          <a href={`/digests/${story.updateOf}`}>{update}</a> ·{' '}
        </>
      )}
      <bdi>{story.source}</bdi>
      {words.comma}
      {phrase(words.minutesToRead, story.minutes, words.locale)}
      {story.also.length > 0 && form !== 'unsummed' && (
        <>
          {' · '}
          {words.also}{' '}
          {form === 'counted'
            ? phrase(words.moreOutlets, story.also.length, words.locale)
            : story.also.map((outlet, index) => (
                <>
                  {index > 0 && words.comma}
                  <Outlet {...outlet} />
                </>
              ))}
        </>
      )}
    </p>
  )
}

const Outlet = ({ source, url }: { source: string; url: string }) =>
  url === '' ? <bdi>{source}</bdi> : <a href={url}>{source}</a>
