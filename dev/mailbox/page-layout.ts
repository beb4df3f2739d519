// Renders the layout shared by the mailbox's pages.
import { html, type Markup } from './html.ts'
import { htmlPage } from './html-page.ts'

const STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#595959, #a8a8a8); --line: light-dark(#d9d9d9, #444);
  --link: light-dark(#0b57d0, #8ab4f8) }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 44rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem }
p { margin: 0 0 .75rem }
time { white-space: nowrap }
a { color: var(--link) }
.quiet { color: var(--quiet); font-size: .875rem }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 0 0 1rem }
input, button { font: inherit; padding: .375rem .625rem; min-height: 2.75rem }
input { flex: 1 1 10rem; min-width: 0 }
.letters { list-style: none; margin: 0; padding: 0 }
.letters li { border-top: 1px solid var(--line); padding: .625rem 0 }
.letters a { display: block; max-width: 25rem; color: inherit; text-decoration: none }
.letters a:hover .subject { text-decoration: underline }
.letters a span { display: block }
.letters .sender { display: flex; justify-content: space-between; gap: 1rem }
.letters .sender time { color: var(--quiet); font-size: .875rem }
nav { display: flex; gap: 1rem; padding: .5rem 0; border-block: 1px solid var(--line) }
nav a { padding: .5rem 0 }
iframe { width: 100%; height: 80vh; min-height: 20rem; border: 1px solid var(--line); resize: vertical }
pre { white-space: pre-wrap; margin: 0; padding: .75rem; border: 1px solid var(--line);
  font: .875rem/1.5 ui-monospace, monospace }
dl { margin: 0 } dt { font-weight: 600; margin-top: .625rem } dd { margin: 0 }
`

/** Renders a page of the mailbox. Escapes the title. */
export const layout = (title: string, main: Markup): Markup =>
  htmlPage(`${title} · Mailbox`, STYLE, html`<main>${main}</main>`)
