/** @jsxImportSource hono/jsx */
// Lays out the desk's pages, with the publication's name, navigation, the editor's name and the result of the
// last submitted form.
import { html, raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { PALETTE } from '../../../../emails/_parts/palette.ts'
import type { Publication } from '../../../config/config.ts'
import { deskStyle } from './style.ts'

const SCREENS = {
  Today: '/desk',
  Editions: '/desk/editions',
  Readers: '/desk/readers',
  Sources: '/desk/sources',
  Settings: '/desk/settings',
} as const
export type Screen = keyof typeof SCREENS

/** Values that the layout of every signed-in page needs. */
export type Shell = {
  publication: Publication
  editor: string
  formToken: string
  /** Current time in the publication's time zone, and the time of the next publication, as text. */
  clock: string
  /** Message about the result of the last submitted form, or an empty string. */
  said: string
}

type FrameProps = {
  publication: Publication | undefined
  title: string
  said?: string
  isWrong?: boolean
  /** Content of the top bar beside the publication's name. */
  bar?: Child
  children?: Child
}

/** HTML document of every desk page, including pages for visitors who are not signed in. */
export function DeskFrame({ publication, title, said = '', isWrong = false, bar, children }: FrameProps) {
  const { name, language } = publication ?? { name: 'Broadsheet', language: 'en' }
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${name}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style>{raw(deskStyle(publication?.brand.palette ?? PALETTE))}</style>
        <script src="/desk/desk.js" defer />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="top">
          <p class="name" lang={language}>
            <a href="/desk">{name}</a>
          </p>
          {bar}
        </header>
        <p id="said" role="status" class={isWrong ? 'said wrong' : 'said'}>
          {said}
        </p>
        <main id="content">{children}</main>
      </body>
    </html>
  )
  return html`<!doctype html>${page}`
}

type ScreenProps = { shell: Shell; title: string; screen: Screen; children?: Child }

/** Desk page for a signed-in editor. */
export const DeskPage = ({ shell, title, screen, children }: ScreenProps) =>
  DeskFrame({
    publication: shell.publication,
    title,
    said: shell.said,
    bar: (
      <>
        <nav aria-label="Desk">
          <ul>
            {Object.entries(SCREENS).map(([name, path]) => (
              <li key={name}>
                <a href={path} aria-current={name === screen ? 'page' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="who">
          <span>{shell.clock}</span>
          <form method="post" action="/desk/sign-out" data-leaves>
            <button class="link" type="submit">
              Sign out {shell.editor}
            </button>
          </form>
        </div>
      </>
    ),
    children,
  })
