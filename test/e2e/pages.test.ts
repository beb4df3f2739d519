import { describe, expect, test } from 'vitest'
import { aLink, aSite, visit } from '../../dev/site.ts'
import { TRAP } from '../../src/http/pages/trap.tsx'
import { DAYS } from '../letters/render/days.ts'
import { faultsOf, lowTargetsOf, widthIn } from './axe.ts'
import { browser } from './browser.ts'

const days = Object.entries(DAYS).map(
  ([name, edition], index) => [name, `2026-05-0${index + 1}`, edition] as const,
)
const site = await aSite(days.map(([, day, edition]) => ({ ...edition, day })))
const arabicSite = await aSite(
  days.map(([, day, edition]) => ({ ...edition, day })),
  { LANGUAGE: 'ar' },
)

const PREFERENCES = await aLink('preferences')

/**
 * Returns a site that answers every path, except those of scripts, as if a form with these fields had been
 * posted to it.
 */
const afterForm = (fields: Record<string, string>) => (path: string) =>
  path.endsWith('.js') ? site(path) : site(path, { method: 'POST', body: new URLSearchParams(fields) })

const invalid = afterForm({ muted: '', timeZone: 'Mars/Olympus', pausedUntil: 'soon', email: 'ann' })
const valid = afterForm({ themes: 'world', weekdays: '127' })
// The honeypot field is filled in, so the page appears without a sign-up.
const asked = afterForm({ email: 'ann@mail.example', [TRAP]: 'x' })

const PAGES = [
  ['the page after a sign-up', asked, '/subscribe'] as const,
  ['the preferences after a save', valid, PREFERENCES] as const,
  ['the preferences with faults', invalid, PREFERENCES] as const,
  ...days.map(([name, day]) => [`the web copy of ${name}`, site, `/digests/${day}`] as const),
  ['the sign-up page', site, '/'] as const,
  ['the archive', site, '/digests'] as const,
  ['the embeddable form', site, '/embed'] as const,
  ['a search', site, '/digests?q=quay'] as const,
  ['the page that asks to confirm', site, await aLink('confirm')] as const,
  ['the page that asks whether to unsubscribe', site, await aLink('unsubscribe')] as const,
  ['the page for an invalid link', site, '/confirm/x'] as const,
  ['the page for an unknown path', site, '/nothing'] as const,
  ['the page that asks to confirm, in Arabic', arabicSite, await aLink('confirm')] as const,
  ['the sign-up page in Arabic', arabicSite, '/'] as const,
  ['a search in Arabic', arabicSite, '/digests?q=%D8%A7%D9%84'] as const,
  ['the page of preferences', site, await aLink('preferences')] as const,
  ['the page of preferences in Arabic', arabicSite, await aLink('preferences')] as const,
  ['the unsubscribe page', site, await aLink('unsubscribe')] as const,
  ['the page that confirms a new address', site, await aLink('address')] as const,
  ['the web copy of a day in Arabic, in Arabic', arabicSite, '/digests/2026-05-06'] as const,
]

/**
 * Expected console messages, which do not include violations of the content security policy. The browser gets no
 * icon, some pages answer with 400 or 404 on purpose, and a date field cannot show an invalid date.
 */
const EXPECTED = /ERR_FAILED|status of 40[04]|does not conform to the required format/

/** Returns whether a page has columns on a wide screen. All other pages have one column at every width. */
const hasColumns = (path: string) => path === '/' || path === '/digests' || path.startsWith('/preferences/')

describe.each(PAGES)('%s', (_, answer, path) => {
  test('a page has no accessibility faults, needs no horizontal scrolling and requests nothing from other sites', async () => {
    const page = await browser.newPage({ viewport: { width: 640, height: 800 } })
    const said: string[] = []
    const asked: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await visit(page, answer, path)
    const ours = ['/icon.svg', '/join.js', '/preferences.js']
    expect(asked.filter((address) => !ours.includes(address))).toEqual([path.split('?')[0]])
    expect(await faultsOf(page)).toEqual([])
    for (const width of [640, 320, 1280]) {
      expect(await widthIn(page, width)).toBe(width)
      if (hasColumns(path)) expect([width, await faultsOf(page)]).toEqual([width, []])
      expect([width, await lowTargetsOf(page)]).toEqual([width, []])
    }
    await page.close()
    expect(said.filter((text) => !EXPECTED.test(text))).toEqual([])
  })
})

test('the content security policy of a page allows the page’s own styles', async () => {
  const page = await browser.newPage()
  await visit(page, site, '/digests/2026-05-03')
  expect(await page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth")).toBe('680px')
  await page.close()
})

test('the notice about a submitted form has the focus and links to the invalid fields', async () => {
  const page = await browser.newPage()
  const focused = () => page.evaluate<string>('document.activeElement.className || document.activeElement.id')
  await visit(page, valid, PREFERENCES)
  expect(await focused()).toBe('notice saved')
  await visit(page, invalid, PREFERENCES)
  expect(await focused()).toBe('notice wrong')
  for (const field of ['themes', 'timeZone', 'weekdays', 'pausedUntil', 'email']) {
    await page.locator(`.wrong a[href="#${field}"]`).click()
    expect(await page.evaluate('location.hash')).toBe(`#${field}`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe(field)
  }
  await page.close()
})

test('a headline in the news in brief links to its story on the page', async () => {
  const page = await browser.newPage({ viewport: { width: 640, height: 600 } })
  await visit(page, site, '/digests/2026-05-03')
  await page.locator('.brief a').last().click()
  const top = await page.evaluate<number>("document.querySelector(':target').getBoundingClientRect().top")
  await page.close()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(600)
})

test('the content security policy allows Turnstile, and a notice appears if JavaScript is disabled', async () => {
  const guarded = await aSite([], { TURNSTILE_SITE_KEY: '1x00000000000000000000AA', TURNSTILE_SECRET: 'x' })
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    const breaches: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) breaches.push(message.text())
    })
    await context.route('https://challenges.cloudflare.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "document.body.dataset.widget = 'ran'" }),
    )
    await page.route(/news\.example/, async (route) => {
      const { pathname } = new URL(route.request().url())
      const response = await guarded(pathname)
      const headers = Object.fromEntries(response.headers)
      await route.fulfill({ status: response.status, headers, body: await response.text() })
    })
    await page.goto('https://news.example/')
    const says = page.locator('noscript .fault') // Playwright cannot read the text inside noscript
    if (javaScriptEnabled) await page.locator('body[data-widget=ran]').waitFor()
    expect(await says.isVisible()).toBe(!javaScriptEnabled)
    expect(await widthIn(page, 320)).toBe(320)
    expect(breaches).toEqual([])
    await context.close()
  }
})
