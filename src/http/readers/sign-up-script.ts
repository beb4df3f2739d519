// What makes the sign-up form better where scripts run: the answer takes the place of the form, and the page stays.
// Where they do not, or where this fails, the form is posted as forms are.

/** It brings no words of its own: it shows what the server answers, and lets a screen reader begin there. */
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
    const start = main.querySelector('[aria-invalid], h1')
    start.tabIndex = start.matches('h1') ? -1 : 0
    start.focus()
  } catch {
    button.disabled = false
    form.submit()
  }
})
`
