// Generates the HTML with which other sites offer a publication by email.
import { wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import { escapeHtml } from '../../text/escape-html.ts'

/** Id by which the script finds the form. */
const FORM_ID = 'digest-sign-up'

/** Returns a link to the sign-up page, for publications whose form works only there. */
export const linkCode = ({ name, publicUrl, language }: Publication): string =>
  `<a href="${publicUrl}/">${escapeHtml(`${wordsFor(language).pages.subscribe}: ${name}`)}</a>`

/** Returns a form that works without JavaScript. After submitting it, the visitor sees our page. */
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
 * Returns the form with a script that keeps the visitor on the page. If the request fails, or if the other
 * site is not in `ALLOWED_ORIGINS`, the browser sends the form as usual.
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
