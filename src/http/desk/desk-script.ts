// Submits the desk's forms without leaving the page. If scripts are disabled or a request fails, the browser
// submits the form as usual.

/**
 * Source of the script. It shows the server's response, keeps the focus on the same control where possible,
 * and announces the result. It leaves GET forms and forms with `data-leaves` to the browser, because they
 * open another page.
 */
export const DESK_SCRIPT = `'use strict'
document.addEventListener('submit', async (event) => {
  const form = event.target
  const button = event.submitter
  if (form.getAttribute('method') !== 'post' || 'leaves' in form.dataset) return
  event.preventDefault()
  const ask = button?.dataset.ask ?? form.dataset.ask
  if (ask && !confirm(ask)) return
  const said = document.getElementById('said')
  const id = button?.id
  const body = new FormData(form, button)
  const busy = [...form.querySelectorAll('button')]
  for (const each of busy) each.disabled = true
  said.className = 'said'
  said.textContent = button?.dataset.busy ?? ''
  try {
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body }) // a field may be named "action"
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const news = page.getElementById('said')
    if (answer.ok) {
      document.querySelector('main').replaceChildren(...page.querySelector('main').childNodes)
      document.title = page.title
      if (answer.redirected) history.replaceState(null, '', answer.url.replace(/[?&]said=[^&#]*/, ''))
    } else for (const each of busy) each.disabled = false
    said.className = news.className
    said.textContent = news.textContent
    const same = id ? document.getElementById(id) : null
    const next = same?.closest('details:not([open])')?.firstElementChild ?? same ?? document.querySelector('main [data-focus], main h1')
    if (next.matches('h1, h2, [data-focus]')) next.tabIndex = -1
    next.focus()
  } catch {
    for (const each of busy) each.disabled = false
    form.dataset.leaves = ''
    form.requestSubmit(button)
  }
})
`
