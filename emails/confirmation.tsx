import { Heading, Hr, Link, Text } from 'react-email'
import type { Brand } from './_parts/brand.ts'
import { type Direction, Layout } from './_parts/layout.tsx'
import { Masthead } from './_parts/masthead.tsx'
import { previewBrand } from './_parts/preview-brand.ts'
import { paint, styleOf } from './_parts/style.ts'
import { en } from './_words/en.ts'

export type ConfirmationEmailProps = {
  /** BCP 47 tag. */
  lang: string
  dir: Direction
  brand: Brand
  subject: string
  preheader: string
  heading: string
  ask: string
  button: string
  orPaste: string
  confirmUrl: string
  /** How to confirm without a browser. */
  mail?: { before: string; url: string; address: string } | undefined
  notYou: string
  secret?: string | undefined
}

/** A letter that asks for one click: to confirm a subscription, or a new address. */
export const ConfirmationEmail = ({ brand, ...props }: ConfirmationEmailProps) => {
  const style = styleOf(brand.palette)
  return (
    <Layout {...props} title={props.subject} palette={brand.palette} style={style}>
      <Masthead brand={brand} style={style} />
      <Heading as="h1" className={paint.accent} style={style.section}>
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
      {props.mail && (
        <Text className={paint.muted} style={style.footer}>
          {props.mail.before}
          <br />
          <Link href={props.mail.url} className={paint.link} style={style.link}>
            {props.mail.address}
          </Link>
        </Text>
      )}
      <Hr style={style.rule} />
      <Text className={paint.muted} style={style.footer}>
        {props.notYou}
      </Text>
      <Text className={paint.muted} style={style.footer}>
        {brand.postalAddress}
      </Text>
    </Layout>
  )
}

const { subject, preheader, heading, ask, button, orPaste, notYou } = en.confirmation

ConfirmationEmail.PreviewProps = {
  lang: 'en',
  dir: 'ltr',
  brand: previewBrand,
  subject: subject.replace('{name}', previewBrand.name),
  preheader,
  heading,
  ask: ask.replace('{name}', previewBrand.name),
  button,
  orPaste,
  confirmUrl: 'https://news.example/confirm/c.7f3k9q2m5x8w1z4v6b0n.1795999999.Qm9yZWFsaXM',
  notYou,
} satisfies ConfirmationEmailProps
export default ConfirmationEmail
