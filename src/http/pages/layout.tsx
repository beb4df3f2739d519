/** @jsxImportSource hono/jsx */
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { PALETTE } from '../../../emails/_parts/palette.ts'
import { directionOf } from '../../../locales/direction.ts'
import { wordsFor } from '../../../locales/locales.ts'
import type { PageWords } from '../../../locales/words.ts'
import type { Publication } from '../../config/config.ts'
import { CARD } from '../../letters/card/card.ts'
import { pageStyle } from './style/style.ts'

export type PageProps = {
  /** The publication. Undefined on the error page for an invalid configuration. */
  publication: Publication | undefined
  title: string
  /** Line under the publication's name, on editions and in the archive. */
  line?: Child
  /** Description for search engines and link previews. */
  description?: string
  /** Canonical path of the page. Without it, the page has no canonical link. */
  path?: string
  /** Day of the edition that the page shows, if any. */
  day?: string
  /** Day of the edition whose image appears in link previews. The default is `day`. */
  cardDay?: string | undefined
  /** Structured data for search engines (JSON-LD). */
  facts?: object
  /**
   * Kind of page, which selects its layout. Editions and the archive have a large masthead, and the home page
   * has a second column on wide screens if it shows a letter.
   */
  kind?: 'edition' | 'archive' | 'home'
  /** Language of the content, as a BCP 47 tag. The default is the publication's language. */
  language?: string
  children?: Child
}

/**
 * Maximum length of a word that fits on a phone in the masthead's large type, in characters. A longer word in
 * the publication's name makes the whole name smaller.
 */
const LONG_WORD = 13

/** Layout of every public page, with the publication's name, the content and the footer. */
export function Page(props: PageProps) {
  const { publication, title, line, kind, children } = props
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
      <body class={kind}>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header>
          <p class={nameClass}>{home}</p>
          {(kind === 'edition' || kind === 'archive') && (
            <p class="line" lang={own} dir={own && directionOf(own)}>
              {line ?? publication?.brand.tagline ?? words.tagline}
            </p>
          )}
        </header>
        <main id="content" lang={own} dir={own && directionOf(own)}>
          {children}
        </main>
        <Footer publication={publication} words={words} />
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}

function Footer({ publication, words }: { publication: Publication | undefined; words: PageWords }) {
  const links = [
    { text: words.subscribe, url: '/' },
    { text: words.allEditions, url: '/digests' },
    { text: words.feed, url: '/feed.xml' },
    { text: words.imprint, url: publication?.imprintUrl },
    { text: words.privacy, url: publication?.privacyUrl },
  ]
  return (
    <footer>
      <ul>
        {links.map(({ text, url }) =>
          url === undefined ? null : (
            <li key={url}>
              <a href={url}>{text}</a>
            </li>
          ),
        )}
      </ul>
      <p>{words.promise}</p>
    </footer>
  )
}

/** Metadata for link previews, search engines and feed readers. */
const Links = ({ publication, title, description, path, day, cardDay = day, facts }: PageProps) => (
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
        <Picture publication={publication} title={title} day={cardDay} />
        {path !== undefined && (
          <>
            <link rel="canonical" href={`${publication.publicUrl}${path}`} />
            <meta property="og:url" content={`${publication.publicUrl}${path}`} />
          </>
        )}
      </>
    )}
    {/* Browsers do not execute JSON-LD. `<` is escaped, so that text cannot close the script element. */}
    {facts !== undefined &&
      html`<script type="application/ld+json">${raw(JSON.stringify(facts).replace(/</g, '\\u003c'))}</script>`}
  </>
)

/** Metadata with the link-preview image: the edition's card, or else the logo, if there is one. */
const Picture = ({
  publication,
  title,
  day,
}: {
  publication: Publication
  title: string
  day?: string | undefined
}) => {
  const { publicUrl, brand } = publication
  if (day !== undefined)
    return (
      <>
        <meta property="og:image" content={`${publicUrl}/digests/${day}.png`} />
        <meta property="og:image:width" content={String(CARD.width)} />
        <meta property="og:image:height" content={String(CARD.height)} />
        <meta property="og:image:alt" content={title} />
        <meta name="twitter:card" content="summary_large_image" />
      </>
    )
  return (
    <>
      {brand.logoUrl !== null && <meta property="og:image" content={brand.logoUrl} />}
      <meta name="twitter:card" content="summary" />
    </>
  )
}
