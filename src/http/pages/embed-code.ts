// Generates sign-up HTML for other sites.
import { wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import { escapeHtml } from '../../text/escape-html.ts'

/** Element id by which the script finds the form. */
const FORM_ID = 'digest-sign-up'

/** Returns the HTML of a link to the sign-up page, for publications whose form works only on that page. */
export const linkCode = ({ name, publicUrl, language }: Publication): string =>
  `<a href="${publicUrl}/">${escapeHtml(`${wordsFor(language).pages.subscribe}: ${name}`)}</a>`

/**
 * Returns the HTML of a sign-up form that works without JavaScript. Submitting it takes visitors to our site.
 */
export function formCode({ publicUrl, language }: Publication, more = ''): string {
  const { home, subscribe } = wordsFor(language).pages
  return `<form id="${FORM_ID}" action="${publicUrl}/subscribe" method="post">
  <label for="${FORM_ID}-email">${escapeHtml(home.email)}</label>
  <input id="${FORM_ID}-email" name="email" type="email" autocomplete="email" maxlength="254" required>
  <button>${escapeHtml(subscribe)}</button>
${more}</form>
`
}

/**
 * Returns the HTML of the sign-up form with a script that keeps visitors on the page. If the request fails or
 * the sign-up is refused, or if `ALLOWED_ORIGINS` does not list the embedding site, the browser submits the
 * form as usual.
 */
export const scriptedCode = (publication: Publication): string =>
  `${formCode(publication, '  <p role="status"></p>\n')}<script type="module">
  const form = document.getElementById('${FORM_ID}')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const body = JSON.stringify({ email: form.elements.email.value })
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(form.action, { method: 'POST', headers, body }).catch(() => null)
    if (!response?.ok) return form.submit()
    const { message } = await response.json()
    form.querySelector('[role=status]').textContent = message
  })
</script>
`
