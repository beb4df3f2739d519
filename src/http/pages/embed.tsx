/** @jsxImportSource hono/jsx */
import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Config } from '../../config/config.ts'
import { formCode, linkCode, scriptedCode } from './embed-code.ts'
import { Page } from './layout.tsx'

/** Page with sign-up HTML to copy into other sites. */
export function EmbedPage({ publication, turnstile }: Pick<Config, 'publication' | 'turnstile'>) {
  const { embed } = wordsFor(publication.language).pages
  const codes =
    turnstile === null
      ? [
          { id: 'form', title: embed.form, text: embed.formText, code: formCode(publication) },
          { id: 'script', title: embed.script, text: embed.scriptText, code: scriptedCode(publication) },
        ]
      : [{ id: 'link', title: embed.link, text: embed.linkText, code: `${linkCode(publication)}\n` }]
  return Page({
    publication,
    title: embed.title,
    path: '/embed',
    children: (
      <>
        <h1>{embed.title}</h1>
        <p class="lede">{fill(embed.text, { name: publication.name })}</p>
        {codes.map(({ id, title, text, code }) => (
          <section key={id} class="part" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <p>{text}</p>
            <pre tabindex={0} dir="ltr">
              <code>{code}</code>
            </pre>
          </section>
        ))}
      </>
    ),
  })
}
