// Follows a reader in a real browser, with the local mailbox. The reader subscribes, sets preferences,
// pauses, unsubscribes and subscribes again. Ticks with future times advance the service's clock from day to
// day.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fetchDigestStatus, listLetters, type ReceivedLetter } from '../../dev/local/api.ts'
import { tick } from '../../dev/local/cron.ts'
import { ADMIN_TOKEN } from '../../dev/local/settings.ts'
import { untilReady } from '../../dev/local/until.ts'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { addDays } from '../../src/calendar/clock.ts'
import { browser } from './browser.ts'
import { addressOf, changeDatabase, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const READER = 'reader@example.com'
const ADMIN = { authorization: `Bearer ${ADMIN_TOKEN}` }
/** Day of the first digest. It is in the future, so that ticks of the real clock do not create a digest. */
const FIRST = addDays(new Date().toISOString().slice(0, 10), 1)
const at = (day: string, time: string) => Date.parse(`${day}T${time}Z`)

type Stage = { worker: string; mailbox: string }

async function start(): Promise<Stage> {
  const service = startService({ STATE_DIR: stateDir }, ['--empty'])
  await printed(service, 'Ctrl-C')
  const [worker, mailbox] = [addressOf(service, 'Worker ready on'), addressOf(service, 'Mailbox ready on')]
  return { worker, mailbox }
}

/** Waits for a letter whose text matches, and returns the newest one. */
const letterWith = ({ mailbox }: Stage, what: RegExp): Promise<ReceivedLetter> =>
  untilReady(`a letter with ${what}`, async () => {
    const letters = await listLetters(mailbox, READER)
    return letters.find(({ text }) => what.test(text ?? '')) ?? null
  })

/** Returns the URL of a link in a letter, with the Worker's current port. */
const linkIn = ({ worker }: Stage, { text }: ReceivedLetter, page: string) =>
  worker + (new RegExp(`/${page}/[\\w.~-]+`).exec(text ?? '')?.[0] ?? '/no-such-link')

/** Publishes a digest at 07:00 UTC and waits until it reaches the given state. */
async function publish({ worker }: Stage, day: string, articles: readonly object[], state: string) {
  const response = await fetch(`${worker}/api/articles?day=${day}`, {
    method: 'POST',
    headers: ADMIN,
    body: articles.map((article) => JSON.stringify(article)).join('\n'),
  })
  expect(await response.text()).not.toContain('"accepted":false')
  await untilReady(`the digest for ${day} to be ${state}`, async () => {
    await tick(worker, at(day, '07:00:00'))
    const digest = await fetchDigestStatus(worker, day)
    return digest?.state === state ? digest : null
  })
}

const someNews = (day: string, titles: readonly string[]) =>
  titles.map((title, index) => ({
    id: `news-${index}-${day}`,
    title,
    url: `https://gazette.example/${day}/${index}`,
    text: `${title}. Hundreds of people came to see it in the morning.`,
  }))

const answerFor = async ({ worker }: Stage, day: string) =>
  (await fetch(`${worker}/api/digests/${day}/deliveries?email=${READER}`, { headers: ADMIN })).json()

async function signUpByKeyboard(page: Page, stage: Stage) {
  await page.goto(stage.worker)
  await page.locator('#email').focus()
  await page.keyboard.type(READER)
  await page.keyboard.press('Enter')
  await page.getByText('Check your inbox').waitFor()
}

async function confirmByKeyboard(page: Page, stage: Stage, letter: ReceivedLetter) {
  await page.goto(linkIn(stage, letter, 'confirm'))
  await page.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.getByText('You are subscribed').waitFor()
}

test('a reader can subscribe, set preferences, pause, unsubscribe and subscribe again', async () => {
  const stage = await start()
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin' })
  const page = await context.newPage()
  await signUpByKeyboard(page, stage)
  await confirmByKeyboard(page, stage, await letterWith(stage, /\/confirm\//))

  const welcome = await letterWith(stage, /Welcome to/)
  await page.goto(linkIn(stage, welcome, 'preferences'))
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Berlin')
  for (const theme of ['Politics', 'Business', 'Technology', 'Health', 'Sport', 'Culture', 'More stories'])
    await page.getByLabel(theme, { exact: true }).uncheck()
  await page.getByLabel('Hour').selectOption('20')
  await page.getByLabel('Mute stories with these words').fill('Petrel')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('status').waitFor()

  await publish(stage, FIRST, sampleArticles(new Date(at(FIRST, '07:00:00'))), 'sending')
  expect(await answerFor(stage, FIRST)).toMatchObject({ reason: 'the letter is due at a later hour' })
  const lastHour = new Date(`${FIRST}T19:00:00Z`) // 19:00 UTC is 20:00 in Berlin in winter and 21:00 in summer
  const letter = await untilReady('the letter at eight in the evening', async () => {
    await tick(stage.worker, lastHour.getTime())
    const letters = await listLetters(stage.mailbox, READER)
    return letters.find(({ text }) => text?.includes('== ')) ?? null
  })
  expect(letter.text).toContain('== World ==')
  expect(letter.text).toContain('== Science ==')
  expect(letter.text).not.toMatch(/== (Politics|Sport|Culture) ==|Petrel/)
  expect(letter.text).toMatch(/You receive 2 of the \d themes in this edition/)

  // The reader pauses the digest in a browser without JavaScript.
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(linkIn(stage, letter, 'preferences'))
  expect(await still.getByLabel('Hour').inputValue()).toBe('20')
  await still.getByLabel('Hour').selectOption('')
  await still.getByLabel('Pause until').fill(addDays(FIRST, 2))
  await still.getByRole('button', { name: 'Save' }).click()
  await still.getByText('Saved. Changes apply from your next letter.').waitFor()
  const second = addDays(FIRST, 1)
  await publish(
    stage,
    second,
    someNews(second, ['Harbour of Ellery reopens', 'Observatory counts new comets']),
    'complete',
  )
  expect(await answerFor(stage, second)).toMatchObject({ reason: `paused until ${addDays(FIRST, 2)}` })

  await still.goto(linkIn(stage, letter, 'unsubscribe'))
  expect(await still.getByRole('link', { name: /Choose fewer themes or days/ }).getAttribute('href')).toMatch(
    /^\/preferences\//,
  )
  await still.getByRole('button', { name: 'Unsubscribe' }).click()
  await still.getByText('You are unsubscribed').waitFor()
  await still.goto(linkIn(stage, letter, 'preferences'))
  await still.getByText('You are not subscribed').waitFor()
  const third = addDays(FIRST, 2)
  await publish(
    stage,
    third,
    someNews(third, ['Bakers strike over flour prices', 'Tunnel under the strait is dry']),
    'complete',
  )
  expect(await answerFor(stage, third)).toMatchObject({ reason: 'left before the digest was planned' })

  // An inbox gets at most one confirmation letter in ten minutes, so the test simulates that ten minutes have
  // passed.
  changeDatabase(stateDir, 'DELETE FROM hits')
  await tick(stage.worker, Date.now()) // returns the clock to the present, because an email that is days old would be dropped
  const before = (await listLetters(stage.mailbox, READER)).length
  await signUpByKeyboard(page, stage)
  await untilReady('another letter', async () => {
    const { length } = await listLetters(stage.mailbox, READER)
    return length > before ? length : null
  })
  await confirmByKeyboard(page, stage, await letterWith(stage, /\/confirm\//))
  await page.getByRole('link', { name: 'Choose your themes, days and hour' }).click()
  expect(await page.getByLabel('Mute stories with these words').inputValue()).toBe('petrel')
  expect(await page.getByLabel('Politics', { exact: true }).isChecked()).toBe(false)
  await Promise.all([context.close(), plain.close()])
})
