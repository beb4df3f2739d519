import { Heading, Hr, Img, Text } from 'react-email'
import type { Brand } from './brand.ts'
import { paint, type Style } from './style.ts'

export type MastheadProps = {
  brand: Brand
  style: Style
  /** True if the publication's name is the email's main heading. */
  heading?: boolean
  /** Lines below the name and tagline, such as the date. */
  children?: React.ReactNode
}

/** Renders the publication's name or logo, with the tagline and other lines below it. */
export const Masthead = ({ brand, style, heading = false, children }: MastheadProps) => {
  const name =
    brand.logoUrl === undefined ? (
      brand.name
    ) : (
      <Img src={brand.logoUrl} alt={brand.name} height="48" style={style.logo} />
    )
  return (
    <>
      {heading ? (
        <Heading as="h1" className={paint.text} style={style.name}>
          {name}
        </Heading>
      ) : (
        <Text className={paint.text} style={style.name}>
          {name}
        </Text>
      )}
      {brand.tagline !== undefined && (
        <Text className={paint.text} style={style.tagline}>
          {brand.tagline}
        </Text>
      )}
      {children}
      <Hr style={style.mastheadRule} />
    </>
  )
}
