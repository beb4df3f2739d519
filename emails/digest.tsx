import { Heading, Hr, Link, Text } from 'react-email'
import type { Brand } from './_parts/brand.ts'
import { CellButton, CellRow } from './_parts/cell-button.tsx'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { type Direction, Layout } from './_parts/layout.tsx'
import { LetterEnd, type LetterEndProps, type LetterEndWords } from './_parts/letter-end.tsx'
import { Only } from './_parts/mark.tsx'
import { Masthead } from './_parts/masthead.tsx'
import { PreferencesNote } from './_parts/preferences-note.tsx'
import { Outlet, StoryBlock, type StoryProps, type StoryWords } from './_parts/story.tsx'
import { paint, type Style, styleOf } from './_parts/style.ts'
import { ThemeSection, type ThemeSectionProps } from './_parts/theme-section.tsx'

/** A line in the news in brief, with a story's headline. */
export type BriefLineProps = {
  id: string
  /** Text such as `Politics · 4 publishers`. */
  note: string
  title: string
  url: string | null
  lang?: string | undefined
  dir?: Direction | undefined
}

export type DigestEmailProps = {
  /** BCP 47 tag of the letter's language. */
  lang: string
  dir: Direction
  brand: Brand
  /** Full date in the letter's language, such as `Monday 23 November 2026`. */
  date: string
  /** Text such as `12 stories in 4 themes, about 6 minutes`. */
  counts: string
  /** Note for readers with preferences, such as `You receive 3 of the 8 themes in this edition.` */
  preferencesNote: string
  preheader: string
  /**
   * The lead story, with a label such as `Science · reported by 5 publishers`. Absent if the edition has no
   * lead.
   */
  lead?: { label: string; story: StoryProps } | undefined
  /** An editor's introduction, shown below the lead, or at the top if there is no lead. */
  introduction?: string | undefined
  brief: readonly BriefLineProps[]
  /** True if the letter's locale uses Arabic-Indic numerals. */
  arabicNumerals?: boolean
  themes: readonly ThemeSectionProps[]
  /**
   * Link text in a short letter, such as `19 more stories on the web`. Absent in the preview, which shows the
   * whole letter.
   */
  rest?: string | undefined
  /** URL of the edition on the web. */
  webUrl: string
  words: StoryWords &
    FooterProps['words'] &
    LetterEndWords & { inBrief: string; readOnTheWeb: string; changePreferences: string }
  /** Secret word that identifies marks (see `mark`). Absent in the preview. */
  secret?: string | undefined
} & Omit<FooterProps, 'words'> &
  LetterEndProps

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
      {props.lead !== undefined && <Lead lead={props.lead} words={words} style={style} secret={secret} />}
      {props.introduction !== undefined && <Introduction text={props.introduction} style={style} />}
      {props.brief.length > 0 && <InBrief {...props} style={style} />}
      <Only secret={secret} kind="long">
        {props.themes.map((theme) => (
          <ThemeSection key={theme.id} theme={theme} {...props} style={style} />
        ))}
      </Only>
      {props.rest !== undefined && <Rest {...props} text={props.rest} style={style} />}
      <Footer {...props} postalAddress={brand.postalAddress} style={style}>
        <LetterEnd {...props} style={style} />
        {note}
      </Footer>
    </Layout>
  )
}

type LeadProps = {
  lead: NonNullable<DigestEmailProps['lead']>
  words: StoryWords
  style: Style
  secret: string | undefined
}

// Each block ends with a rule, so that adjacent blocks always have one rule between them, whichever blocks a
// reader gets.
const Lead = ({ lead: { label, story }, words, style, secret }: LeadProps) => (
  <Only secret={secret} kind="story" of={story.id}>
    <Text className={paint.accent} style={style.leadLabel}>
      {label}
    </Text>
    <StoryBlock story={story} leads words={words} style={style} secret={secret} />
    <Hr style={style.rule} />
  </Only>
)

const Introduction = ({ text, style }: { text: string; style: Style }) => (
  <>
    <p className={paint.text} style={style.introduction}>
      {text}
    </p>
    <Hr style={style.rule} />
  </>
)

const InBrief = ({ brief, words, style, secret, ...props }: DigestEmailProps & { style: Style }) => (
  <Only secret={secret} kind="section" of="brief">
    <Heading as="h2" className={paint.accent} style={style.section}>
      {words.inBrief}
    </Heading>
    <ol style={props.arabicNumerals ? style.arabicList : style.list}>
      {brief.map((line) => (
        <Only key={line.id} secret={secret} kind="story" of={line.id}>
          <li className={paint.muted} style={style.line}>
            <span className={paint.text} style={style.lineTitle} lang={line.lang} dir={line.dir}>
              <Outlet name={line.title} url={line.url} look="headline" style={style} />
            </span>
            <span style={style.lineNote}>{` ${line.note}`}</span>
          </li>
        </Only>
      ))}
    </ol>
    <Hr style={style.rule} />
  </Only>
)

type RestProps = { text: string; webUrl: string; style: Style; secret?: string | undefined }

/** Renders the link that replaces the themes in a short letter. It leads to the other stories on the web. */
const Rest = ({ text, webUrl, style, secret }: RestProps) => (
  <Only secret={secret} kind="short">
    <div style={style.buttonRow}>
      <CellRow align="center" style={style.cells}>
        <CellButton href={webUrl} text={text} style={style} />
      </CellRow>
    </div>
    <Hr style={style.lastRule} />
  </Only>
)
