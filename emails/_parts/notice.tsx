import type { ReactNode } from 'react'
import { Heading } from 'react-email'
import type { Brand } from './brand.ts'
import { type Direction, Layout } from './layout.tsx'
import { Masthead } from './masthead.tsx'
import { paint, type Style } from './style.ts'

/** Props that all transactional emails share. */
export type NoticeProps = {
  /** BCP 47 tag of the email's language. */
  lang: string
  dir: Direction
  brand: Brand
  subject: string
  preheader: string
  /** Secret word that identifies marks (see `mark`). Absent in previews. */
  secret?: string | undefined
}

type Props = NoticeProps & { heading: string; style: Style; children: ReactNode }

/** Renders the layout of a transactional email, with the publication's name, a heading and the content. */
export const Notice = ({ lang, dir, brand, subject, preheader, secret, heading, style, children }: Props) => (
  <Layout {...{ lang, dir, preheader, secret, style }} title={subject} palette={brand.palette}>
    <Masthead brand={brand} style={style} />
    <Heading as="h1" className={paint.accent} style={style.section}>
      {heading}
    </Heading>
    {children}
  </Layout>
)
