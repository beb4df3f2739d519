// Follows editors through a morning at the desk in a real browser, on large screens and phones, in light and
// dark mode, and with and without JavaScript.
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

/**
 * Returns a time zone in which it is now between 3 and 4 a.m., so that today's draft stays open for hours.
 */
function zoneAtThree(now: Date): string {
  const west = now.getUTCHours() - 3
  const offset = west > 12 ? west - 24 : west
  return `Etc/GMT${offset < 0 ? '' : '+'}${offset}`
}

/** API response that contains one list, keyed by the list's name. */
type Listed = Record<string, { id: string }[]>

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

type Screen = { width: 1280 | 390; colorScheme: 'light' | 'dark'; javaScriptEnabled: boolean }

/** The screens of the two editors Ada and Ben. They differ in width, colour scheme and JavaScript. */
const LARGE: Screen = { width: 1280, colorScheme: 'light', javaScriptEnabled: true }
const PHONE: Screen = { width: 390, colorScheme: 'dark', javaScriptEnabled: false }

/** All other combinations of width, colour scheme and JavaScript. */
const OTHERS: Screen[] = [
  { ...LARGE, javaScriptEnabled: false },
  { ...LARGE, colorScheme: 'dark' },
  { ...LARGE, colorScheme: 'dark', javaScriptEnabled: false },
  { ...PHONE, javaScriptEnabled: true },
  { ...PHONE, colorScheme: 'light' },
  { ...PHONE, colorScheme: 'light', javaScriptEnabled: true },
]

/** Opens a page in a new browser context, and adds its console messages to `said`. */
async function open({ width, ...screen }: Screen, said: string[]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...screen })
  const page = await context.newPage()
  page.on('console', (message) => said.push(message.text()))
  return page
}

async function signIn(page: Page, worker: string, name: string) {
  await page.goto(`${worker}/desk`)
  await type(page, 'Admin token', ADMIN_TOKEN)
  await type(page, 'Your name', name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /^Draft for/ }).waitFor()
}

/** Decodes HTML entities repeatedly, because the feed escapes HTML twice. */
function withoutEscapes(text: string): string {
  const replaced = text
    .replace(/&(?:#39|#x27|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return replaced === text ? text : withoutEscapes(replaced)
}

/** Texts that an editor writes for a day's digest. */
type Words = { subject: string; introduction: string; headline: string }

/**
 * Pins, drops, retitles and splits one story each, and writes the introduction and the subject.
 *
 * @returns The headlines of the pinned and the dropped story, the old headline of the retitled story, and the
 * title of the article that was split off.
 */
async function editDay(page: Page, name: string, words: Words) {
  const titles = await page.locator('.story h3').allTextContents()
  const [merged = '', lead = '', retitled = '', advert = ''] = [titles[0], titles[2], titles[4], titles[6]]
  await press(page, 'button', `Lead: ${lead}`)
  await page.getByText(`Pinned by ${name}`).first().waitFor()
  await press(page, 'button', `Drop: ${advert}`)
  await page.getByText(`Dropped by ${name}`).first().waitFor()
  await openDetails(page, 'Write one')
  await type(page, 'Introduction', words.introduction)
  await press(page, 'button', 'Save the introduction')
  await page.getByText(`Introduction written by ${name}`).waitFor()
  await openDetails(page, 'Change the subject and the preview line')
  await type(page, 'Subject', words.subject)
  await press(page, 'button', 'Change')
  await page.getByText(`Subject changed by ${name}`).waitFor()
  await press(page, 'link', retitled)
  await type(page, 'Headline', words.headline)
  await press(page, 'button', 'Retitle')
  await page.getByText(`Retitled by ${name}`).waitFor()
  await press(page, 'link', merged)
  const split = (await page.locator('label.box').nth(1).textContent())?.trim() ?? ''
  await page.getByRole('checkbox').nth(1).focus()
  await page.keyboard.press('Space')
  await press(page, 'button', 'Split off the ticked ones')
  await page.getByText(`Split off by ${name}`).waitFor()
  return { lead, retitled, advert, split }
}

test('editors can edit a digest with the keyboard alone on any screen, and readers get the edited digest', async () => {
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
  const said: string[] = []

  // On each screen in `OTHERS`, an editor changes the draft and undoes the change.
  for (const screen of OTHERS) {
    const page = await open(screen, said)
    await signIn(page, worker, 'Cleo')
    const [first = ''] = await page.locator('.story h3').allTextContents()
    await press(page, 'button', `Drop: ${first}`)
    await page.getByText('Dropped by Cleo').waitFor()
    await press(page, 'button', 'Undo: Dropped by Cleo')
    await page.getByText('As it was composed').waitFor()
    expect([screen, await widthIn(page, screen.width)]).toEqual([screen, screen.width])
    await page.context().close()
  }

  // Ben works on a phone, in dark mode, without JavaScript.
  const ben = await open(PHONE, said)
  await signIn(ben, worker, 'Ben')
  const early = { subject: 'Not yet', introduction: 'A first attempt.', headline: 'A chip for laptops' }
  await editDay(ben, 'Ben', early)

  // Ada works on a large screen, in light mode, with JavaScript. She sees Ben's edits and replaces them.
  const ada = await open(LARGE, said)
  let loads = 0
  ada.on('load', () => (loads += 1))
  await signIn(ada, worker, 'Ada')
  for (const text of [
    'Pinned by Ben',
    'Dropped by Ben',
    'Retitled by Ben',
    'Split off by Ben',
    ...Object.values(early),
  ])
    await ada.getByText(text).first().waitFor()
  const before = loads
  await press(ada, 'button', 'undo all')
  await ada.getByText('As it was composed').waitFor()
  expect(loads).toBe(before) // the script replaced the content, so the page was not loaded again
  expect(await ada.locator('p.pre').count()).toBe(0) // the introduction is gone
  const words = {
    subject: 'A bill, a bridge and a probe',
    introduction: 'Good morning. Two bridges and a comet.',
    headline: 'An open chip for laptops',
  }
  const { lead, retitled, advert, split } = await editDay(ada, 'Ada', words)
  await type(ada, 'Address for the test copy', TESTER)
  await press(ada, 'button', 'Send')
  await ada.getByText('The test copy is on its way, unless its address is suppressed.').waitFor()
  expect(await ada.evaluate('document.activeElement.id')).toBe('test') // the focus stays where it was
  const copy = await untilReady('the test copy', async () => (await listLetters(mailbox, TESTER))[0] ?? null)
  expect(copy.subject).toBe(`[Test] ${words.subject}`)
  await press(ada, 'button', 'Hold')
  await ada.getByText('held by Ada').first().waitFor()

  await ben.goto(`${worker}/desk`)
  for (const text of [
    'Pinned by Ada',
    'Retitled by Ada',
    'Split off by Ada',
    words.introduction,
    words.subject,
  ])
    await ben.getByText(text).first().waitFor()
  await openDetails(ben, 'Change the subject and the preview line')
  await type(ben, 'Preview line', 'And nine more stories')
  await ben.keyboard.press('Enter')
  await ben.getByText('Preview line changed by Ben').waitFor()
  await ben.getByText('held by Ada').first().waitFor()
  await press(ben, 'button', 'Release')
  await ben.getByText('The digest is due in').waitFor()

  const day = (await ada.locator('input[name=day]').first().inputValue()) || ''
  await ada.goto(`${worker}/desk`)
  const list = '<opml version="2.0"><body><outline xmlUrl="https://paper.example/feed"/></body></opml>'
  await post(`${worker}/api/sources/import`, list)
  const idOf = async (path: string) => {
    const listed = (await (await fetch(`${worker}/api/${path}`, { headers: ADMIN })).json()) as Listed
    return Object.values(listed)[0]?.[0]?.id
  }
  const source = `/desk/sources/${await idOf('sources')}`
  const screens = [
    '/desk',
    await ada.getByRole('link', { name: lead }).first().getAttribute('href'),
    `/desk/preview/${day}?as=phone`,
    '/desk/publish',
    '/desk/editions',
    '/desk/readers',
    `/desk/readers/${await idOf(`subscribers?email=${READER}`)}`,
    '/desk/readers/import',
    '/desk/sources',
    source,
    `${source}/articles/${day}/${sampleArticles(new Date())[0]?.id}`,
    '/desk/statistics',
    '/desk/settings',
    '/desk/sign-in',
  ]
  const shown = await ada.context().newPage()
  const inspect = async (path: string | null) => {
    const answer = await shown.goto(`${worker}${path}`)
    expect([path, answer?.status(), ...(await faultsOf(shown))]).toEqual([path, 200])
    expect([path, await widthIn(shown, 1280), await widthIn(shown, 320)]).toEqual([path, 1280, 320])
  }
  for (const path of screens) await inspect(path)

  await press(ben, 'link', 'Publish now')
  await press(ben, 'button', 'Publish to 1 reader')
  await untilReady('the digest to be complete', async () => {
    const digest = await fetchDigestStatus(worker, day)
    return digest?.state === 'complete' ? digest : null
  })
  const [letter] = await listLetters(mailbox, READER)
  expect(letter?.subject).toBe(words.subject)
  const read = async (path: string) => (await fetch(`${worker}${path}`)).text()
  const copies = [
    letter?.text ?? '',
    letter?.html ?? '',
    ...(await Promise.all(['', '.txt', '.json'].map((end) => read(`/digests/${day}${end}`)))),
    await read('/feed.xml'),
    await read('/feed.json'),
  ]
  for (const text of copies.map(withoutEscapes)) {
    for (const kept of [words.headline, words.introduction, lead, split]) expect(text).toContain(kept)
    for (const gone of [retitled, advert, ...Object.values(early)]) expect(text).not.toContain(gone)
  }
  const edition = JSON.parse(copies[4] ?? '')
  expect(edition).toMatchObject({
    lead: { title: lead },
    subject: words.subject,
    preheader: 'And nine more stories',
  })
  const titles = edition.themes.flatMap(({ stories }: { stories: { title: string }[] }) =>
    stories.map(({ title }) => title),
  )
  expect(titles).toContain(split) // the split-off article is a separate story

  await ada.goto(`${worker}/desk/editions`)
  await type(ada, "Reader's address", READER)
  await ada.keyboard.press('Enter')
  await ada.getByText('Yes. Resend accepted this letter').waitFor()

  // Later, somebody notices a mistake. Ben corrects the edition on his phone.
  await ben.goto(`${worker}/desk/editions/${day}`)
  await press(ben, 'link', 'Correct it, or take a story down')
  await openDetails(ben, words.headline)
  const form = ben.locator('details[open]')
  await form.getByLabel('Headline').fill('An open chip for phones')
  await form.getByLabel('Note for readers').fill('The chip is not for laptops.')
  await press(ben, 'button', 'Correct the story')
  await ben.getByText('Corrected a story: The chip is not for laptops.').waitFor()
  for (const path of [`/digests/${day}`, '/feed.xml']) {
    expect(await read(path)).toContain('An open chip for phones')
    expect(await read(path)).toContain('The chip is not for laptops.')
  }
  for (const path of [`/desk/editions/${day}`, `/desk/editions/${day}/correct`]) await inspect(path)
  expect(said).toEqual([])
})
