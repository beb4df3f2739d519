import { Fragment } from 'react'
import { Heading, Link } from 'react-email'
import type { Direction } from './layout.tsx'
import { Only } from './mark.tsx'
import { paint, type Style } from './style.ts'

export type OutletProps = { name: string; url: string | null }

export type StoryProps = {
  /** ID made of letters and digits, unique in the letter. */
  id: string
  title: string
  /** URL of the story, or null if it does not have a safe link. */
  url: string | null
  /** BCP 47 tag of the story's language. Absent if the letter is in the same language. */
  lang?: string | undefined
  dir?: Direction | undefined
  /** Summary of the story, which may be empty. */
  summary: string
  /** Text such as `Update to our story of 21 November`, with a link to that edition. */
  update?: OutletProps | undefined
  /** Text such as `Herald`, or `Herald, 4 min read`. */
  credit: string
  /**
   * Further outlets to name. `others` says how many more there are, with a link to the page that names them
   * all.
   */
  also: readonly OutletProps[]
  others?: OutletProps | undefined
}

/** Words that connect the outlets of a story. */
export type StoryWords = { also: string; comma: string; and: string }

type Props = {
  story: StoryProps
  /** True if the story is the lead, which has the largest headline. */
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
          {/* Keep names in left-to-right and right-to-left scripts apart, or their order would change. */}
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

/** Shows a name as a link, or only the name if a safe link is missing. */
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
