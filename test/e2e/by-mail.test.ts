// Subscribes, confirms, unsubscribes and subscribes again by email, without opening a page.
import { expect, test } from 'vitest'
import { untilReady } from '../../dev/local/until.ts'
import { type MailboxServer, startMailbox } from '../../dev/mailbox/server.ts'
import { addDays } from '../../src/calendar/clock.ts'
import { addressOf, changeDatabase, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const ADMIN = { Authorization: 'Bearer local-admin-token' }
const JOIN = 'join@broadsheet.example'
const LEAVE = 'leave@broadsheet.example'
const ADA = 'ada@readers.example'

type Letter = { text: string; headers: Record<string, string>; tags: { name: string; value: string }[] }

/** Lists Ada's letters of a kind, newest first. The kind is `confirmation` or the day of a digest. */
async function lettersOf(mailbox: MailboxServer, kind: string): Promise<Letter[]> {
  const answer = await fetch(`${mailbox.url}/api/messages?to=${ADA}`)
  const { messages } = (await answer.json()) as { messages: Letter[] }
  return messages.filter(({ tags }) => tags.some(({ value }) => value === kind))
}

/** Passes an email to the Worker as Cloudflare Email Routing does. */
async function deliver(worker: string, to: string, subject: string, headers: Record<string, string> = {}) {
  const all = {
    From: `Ada <${ADA}>`,
    To: to,
    Subject: subject,
    'Message-ID': `<${subject.length}@x.example>`,
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  const query = new URLSearchParams({ from: ADA, to })
  const body = `${head.join('')}\r\n<script>alert(1)</script>\r\n`
  const answer = await fetch(`${worker}/cdn-cgi/handler/email?${query}`, { method: 'POST', body })
  expect(answer.status, await answer.text()).toBe(200)
}

/** Publishes a day's digest with one story. */
async function publish(worker: string, day: string, title: string): Promise<void> {
  const article = {
    id: day,
    title,
    url: `https://gazette.example/${day}`,
    text: `${title}. It was seen by many people on the shore this morning.`,
  }
  const url = `${worker}/api/articles?day=${day}`
  const stored = await fetch(url, { method: 'POST', headers: ADMIN, body: JSON.stringify(article) })
  expect(stored.status).toBe(200)
  await stored.text()
  await fetch(`${worker}/api/digests`, { method: 'POST', headers: ADMIN, body: JSON.stringify({ day }) })
  await untilReady(`the digest for ${day}`, async () => {
    const digest = await (await fetch(`${worker}/api/digests/${day}`, { headers: ADMIN })).json()
    return (digest as { state: string }).state === 'complete' ? true : null
  })
}

/**
 * Waits for a new confirmation letter, and confirms by email with its token.
 *
 * @param before Number of earlier confirmation letters.
 */
async function confirm(worker: string, mailbox: MailboxServer, before: number): Promise<void> {
  const { text } = await untilReady('the confirmation letter', async () => {
    const all = await lettersOf(mailbox, 'confirmation')
    return all.length > before ? (all[0] ?? null) : null
  })
  const token = new RegExp(`${JOIN}\n(\\S+)\n`).exec(text)?.[1] ?? 'no token'
  await deliver(worker, JOIN, token)
}

test('a reader can subscribe, confirm, unsubscribe and subscribe again by email alone', {
  timeout: 180_000,
}, async () => {
  const mailbox = await startMailbox({ port: 0 })
  const service = startService({ STATE_DIR: stateDir, RESEND_BASE_URL: mailbox.url }, ['--empty'])
  await printed(service, 'Ctrl-C')
  const worker = addressOf(service, 'Sign up')
  const today = new Date().toISOString().slice(0, 10)
  await deliver(worker, JOIN, 'Out of office', { 'Auto-Submitted': 'auto-replied' })
  await deliver(worker, JOIN, 'Please')
  await confirm(worker, mailbox, 0)
  await publish(worker, today, 'A comet over Berlin')
  const [letter, ...others] = await lettersOf(mailbox, today)
  expect(others).toEqual([])
  const leave = /<mailto:leave@broadsheet\.example\?subject=([^>]+)>/.exec(
    letter?.headers['List-Unsubscribe'] ?? '',
  )
  await deliver(worker, LEAVE, leave?.[1] ?? 'no token')
  const tomorrow = addDays(today, 1)
  await fetch(`${worker}/cdn-cgi/handler/scheduled?cron=*&time=${Date.parse(`${tomorrow}T07:00:00Z`)}`)
  await publish(worker, tomorrow, 'Grain prices fall again')
  expect(await lettersOf(mailbox, tomorrow)).toEqual([])
  expect(await lettersOf(mailbox, 'confirmation')).toHaveLength(1)

  changeDatabase(stateDir, 'UPDATE hits SET at = at - 600000') // simulates that ten minutes have passed
  await deliver(worker, JOIN, 'Please')
  await confirm(worker, mailbox, 1)
  const body = JSON.stringify({ day: addDays(today, 2), dryRun: true })
  const plan = await fetch(`${worker}/api/digests`, { method: 'POST', headers: ADMIN, body })
  expect(await plan.json()).toMatchObject({ recipients: 1 })
  await mailbox.close()
})
