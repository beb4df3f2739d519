// Renders the page that shows one letter and links to all letters, languages, forms and widths.
import { html, type Markup, raw } from '../mailbox/html.ts'
import { htmlPage } from '../mailbox/html-page.ts'

/** Forms in which a letter can be shown. */
export const FORMS = ['light', 'dark', 'text', 'source'] as const
/** Widths of the frame in pixels: a desktop mail client, a phone and a small phone. */
const WIDTHS = ['640', '390', '320']

/** Options of a preview: the name of a letter's file, a language such as `de`, a form and a width. */
export type View = { letter: string; language: string; form: string; width: string }

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 0 auto; padding: 1rem; max-width: 60rem }
nav { display: flex; flex-wrap: wrap; gap: 0 1rem }
nav b { min-width: 5.5rem }
a { color: light-dark(#0b57d0, #8ab4f8) }
a[aria-current] { color: inherit; font-weight: 600; text-decoration: none }
iframe { display: block; max-width: 100%; height: 80vh; margin-top: 1rem; border: 1px solid #8888; background: #fff; resize: both }
`

/** Reloads the letter, but not the page, so that the page keeps its scroll position. */
const RELOAD = `
new EventSource('/changes').onmessage = () => document.querySelector('iframe').contentWindow.location.reload()`

/**
 * Renders the page for the requested choices. A missing or unknown choice defaults to the first possible
 * value.
 */
export function previewPage(
  asked: URLSearchParams,
  letters: readonly string[],
  languages: readonly string[],
) {
  const chosen = (name: string, known: readonly string[]) =>
    known.find((value) => value === asked.get(name)) ?? known[0] ?? ''
  const choices = { letter: letters, language: languages, form: FORMS, width: WIDTHS }
  const view: View = {
    letter: chosen('letter', letters),
    language: chosen('language', languages),
    form: chosen('form', FORMS),
    width: chosen('width', WIDTHS),
  }
  const title = `${view.letter}, ${view.language}, ${view.form}`
  const body = html`<main>
${Object.entries(choices).map(([name, values]) => links(view, name as keyof View, values))}
<iframe width="${view.width}" src="/letters/${view.letter}?${new URLSearchParams(view).toString()}" title="${title}"></iframe>
</main>
<script>${raw(RELOAD)}</script>`
  return htmlPage(`${title} · Emails`, STYLE, body).text
}

/** Renders a link for each value of one choice. The other choices stay the same. */
const links = (view: View, name: keyof View, values: readonly string[]): Markup =>
  html`<nav aria-label="${name}"><b>${name}</b> ${values.map(
    (value) =>
      html`<a href="/?${new URLSearchParams({ ...view, [name]: value }).toString()}"${
        value === view[name] ? raw(' aria-current="true"') : ''
      }>${value}</a> `,
  )}</nav>
`
