/** @jsxImportSource hono/jsx */

import { directionOf } from '../../../locales/direction.ts'
import { phrase } from '../../../locales/plural.ts'
import type { Words } from '../../../locales/words.ts'
import type { EditionStory } from '../../digest/edition.ts'
import { cutAtWord } from '../../digest/subject-line.ts'
import { sourceNote } from '../../letters/coverage.ts'
import { updateText } from '../../letters/text-part.ts'
import type { StoryForm } from './page-size.ts'

/** Copy and language of the edition in which a story appears. */
export type PageContext = {
  words: Words
  /** Language of the edition, as a BCP 47 tag. */
  language: string
}

type Props = {
  story: EditionStory
  setting: PageContext
  form?: StoryForm
  /** Line above the lead's headline, such as `Science · reported by 5 publishers`. */
  leads?: string | undefined
}

/** Maximum length of the headline of a `bare` story, in characters. */
const BARE_TITLE = 60

/** Story with its outlets, in the given form. */
export function PageStory({ story, setting, form = 'whole', leads }: Props) {
  const { id, language, title } = story
  const own = language !== null && language !== setting.language ? language : undefined
  const headline = form === 'bare' ? cutAtWord(title, BARE_TITLE) : <Outlet source={title} url={story.url} />
  const body = (
    <>
      {leads === undefined ? <h3>{headline}</h3> : <h2>{headline}</h2>}
      {(form === 'whole' || form === 'counted') && story.summary !== '' && <p>{story.summary}</p>}
    </>
  )
  return (
    <article id={id} class={leads === undefined ? undefined : 'lead'}>
      {leads !== undefined && <p class="topic">{leads}</p>}
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

/**
 * Credit line below a story: its outlets and, for an update, a link to the earlier edition. `<bdi>` keeps the
 * text direction of one name from affecting its neighbours.
 */
function Credit({ story, setting: { words }, form }: Required<Omit<Props, 'leads'>>) {
  const update = updateText(story, words)
  return (
    <p class="credit">
      {update !== null && (
        <>
          <a href={`/digests/${story.updateOf}`}>{update}</a> ·{' '}
        </>
      )}
      <bdi>{sourceNote(story, words)}</bdi>
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
      {form === 'whole' && (
        <>
          {' '}
          <a class="anchor" href={`#${story.id}`} aria-label={words.pages.edition.storyLink}>
            §
          </a>
        </>
      )}
    </p>
  )
}

const Outlet = ({ source, url }: { source: string; url: string }) =>
  url === '' ? <bdi>{source}</bdi> : <a href={url}>{source}</a>
