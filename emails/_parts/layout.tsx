import type { ReactNode } from 'react'
import { Body, Container, Head, Html, Preview, Section } from 'react-email'
import { mark } from './mark.tsx'
import type { Palette } from './palette.ts'
import { outlookCss, paint, type Style, schemeCss } from './style.ts'

export type Direction = 'ltr' | 'rtl'

export type LayoutProps = {
  /** BCP 47 tag of the email's language. */
  lang: string
  dir: Direction
  /** Title of the email, for screen readers and browser tabs. */
  title: string
  /**
   * Preview text that an inbox shows after the subject. It should have 85 to 110 characters. react-email pads
   * it to 200 characters, with 14 bytes per missing character.
   */
  preheader: string
  palette: Palette
  style: Style
  secret?: string | undefined
  children: ReactNode
}

/** Renders the layout of every email: an HTML document with a head and a single column. */
export const Layout = ({ lang, dir, title, preheader, palette, style, secret, children }: LayoutProps) => (
  <Html lang={lang} dir={dir}>
    <Head>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style>{schemeCss(palette)}</style>
      <style>{outlookCss(palette)}</style>
    </Head>
    <Body lang={lang} dir={dir} style={style.body}>
      <Preview useTitleTag={false}>{preheader}</Preview>
      <Section className={paint.background} style={style.background}>
        {/* biome-ignore lint/a11y/useSemanticElements: email clients drop the element and keep the role */}
        <div role="article" aria-roledescription="email" aria-label={title} lang={lang} dir={dir}>
          <main>
            {mark(secret, 'tableStart')}
            <Container style={style.container}>
              {/* The padding is on a table cell, because Outlook on Windows supports padding only there. */}
              <table role="presentation" width="100%" border={0} cellPadding="0" cellSpacing="0">
                <tbody>
                  <tr>
                    <td style={style.column}>{children}</td>
                  </tr>
                </tbody>
              </table>
            </Container>
            {mark(secret, 'tableEnd')}
          </main>
        </div>
      </Section>
    </Body>
  </Html>
)
