import { Fragment } from 'react'
import { Heading, Link } from 'react-email'
import type { Direction } from './layout.tsx'
import { Only } from './mark.tsx'
import { paint, type Style } from './style.ts'

export type OutletProps = { name: string; url: string | null }

export type StoryProps = {
  /** Id that is unique among the stories of a letter and contains only letters and digits. */
  id: string
  title: string
  /** URL of the story, or null if it has no safe link. */
  url: string | null
  /** BCP 47 tag of the story's language. Absent if the language is unknown or the same as the letter's. */
  lang?: string | undefined
  dir?: Direction | undefined
  /** Summary of the story, or an empty string. */
  summary: string
  /** Text such as `Update to our story of 21 November`, with a link to the edition of that day. */
  update?: OutletProps | undefined
  /** Text such as `Herald`, or `Herald, 4 min read`. */
  credit: string
  /**
   * Additional outlets to name. `others` gives the number of the remaining outlets, with a link to the page
   * that names all of them.
   */
  also: readonly OutletProps[]
  others?: OutletProps | undefined
}

/** Words that connect a story's outlets. */
export type StoryWords = { also: string; comma: string; and: string }

type Props = {
  story: StoryProps
  /** True for the lead story, which has the largest headline. */
  leads?: boolean
  words: StoryWords
  style: Style
  secret?: string | undefined
}

export const StoryBlock = ({ story, leads = false, words, style, secret }: Props) => (
  <>
    <div lang={story.lang} dir={story.dir} style={story.dir === undefined ? undefined : style.foreign}>
      <Heading as={leads ? 'h2' : 'h3'} className={paint.text} style={leads ? style.lead : style.headline}>
        <Outlet name={story.title} url={story.url} look="headline" style={style} />
      </Heading>
      {story.summary !== '' && (
        <Only secret={secret} kind="summary" of={story.id}>
          <p className={paint.text} style={style.paragraph}>
            {story.summary}
          </p>
        </Only>
      )}
    </div>
    <p className={paint.muted} style={style.note}>
      {story.update !== undefined && (
        <>
          <Outlet {...story.update} look="muted" style={style} />
          {' · '}
        </>
      )}
      {story.credit}
      {story.also.length > 0 && <Also story={story} words={words} style={style} />}
    </p>
  </>
)

const Also = ({ story, words, style }: Omit<Props, 'secret'>) => {
  const last = story.also.length - 1
  return (
    <>
      {` · ${words.also} `}
      {story.also.map((outlet, index) => (
        <Fragment key={outlet.name}>
          {index > 0 && (index === last && story.others === undefined ? words.and : words.comma)}
          {/* Isolate each name, because a right-to-left name could otherwise reorder the text around it. */}
          <span dir="auto">
            <Outlet {...outlet} look="muted" style={style} />
          </span>
        </Fragment>
      ))}
      {story.others !== undefined && (
        <>
          {words.and}
          <Outlet {...story.others} look="muted" style={style} />
        </>
      )}
    </>
  )
}

type Look = 'headline' | 'muted'

/** Renders a name as a link, or as plain text if it has no safe link. */
export const Outlet = ({ name, url, look, style }: OutletProps & { look: Look; style: Style }) =>
  url === null ? (
    name
  ) : (
    <Link
      href={url}
      className={look === 'headline' ? paint.text : paint.muted}
      style={look === 'headline' ? style.headlineLink : style.mutedLink}
    >
      {name}
    </Link>
  )
