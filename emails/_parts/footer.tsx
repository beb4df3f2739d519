import { Hr, Link, Text } from 'react-email'
import { paint, style } from './style.ts'

export type FooterProps = {
  end: string
  /** Why the reader gets this, and at which address. */
  why: string
  unsubscribeUrl: string
  /** Absent where there is no page for it. */
  preferencesUrl?: string | undefined
  webUrl: string
  postalAddress: string
  words: { unsubscribe: string; preferences: string; readOnTheWeb: string }
}

export const Footer = (props: FooterProps) => (
  <>
    <Hr style={style.rule} />
    <Text className={paint.text} style={style.end}>
      {props.end}
    </Text>
    <Hr style={style.lastRule} />
    <Text className={paint.muted} style={style.footer}>
      {props.why}
    </Text>
    <Text className={paint.muted} style={style.footer}>
      <FooterLink href={props.unsubscribeUrl}>{props.words.unsubscribe}</FooterLink>
      {props.preferencesUrl !== undefined && (
        <>
          {' · '}
          <FooterLink href={props.preferencesUrl}>{props.words.preferences}</FooterLink>
        </>
      )}
      {' · '}
      <FooterLink href={props.webUrl}>{props.words.readOnTheWeb}</FooterLink>
    </Text>
    <Text className={paint.muted} style={style.footer}>
      {props.postalAddress}
    </Text>
  </>
)

const FooterLink = ({ href, children }: { href: string; children: string }) => (
  <Link href={href} className={paint.link} style={style.link}>
    {children}
  </Link>
)
