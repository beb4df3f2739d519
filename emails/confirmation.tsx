import { Hr, Link, Text } from 'react-email'
import { CellButton, CellRow } from './_parts/cell-button.tsx'
import { Imprint, type ImprintProps } from './_parts/imprint.tsx'
import { Notice, type NoticeProps } from './_parts/notice.tsx'
import { paint, styleOf } from './_parts/style.ts'

export type ConfirmationEmailProps = NoticeProps & {
  heading: string
  ask: string
  button: string
  orPaste: string
  confirmUrl: string
  /** Address and code for confirming by email, with the text before them and a link that drafts the email. */
  mail?: { before: string; url: string; address: string; token: string } | undefined
  notYou: string
  legal?: ImprintProps['legal']
}

/**
 * Renders the email that asks a person to confirm a subscription, a new address or a request to unsubscribe.
 */
export const ConfirmationEmail = (props: ConfirmationEmailProps) => {
  const style = styleOf(props.brand.palette, props.dir)
  return (
    <Notice {...props} style={style}>
      <Text className={paint.text} style={style.sentence}>
        {props.ask}
      </Text>
      <div style={style.buttonRow}>
        <CellRow>
          <CellButton href={props.confirmUrl} text={props.button} look="filled" style={style} />
        </CellRow>
      </div>
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
          <br />
          <span dir="ltr">{props.mail.token}</span>
        </Text>
      )}
      <Hr style={style.rule} />
      <Text className={paint.muted} style={style.footer}>
        {props.notYou}
      </Text>
      <Imprint postalAddress={props.brand.postalAddress} legal={props.legal} style={style} />
    </Notice>
  )
}
