// Follows two editors through a morning in a real browser: by keyboard alone, with scripts and without.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fetchDigestStatus, listLetters } from '../../dev/local/api.ts'
import { ADMIN_TOKEN } from '../../dev/local/settings.ts'
import { untilReady } from '../../dev/local/until.ts'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { faultsOf, widthIn } from './axe.ts'
import { browser } from './browser.ts'
import { addressOf, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const ADMIN = { authorization: `Bearer ${ADMIN_TOKEN}` }
const READER = 'reader@example.com'
const TESTER = 'maren@example.com'

/** Returns a time zone in which it is past three at night now, so that the draft of today is open for hours. */
function zoneAtThree(now: Date): string {
  const west = now.getUTCHours() - 3
  const offset = west > 12 ? west - 24 : west
  return `Etc/GMT${offset < 0 ? '' : '+'}${offset}`
}

const post = (url: string, body: string) => fetch(url, { method: 'POST', headers: ADMIN, body })

async function press(page: Page, role: 'button' | 'link', name: string | RegExp) {
  await page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .first()
    .focus()
  await page.keyboard.press('Enter')
}

async function type(page: Page, label: string, text: string) {
  await page.getByLabel(label, { exact: true }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

async function openDetails(page: Page, text: string) {
  await page.getByText(text, { exact: true }).focus()
  await page.keyboard.press('Enter')
}

async function signIn(page: Page, worker: string, name: string) {
  await page.goto(`${worker}/desk`)
  await type(page, 'Admin token', ADMIN_TOKEN)
  await type(page, 'Your name', name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Draft of/ }).waitFor()
}

test('two editors correct a day by keyboard alone, and readers get exactly that', async () => {
  const service = startService({ STATE_DIR: stateDir, TIME_ZONE: zoneAtThree(new Date()) }, ['--empty'])
  await printed(service, 'Ctrl-C')
  const [worker, mailbox] = [addressOf(service, 'Worker ready on'), addressOf(service, 'Mailbox ready on')]
  const lines = sampleArticles(new Date()).map((article) => JSON.stringify(article))
  expect(await (await post(`${worker}/api/articles`, lines.join('\n'))).text()).not.toContain(
    '"accepted":false',
  )
  await post(
    `${worker}/api/subscribers/import`,
    `email,consent_source,consented_at\n${READER},Form,2025-03-01\n`,
  )

  // Ada works at a large screen, in the light, with scripts.
  const ada = await (
    await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' })
  ).newPage()
  const said: string[] = []
  ada.on('console', (message) => said.push(message.text()))
  let loads = 0
  ada.on('load', () => (loads += 1))
  await signIn(ada, worker, 'Ada')
  const titles = await ada.locator('.story h3').allTextContents()
  const [merged = '', lead = '', retitled = '', advert = ''] = [titles[0], titles[2], titles[4], titles[6]]
  const before = loads
  await press(ada, 'button', `Lead: ${lead}`)
  await ada.getByText('Pinned by Ada').waitFor()
  await press(ada, 'button', `Drop: ${advert}`)
  await ada.getByText('Dropped by Ada').waitFor()
  await openDetails(ada, 'Write one')
  await type(ada, 'Introduction', 'Good morning. Two bridges and a comet.')
  await press(ada, 'button', 'Save the introduction')
  await ada.getByText('Introduction written by Ada').waitFor()
  await openDetails(ada, 'Change the subject and the preview line')
  await type(ada, 'Subject', 'A bill, a bridge and a probe')
  await press(ada, 'button', 'Change')
  await ada.getByText('Subject changed by Ada').waitFor()
  expect(loads).toBe(before) // the script swapped the content each time
  expect(await ada.evaluate('document.activeElement.textContent')).toBe(
    'Change the subject and the preview line',
  ) // and kept the focus

  await press(ada, 'link', retitled)
  await type(ada, 'Headline', 'An open chip for laptops')
  await press(ada, 'button', 'Retitle')
  await ada.getByRole('heading', { name: /^Draft of/ }).waitFor()
  await press(ada, 'link', merged)
  await ada.getByRole('checkbox').nth(1).focus()
  await ada.keyboard.press('Space')
  await press(ada, 'button', 'Split off the ticked ones')
  await ada.getByText('Split off by Ada').waitFor()
  await type(ada, 'Address for the test copy', TESTER)
  await press(ada, 'button', 'Send')
  await ada.getByText('The test copy is on its way.').waitFor()
  const copy = await untilReady('the test copy', async () => (await listLetters(mailbox, TESTER))[0] ?? null)
  expect(copy.subject).toBe('[Test] A bill, a bridge and a probe')

  await press(ada, 'button', 'Hold')
  await ada.getByText('held by Ada').waitFor()

  // Ben works on a phone, in the dark, without scripts, and sees what Ada did.
  const phone = {
    viewport: { width: 390, height: 800 },
    colorScheme: 'dark',
    javaScriptEnabled: false,
  } as const
  const ben = await (await browser.newContext(phone)).newPage()
  await signIn(ben, worker, 'Ben')
  for (const text of [
    'Pinned by Ada',
    'Retitled by Ada',
    'Good morning. Two bridges',
    'A bill, a bridge and a probe',
  ])
    await ben.getByText(text).first().waitFor()
  await press(ben, 'button', 'Undo: Split off by Ada')
  await ben.getByText('Undone.').waitFor()
  await openDetails(ben, 'Change the subject and the preview line')
  await type(ben, 'Preview line', 'And nine more stories')
  await ben.keyboard.press('Enter')
  await ben.getByText('Preview line changed by Ben').waitFor()

  await ben.getByText('held by Ada').waitFor()
  await press(ben, 'button', 'Release')
  await ben.getByText('Publishes by itself in').waitFor()

  const day = (await ada.locator('input[name=day]').first().inputValue()) || ''
  const screens = [
    '/desk',
    await ada.getByRole('link', { name: lead }).first().getAttribute('href'),
    `/desk/preview/${day}?as=phone`,
    '/desk/publish',
    '/desk/editions',
    '/desk/readers',
    '/desk/readers/import',
    '/desk/sources',
    '/desk/statistics',
    '/desk/settings',
    '/desk/sign-in',
  ]
  const shown = await ada.context().newPage()
  for (const path of screens) {
    await shown.goto(`${worker}${path}`)
    expect([path, ...(await faultsOf(shown))]).toEqual([path])
    expect([path, await widthIn(shown, 1280), await widthIn(shown, 320)]).toEqual([path, 1280, 320])
  }

  await press(ben, 'link', 'Publish now')
  await press(ben, 'button', 'Publish to 1 reader')
  await untilReady('the digest to be complete', async () => {
    const digest = await fetchDigestStatus(worker, day)
    return digest?.state === 'complete' ? digest : null
  })
  const [letter] = await listLetters(mailbox, READER)
  expect(letter?.subject).toBe('A bill, a bridge and a probe')
  const read = async (path: string) => (await fetch(`${worker}${path}`)).text()
  const copies = [
    letter?.text ?? '',
    ...(await Promise.all(['', '.txt', '.json'].map((end) => read(`/digests/${day}${end}`)))),
  ]
  for (const text of copies) {
    expect(text).toContain('An open chip for laptops')
    expect(text).toContain('Good morning. Two bridges and a comet.')
    expect(text).not.toContain(advert)
  }
  expect(await read('/feed.xml')).toContain('An open chip for laptops')
  expect(JSON.parse(copies[3] ?? '').lead.title).toBe(lead)

  await ada.goto(`${worker}/desk/editions`)
  await type(ada, 'Address of the reader', READER)
  await ada.keyboard.press('Enter')
  await ada.getByText('Yes. Resend accepted this letter').waitFor()
  await shown.goto(`${worker}/desk/editions/${day}`)
  expect(await faultsOf(shown)).toEqual([])
  expect(said).toEqual([])
})
