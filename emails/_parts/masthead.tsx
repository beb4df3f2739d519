import { Heading, Hr, Img, Text } from 'react-email'
import type { Brand } from './brand.ts'
import { paint, type Style } from './style.ts'

export type MastheadProps = {
  brand: Brand
  style: Style
  /** True if the name is the letter's main heading, because the letter has no other heading. */
  heading?: boolean
  /** Lines under the name, such as the date. */
  children?: React.ReactNode
}

/** Name or logo of the publication, with the lines below it. */
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
