import { Fragment } from 'react'
import { Link, Text } from 'react-email'
import { paint, type Style } from './style.ts'

export type ImprintProps = {
  postalAddress: string
  /** Links to the publisher's legal pages. */
  legal?: readonly { text: string; url: string }[] | undefined
  style: Style
}

/** Renders the last line of an email, with the publisher's postal address and links to legal pages. */
export const Imprint = ({ postalAddress, legal = [], style }: ImprintProps) => (
  <Text className={paint.muted} style={style.footer}>
    {postalAddress}
    {legal.map(({ text, url }) => (
      <Fragment key={url}>
        {' · '}
        <Link href={url} className={paint.muted} style={style.mutedLink}>
          {text}
        </Link>
      </Fragment>
    ))}
  </Text>
)
