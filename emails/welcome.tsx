import { Heading, Link, Text } from 'react-email'
import type { Brand } from './_parts/brand.ts'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { type Direction, Layout } from './_parts/layout.tsx'
import { Masthead } from './_parts/masthead.tsx'
import { previewBrand } from './_parts/preview-brand.ts'
import { paint, styleOf } from './_parts/style.ts'
import { en } from './_words/en.ts'

export type WelcomeEmailProps = {
  /** BCP 47 tag. */
  lang: string
  dir: Direction
  brand: Brand
  subject: string
  preheader: string
  heading: string
  expect: string
  /** The latest edition, and what is said before it; absent where there is none yet. */
  latest?: { before: string; title: string; url: string } | undefined
  secret?: string | undefined
} & FooterProps

/** The letter to who has just confirmed: what to expect, and something to read until then. */
export const WelcomeEmail = ({ brand, ...props }: WelcomeEmailProps) => {
  const style = styleOf(brand.palette)
  return (
    <Layout {...props} title={props.subject} palette={brand.palette} style={style}>
      <Masthead brand={brand} style={style} />
      <Heading as="h1" className={paint.accent} style={style.section}>
        {props.heading}
      </Heading>
      <Text className={paint.text} style={style.line}>
        {props.expect}
      </Text>
      {props.latest !== undefined && (
        <Text className={paint.text} style={style.line}>
          {props.latest.before}
          <br />
          <Link href={props.latest.url} className={paint.headline} style={style.headlineLink}>
            {props.latest.title}
          </Link>
        </Text>
      )}
      <Footer {...props} postalAddress={brand.postalAddress} style={style} />
    </Layout>
  )
}

const { subject, preheader, heading, expect, latest, leave } = en.welcome
const named = (text: string) => text.replace('{name}', previewBrand.name)

WelcomeEmail.PreviewProps = {
  lang: 'en',
  dir: 'ltr',
  brand: previewBrand,
  subject: named(subject),
  preheader,
  heading,
  expect: named(expect).replace('{time}', '07:00'),
  latest: {
    before: latest,
    title: 'Port of Vellmar reopens its northern quay after eight months',
    url: 'https://news.example/digests/2026-11-23',
  },
  end: leave,
  why: named(en.why).replace('{address}', 'reader@example.com'),
  unsubscribeUrl: 'https://news.example/unsubscribe/token',
  webUrl: 'https://news.example/digests',
  words: en,
} satisfies WelcomeEmailProps
export default WelcomeEmail
