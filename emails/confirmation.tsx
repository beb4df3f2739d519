import { Heading, Hr, Link, Text } from 'react-email'
import { type Direction, Layout } from './_parts/layout.tsx'
import { paint, style } from './_parts/style.ts'
import { en } from './_words/en.ts'

export type ConfirmationEmailProps = {
  /** BCP 47 tag. */
  lang: string
  dir: Direction
  /** The publication's. */
  name: string
  subject: string
  preheader: string
  heading: string
  ask: string
  button: string
  orPaste: string
  confirmUrl: string
  notYou: string
  postalAddress: string
  secret?: string | undefined
}

export const ConfirmationEmail = (props: ConfirmationEmailProps) => (
  <Layout
    lang={props.lang}
    dir={props.dir}
    title={props.subject}
    preheader={props.preheader}
    secret={props.secret}
  >
    <Text className={paint.text} style={style.name}>
      {props.name}
    </Text>
    <Hr style={style.mastheadRule} />
    <Heading as="h1" className={paint.text} style={style.section}>
      {props.heading}
    </Heading>
    <Text className={paint.text} style={style.line}>
      {props.ask}
    </Text>
    <Text style={style.buttonLine}>
      <Link href={props.confirmUrl} className={paint.button} style={style.button}>
        {props.button}
      </Link>
    </Text>
    <Text className={paint.muted} style={style.footer}>
      {props.orPaste}
      <br />
      <Link href={props.confirmUrl} className={paint.link} style={style.link}>
        {props.confirmUrl}
      </Link>
    </Text>
    <Hr style={style.rule} />
    <Text className={paint.muted} style={style.footer}>
      {props.notYou}
    </Text>
    <Text className={paint.muted} style={style.footer}>
      {props.postalAddress}
    </Text>
  </Layout>
)

const { subject, preheader, heading, ask, button, orPaste, notYou } = en.confirmation

ConfirmationEmail.PreviewProps = {
  lang: 'en',
  dir: 'ltr',
  name: 'Broadsheet',
  subject: subject.replace('{name}', 'Broadsheet'),
  preheader,
  heading,
  ask: ask.replace('{name}', 'Broadsheet'),
  button,
  orPaste,
  confirmUrl: 'https://news.example/confirm/c.7f3k9q2m5x8w1z4v6b0n.1795999999.Qm9yZWFsaXM',
  notYou,
  postalAddress: 'Broadsheet, 1 Printing House Square, Exampletown',
} satisfies ConfirmationEmailProps
export default ConfirmationEmail
