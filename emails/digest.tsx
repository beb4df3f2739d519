import { Heading, Link, Text } from 'react-email'
import type { Brand } from './_parts/brand.ts'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { type Direction, Layout } from './_parts/layout.tsx'
import { Only } from './_parts/mark.tsx'
import { Masthead } from './_parts/masthead.tsx'
import { PreferencesNote } from './_parts/preferences-note.tsx'
import { previewDay } from './_parts/preview-day.ts'
import { Outlet, type StoryWords } from './_parts/story.tsx'
import { paint, type Style, styleOf } from './_parts/style.ts'
import { ThemeSection, type ThemeSectionProps } from './_parts/theme-section.tsx'

/** A line of "In brief": the theme and headline of a story. */
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
  brand: Brand
  /** Full date in the reader's language, such as `Monday 23 November 2026`. */
  date: string
  /** Such as `12 stories in 4 themes, about 6 minutes`. */
  counts: string
  /** Note for readers with preferences, such as `You receive 3 of the 8 themes in this edition.` */
  preferencesNote: string
  preheader: string
  brief: readonly BriefLineProps[]
  /** Notice that no story leads. */
  noLead?: string | undefined
  themes: readonly ThemeSectionProps[]
  words: StoryWords & FooterProps['words'] & { inBrief: string; changePreferences: string }
  /** See `Only`; absent in the preview. */
  secret?: string | undefined
} & Omit<FooterProps, 'words' | 'note'>

export const DigestEmail = (props: DigestEmailProps) => {
  const { brand, words, secret, preferencesUrl } = props
  const style = styleOf(brand.palette, props.dir)
  const note = preferencesUrl !== undefined && <PreferencesNote {...props} {...{ preferencesUrl, style }} />
  return (
    <Layout
      lang={props.lang}
      dir={props.dir}
      title={`${brand.name}${words.comma}${props.date}`}
      preheader={props.preheader}
      palette={brand.palette}
      style={style}
      secret={secret}
    >
      <Masthead brand={brand} style={style} heading>
        <Text className={paint.muted} style={style.dateline}>
          {`${props.date} · ${props.counts}`}
          <br />
          <Link href={props.webUrl} className={paint.link} style={style.link}>
            {words.readOnTheWeb}
          </Link>
        </Text>
      </Masthead>
      {props.themes.length > 1 && props.brief.length > 0 && <InBrief {...props} style={style} />}
      {props.noLead !== undefined && (
        <Text className={paint.muted} style={style.footer}>
          {props.noLead}
        </Text>
      )}
      {props.themes.map((theme) => (
        <ThemeSection key={theme.id} theme={theme} {...props} style={style} />
      ))}
      <Footer {...props} note={note} postalAddress={brand.postalAddress} style={style} />
    </Layout>
  )
}

const InBrief = ({ brief, words, style, secret }: DigestEmailProps & { style: Style }) => (
  <Only secret={secret} kind="section" of="brief">
    <Heading as="h2" className={paint.accent} style={style.section}>
      {words.inBrief}
    </Heading>
    <ul style={style.list}>
      {brief.map((line) => (
        <Only key={line.id} secret={secret} kind="story" of={line.id}>
          <li className={paint.text} style={style.line}>
            <span className={paint.muted} style={style.label}>{`${line.theme}: `}</span>
            <span lang={line.lang} dir={line.dir}>
              <Outlet name={line.title} url={line.url} look="headline" style={style} />
            </span>
          </li>
        </Only>
      ))}
    </ul>
  </Only>
)

DigestEmail.PreviewProps = previewDay satisfies DigestEmailProps
export default DigestEmail
