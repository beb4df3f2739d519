import type { ReactNode } from 'react'
import { Hr, Link, Text } from 'react-email'
import { Imprint, type ImprintProps } from './imprint.tsx'
import { paint, type Style } from './style.ts'

export type FooterProps = {
  end: string
  /** Sentence that explains why the reader gets this email, and at which address. */
  why: string
  unsubscribeUrl: string
  /** URL of the reader's preferences page. Absent if readers have no such page. */
  preferencesUrl?: string | undefined
  legal?: ImprintProps['legal']
  words: { unsubscribe: string; preferences: string }
}

type Props = FooterProps & {
  postalAddress: string
  style: Style
  /** Content after the closing line, such as the note about preferences. */
  children?: ReactNode
}

export const Footer = ({ style, words, legal, children, ...props }: Props) => (
  <>
    <Text className={paint.text} style={style.end}>
      {props.end}
    </Text>
    {children}
    <Hr style={style.lastRule} />
    <Text className={paint.muted} style={style.footer}>
      {props.why}
    </Text>
    {props.preferencesUrl !== undefined && (
      <FooterLink href={props.preferencesUrl} style={style} text={words.preferences} />
    )}
    <FooterLink href={props.unsubscribeUrl} style={style} text={words.unsubscribe} />
    <Imprint postalAddress={props.postalAddress} legal={legal} style={style} />
  </>
)

/** Renders a link on a separate line that is tall enough to tap with a thumb. */
const FooterLink = ({ href, style, text }: { href: string; style: Style; text: string }) => (
  <Text className={paint.muted} style={style.footerLink}>
    <Link href={href} className={paint.link} style={style.link}>
      {text}
    </Link>
  </Text>
)
