// Submits the sign-up form without leaving the page. If scripts are disabled or the request fails, the
// browser submits the form as usual.

/**
 * Source of the script. It shows the server's response and moves the focus there. It contains no text for
 * visitors, so it needs no translation.
 */
export const SIGN_UP_SCRIPT = `'use strict'
document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.matches('form[action="/subscribe"]')) return
  event.preventDefault()
  const button = form.querySelector('button')
  button.disabled = true
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const main = document.querySelector('main')
    main.replaceChildren(...page.querySelector('main').childNodes)
    document.title = page.title
    const start = main.querySelector('[aria-invalid]') ?? main.querySelector('h1')
    start.tabIndex = start.matches('h1') ? -1 : 0
    start.focus()
  } catch {
    button.disabled = false
    form.submit()
  }
})
`
