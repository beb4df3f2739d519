import type { ReactNode } from 'react'
import { Hr, Link, Text } from 'react-email'
import { paint, type Style } from './style.ts'

export type FooterProps = {
  end: string
  /** Content below the closing line, such as the note about preferences. */
  note?: ReactNode
  /** Why the reader gets this letter, and at which address. */
  why: string
  unsubscribeUrl: string
  /** Absent if there is no preferences page. */
  preferencesUrl?: string | undefined
  webUrl: string
  words: { unsubscribe: string; preferences: string; readOnTheWeb: string }
}

type Props = FooterProps & { postalAddress: string; style: Style }

export const Footer = ({ style, words, ...props }: Props) => (
  <>
    <Text className={paint.text} style={style.end}>
      {props.end}
    </Text>
    {props.note}
    <Hr style={style.lastRule} />
    <Text className={paint.muted} style={style.footer}>
      {props.why}
    </Text>
    <Text className={paint.muted} style={style.footer}>
      <FooterLink href={props.unsubscribeUrl} style={style} text={words.unsubscribe} />
      {props.preferencesUrl !== undefined && (
        <>
          {' · '}
          <FooterLink href={props.preferencesUrl} style={style} text={words.preferences} />
        </>
      )}
      {' · '}
      <FooterLink href={props.webUrl} style={style} text={words.readOnTheWeb} />
    </Text>
    <Text className={paint.muted} style={style.footer}>
      {props.postalAddress}
    </Text>
  </>
)

const FooterLink = ({ href, style, text }: { href: string; style: Style; text: string }) => (
  <Link href={href} className={paint.link} style={style.link}>
    {text}
  </Link>
)
