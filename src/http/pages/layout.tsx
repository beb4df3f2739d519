/** @jsxImportSource hono/jsx */
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Publication } from '../../config.ts'
import { STYLE } from './style.ts'

export type PageProps = {
  /** None when the configuration cannot be read: an error still gets its page. */
  publication: Pick<Publication, 'name' | 'language'> | undefined
  title: string
  /** One line under the name. */
  line?: Child
  /** For search engines and previews of links. */
  description?: string
  /** The name is the page's heading only where no other one stands. */
  nameIsHeading?: boolean
  children?: Child
}

/** A whole page: the name, a line, what is in it, and where else to go. */
export function Page({ publication, title, line, description, nameIsHeading = false, children }: PageProps) {
  const { name, language } = publication ?? { name: 'Broadsheet', language: 'en' }
  const home = <a href="/">{name}</a>
  const page = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === name ? name : `${title} · ${name}`}</title>
        {description !== undefined && <meta name="description" content={description} />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/atom+xml" title={name} href="/feed.xml" />
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          {nameIsHeading ? <h1 class="name">{home}</h1> : <p class="name">{home}</p>}
          <p class="line">{line ?? 'The day’s news, once a day'}</p>
        </header>
        <main id="content">{children}</main>
        <footer>
          <p>
            <a href="/">Subscribe</a> · <a href="/digests">All editions</a> · <a href="/feed.xml">Feed</a>
          </p>
          <p>No tracking, no cookies. Every letter has a link to leave.</p>
        </footer>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}
