// Serves web pages without JavaScript: a list of the letters, newest first, and a page for each letter with
// its HTML, text and headers.
import type { ServerResponse } from 'node:http'
import type { Markup } from './html.ts'
import { html, raw } from './html.ts'
import { inboxLineOf } from './inbox-line.ts'
import type { KeptLetter } from './letter.ts'
import { seqOf } from './letter.ts'
import { layout } from './page-layout.ts'
import type { State } from './state.ts'
import { sendText } from './wire.ts'

const PAGE_SIZE = 50

/**
 * Content security policy of the mailbox's pages. A letter in an iframe inherits the policy, which blocks its
 * scripts even without the sandbox. Images and fonts load as in email clients.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src http: https: data:',
  'font-src https: data:',
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')
/** Sandbox flags for a letter's iframe. They allow links to open in new tabs, but block scripts and forms. */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox'

/** Serves the page at a path. Returns false if the path is unknown. */
export function showPage(state: State, response: ServerResponse, url: URL): boolean {
  if (url.pathname === '/') return sendPage(response, 200, listPage(state, url.searchParams))
  const [, id, alone] = /^\/messages\/([^/]+)(\/html)?$/.exec(url.pathname) ?? []
  if (id === undefined) return false
  const letter = state.shelf.find(seqOf(state.run, id) ?? -1)
  if (letter === null) return sendPage(response, 404, missingPage())
  if (alone === undefined) return sendPage(response, 200, letterPage(letter))
  return sendPage(response, 200, raw(framed(letter)), `${POLICY}; sandbox ${SANDBOX}`)
}

function sendPage(response: ServerResponse, status: number, page: Markup, policy = POLICY): true {
  sendText(response, status, 'text/html; charset=utf-8', page.text, {
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  return true
}

function listPage(state: State, query: URLSearchParams): Markup {
  const to = query.get('to')?.trim().toLowerCase() || undefined
  const before = Number(query.get('before')) || undefined
  const letters = state.shelf.list({ to, before, limit: PAGE_SIZE + 1 })
  const shown = letters.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  const accepted = state.ledger.totals().reduce((sum, digest) => sum + digest.accepted, 0)
  const older = new URLSearchParams({ ...(to === undefined ? {} : { to }), before: String(last?.seq) })
  const counts = `${thousands(accepted)} accepted in all, the newest ${thousands(state.shelf.size())} stored`
  const matching =
    to === undefined
      ? ''
      : ` · to ${to}: ${thousands(shown.length)} of ${thousands(state.shelf.count(to))} shown`
  return layout(
    'Letters',
    html`
      <h1>Letters</h1>
      <p class="quiet">${counts}${matching}</p>
      <form role="search">
        <label for="to">Sent to</label>
        <input id="to" name="to" type="email" autocomplete="off" value="${to ?? ''}">
        <button type="submit">Show</button>
      </form>
      ${shown.length === 0 ? html`<p>${to ? `No letters to ${to} are stored.` : 'No letters have arrived yet.'}</p>` : ''}
      <ol class="letters">
        ${shown.map(listItem)}
      </ol>
      ${letters.length > PAGE_SIZE ? html`<p><a href="/?${older.toString()}">Older letters</a></p>` : ''}
    `,
  )
}

/** Renders a letter as an inbox on a phone would list it. */
function listItem(letter: KeptLetter): Markup {
  const { sender, subject, preheader } = inboxLineOf(letter)
  return html`<li>
    <a href="/messages/${letter.id}">
      <span class="sender"><b>${sender}</b> ${time(letter.at)}</span>
      <span class="subject" dir="auto">${subject}</span>
      <span class="quiet" dir="auto">${preheader}</span>
    </a>
    <span class="quiet">to ${letter.to.join(', ')}${letter.suppressed ? ' · suppressed' : ''}</span>
  </li>`
}

function letterPage(letter: KeptLetter): Markup {
  const rows: [string, string][] = [
    ['From', letter.from],
    ['To', letter.to.join(', ')],
    ...(['cc', 'bcc', 'replyTo'] as const).flatMap((field): [string, string][] =>
      letter[field].length === 0
        ? []
        : [[{ cc: 'Cc', bcc: 'Bcc', replyTo: 'Reply-To' }[field], letter[field].join(', ')]],
    ),
    ['Subject', letter.subject],
    ...Object.entries(letter.headers),
    ...letter.tags.map(({ name, value }): [string, string] => [`Tag ${name}`, value]),
    ['Id', letter.id],
  ]
  return layout(
    letter.subject,
    html`
      <p><a href="/">All letters</a></p>
      <h1>${letter.subject}</h1>
      <p class="quiet">To ${letter.to.join(', ')} · ${time(letter.at)}</p>
      ${letter.suppressed ? html`<p>Suppressed: accepted, but not delivered.</p>` : ''}
      <nav aria-label="Parts of the letter">
        <a href="#html">HTML</a> <a href="#text">Text</a> <a href="#headers">Headers</a>
      </nav>
      <section id="html">
        <h2>HTML</h2>
        ${
          letter.html === null
            ? html`<p>This letter has no HTML.</p>`
            : html`<p class="quiet">${kilobytes(letter.html)} · <a href="/messages/${letter.id}/html">by itself</a></p>
              <iframe title="The letter as HTML" sandbox="${SANDBOX}" srcdoc="${framed(letter)}"></iframe>`
        }
      </section>
      <section id="text">
        <h2>Text</h2>
        ${letter.text === null ? html`<p>This letter has no text.</p>` : html`<pre tabindex="0">${letter.text}</pre>`}
      </section>
      <section id="headers">
        <h2>Headers</h2>
        <dl>
          ${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
        </dl>
      </section>
    `,
  )
}

const missingPage = () =>
  layout(
    'Letter not found',
    html`<h1>Letter not found</h1><p>It never arrived, or it is no longer stored. <a href="/">All letters</a></p>`,
  )

/** Returns the letter's HTML, changed so that links open in new tabs. */
const framed = (letter: KeptLetter): string => {
  const page = letter.html ?? ''
  const base = '<base target="_blank">'
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + base) : base + page
}

const time = (at: number): Markup => {
  const iso = new Date(at).toISOString()
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`
}
const thousands = (count: number) => count.toLocaleString('en-GB')
const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
