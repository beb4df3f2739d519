import { Heading, Link } from 'react-email'
import type { Direction } from './layout.tsx'
import { Only } from './mark.tsx'
import { paint, style } from './style.ts'

export type OutletProps = { name: string; url: string | null }

export type StoryProps = {
  /** Letters and digits; unique in the letter. */
  id: string
  title: string
  /** Null where there is nothing safe to link to. */
  url: string | null
  /** Set when the story is in another language than the letter. */
  lang?: string | undefined
  dir?: Direction | undefined
  /** May be empty. */
  summary: string
  /** Such as `Herald, 3 min read`. */
  credit: string
  /** Outlets that are named, and the phrase that stands for the others. */
  also: readonly OutletProps[]
  others?: string | undefined
}

/** The fixed words of a story's lines. */
export type StoryWords = { also: string; comma: string; and: string }

type Props = { story: StoryProps; words: StoryWords; secret?: string | undefined }

export const Story = ({ story, words, secret }: Props) => (
  <>
    <div lang={story.lang} dir={story.dir}>
      <Heading as="h3" className={paint.text} style={style.headline}>
        <Outlet name={story.title} url={story.url} look="headline" />
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
      {story.credit}
      {story.also.length > 0 && <Also story={story} words={words} />}
    </p>
  </>
)

const Also = ({ story, words }: Omit<Props, 'secret'>) => {
  const last = story.also.length - 1
  return (
    <>
      {`. ${words.also} `}
      {story.also.map((outlet, index) => (
        <span key={outlet.name}>
          {index > 0 && (index === last && story.others === undefined ? words.and : words.comma)}
          <Outlet {...outlet} look="muted" />
        </span>
      ))}
      {story.others !== undefined && `${words.and}${story.others}`}
    </>
  )
}

const LOOKS = {
  headline: { className: paint.headline, style: style.headlineLink },
  line: { className: paint.headline, style: style.headlineLink },
  muted: { className: paint.muted, style: style.mutedLink },
} as const

/** A linked name, or the name alone where there is nothing safe to link to. */
export const Outlet = ({ name, url, look }: OutletProps & { look: keyof typeof LOOKS }) =>
  url === null ? (
    name
  ) : (
    <Link href={url} {...LOOKS[look]}>
      {name}
    </Link>
  )
