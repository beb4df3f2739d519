import { Heading, Hr, Link, Text } from 'react-email'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { type Direction, Layout } from './_parts/layout.tsx'
import { Only } from './_parts/mark.tsx'
import { previewDay } from './_parts/preview-day.ts'
import { Outlet, type StoryWords } from './_parts/story.tsx'
import { paint, style } from './_parts/style.ts'
import { ThemeSection, type ThemeSectionProps } from './_parts/theme-section.tsx'

/** A line of "In brief": a story by its theme and headline. */
export type BriefLineProps = {
  id: string
  theme: string
  title: string
  url: string | null
  lang?: string | undefined
  dir?: Direction | undefined
}

export type DigestEmailProps = {
  /** BCP 47 tag. */
  lang: string
  dir: Direction
  /** The publication's. */
  name: string
  /** In full, as the reader says it: `Monday 23 November 2026`. */
  date: string
  /** Such as `12 stories in 4 themes, about 6 minutes`. */
  counts: string
  preheader: string
  brief: readonly BriefLineProps[]
  themes: readonly ThemeSectionProps[]
  words: StoryWords & FooterProps['words'] & { inBrief: string }
  /** See `Only`; absent in the preview. */
  secret?: string | undefined
} & Omit<FooterProps, 'words'>

export const DigestEmail = (props: DigestEmailProps) => (
  <Layout
    lang={props.lang}
    dir={props.dir}
    title={`${props.name}, ${props.date}`}
    preheader={props.preheader}
    secret={props.secret}
  >
    <Heading as="h1" className={paint.text} style={style.name}>
      {props.name}
    </Heading>
    <Text className={paint.muted} style={style.dateline}>
      {`${props.date} · ${props.counts} · `}
      <Link href={props.webUrl} className={paint.link} style={style.link}>
        {props.words.readOnTheWeb}
      </Link>
    </Text>
    <Hr style={style.mastheadRule} />
    {props.themes.length > 1 && props.brief.length > 0 && <InBrief {...props} />}
    {props.themes.map((theme) => (
      <ThemeSection
        key={theme.id}
        theme={theme}
        webUrl={props.webUrl}
        words={props.words}
        secret={props.secret}
      />
    ))}
    <Footer {...props} />
  </Layout>
)

const InBrief = ({ brief, words, secret }: DigestEmailProps) => (
  <Only secret={secret} kind="section" of="brief">
    <Heading as="h2" className={paint.text} style={style.section}>
      {words.inBrief}
    </Heading>
    <ul style={style.list}>
      {brief.map((line) => (
        <Only key={line.id} secret={secret} kind="story" of={line.id}>
          <li className={paint.text} style={style.line}>
            <span className={paint.muted} style={style.label}>{`${line.theme}: `}</span>
            <span lang={line.lang} dir={line.dir}>
              <Outlet name={line.title} url={line.url} look="line" />
            </span>
          </li>
        </Only>
      ))}
    </ul>
  </Only>
)

DigestEmail.PreviewProps = previewDay satisfies DigestEmailProps
export default DigestEmail
