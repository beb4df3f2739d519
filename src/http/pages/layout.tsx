/** @jsxImportSource hono/jsx */
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { PALETTE } from '../../../emails/_parts/palette.ts'
import { directionOf } from '../../../locales/direction.ts'
import { wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import { pageStyle } from './style.ts'

export type PageProps = {
  /** None when the configuration cannot be read: an error still gets its page. */
  publication: Publication | undefined
  title: string
  /** One line under the name. */
  line?: Child
  /** For search engines and previews of links. */
  description?: string
  /** Where the page stands, from the root on; absent for what nobody should link to. */
  path?: string
  /** Of an edition: its day. */
  day?: string
  /** What search engines are told of the page in their own words. */
  facts?: object
  /** The name is the page's heading only where no other one stands. */
  nameIsHeading?: boolean
  /** BCP 47 tag of the content, where it is not the publication's. */
  language?: string
  children?: Child
}

/** Characters of a word that would not fit on a line of a telephone, as large as a name is set. */
const LONG_WORD = 13

/** A whole page: the name, a line, what is in it, and where else to go. */
export function Page(props: PageProps) {
  const { publication, title, line, nameIsHeading = false, children } = props
  const { name, language } = publication ?? { name: 'Broadsheet', language: 'en' }
  const words = wordsFor(language).pages
  const logoUrl = publication?.brand.logoUrl ?? null
  const home = <a href="/">{logoUrl === null ? name : <img src={logoUrl} alt={name} height={56} />}</a>
  const nameClass = name.split(/\s/).some((word) => word.length > LONG_WORD) ? 'name long' : 'name'
  const own = props.language !== undefined && props.language !== language ? props.language : undefined
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === name ? name : `${title} · ${name}`}</title>
        <Links {...props} />
        <style>{raw(pageStyle(publication?.brand.palette ?? PALETTE))}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header>
          {nameIsHeading ? <h1 class={nameClass}>{home}</h1> : <p class={nameClass}>{home}</p>}
          <p class="line" lang={own} dir={own && directionOf(own)}>
            {line ?? publication?.brand.tagline ?? words.tagline}
          </p>
        </header>
        <main id="content" lang={own} dir={own && directionOf(own)}>
          {children}
        </main>
        <footer>
          <p>
            <a href="/">{words.subscribe}</a> · <a href="/digests">{words.allEditions}</a> ·{' '}
            <a href="/feed.xml">{words.feed}</a>
          </p>
          <p>{words.promise}</p>
        </footer>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}

/** What those read who show a page to others: previews of links, search engines, readers of feeds. */
const Links = ({ publication, title, description, path, day, facts }: PageProps) => (
  <>
    {description !== undefined && <meta name="description" content={description} />}
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    {publication !== undefined && (
      <>
        <link rel="alternate" type="application/atom+xml" title={publication.name} href="/feed.xml" />
        <link rel="alternate" type="application/feed+json" title={publication.name} href="/feed.json" />
        <meta property="og:site_name" content={publication.name} />
        <meta property="og:title" content={title} />
        <meta property="og:type" content={day === undefined ? 'website' : 'article'} />
        {description !== undefined && <meta property="og:description" content={description} />}
        {day !== undefined && <meta property="article:published_time" content={day} />}
        {publication.brand.logoUrl !== null && (
          <meta property="og:image" content={publication.brand.logoUrl} />
        )}
        <meta name="twitter:card" content="summary" />
        {path !== undefined && (
          <>
            <link rel="canonical" href={`${publication.publicUrl}${path}`} />
            <meta property="og:url" content={`${publication.publicUrl}${path}`} />
          </>
        )}
      </>
    )}
    {/* A block of data, which no browser runs; `<` is written in another way, so that no text can end it. */}
    {facts !== undefined &&
      html`<script type="application/ld+json">${raw(JSON.stringify(facts).replace(/</g, '\\u003c'))}</script>`}
  </>
)
