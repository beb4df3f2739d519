import { Hr, Link, Text } from 'react-email'
import { Notice, type NoticeProps } from './_parts/notice.tsx'
import { previewBrand } from './_parts/preview-brand.ts'
import { paint, styleOf } from './_parts/style.ts'
import { en } from './_words/en.ts'

export type ConfirmationEmailProps = NoticeProps & {
  heading: string
  ask: string
  button: string
  orPaste: string
  confirmUrl: string
  notYou: string
}

/** A letter that asks for one click: to confirm a subscription, or a new address. */
export const ConfirmationEmail = (props: ConfirmationEmailProps) => {
  const style = styleOf(props.brand.palette)
  return (
    <Notice {...props} style={style}>
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
        {props.brand.postalAddress}
      </Text>
    </Notice>
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
