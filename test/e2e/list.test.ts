// Imports readers and lets them complain or bounce, and erases another reader. No log may contain an address.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  confirm,
  fetchDigestStatus,
  listLetters,
  postSignUp,
  storeArticles,
  triggerDigest,
} from '../../dev/local/api.ts'
import { untilReady } from '../../dev/local/until.ts'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { addressOf, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const ADMIN = { Authorization: 'Bearer local-admin-token' }
const TABLE = `email,consent_source,consented_at
ann@list.example,Form at the fair,2025-03-01
ben@list.example,Form at the fair,2025-03-01
nobody,Form at the fair,2025-03-01`

type Listed = { id: string; state: string; suppressed: string[] }

/** Matches wrangler's own log line for a request, which appears only on a developer's machine. */
const ACCESS_LINE = /^\[wrangler:info\] (?:GET|HEAD|POST|PUT|PATCH|DELETE) .*$/gm

test('no log contains the address of a reader who is imported, gets a letter, complains, bounces or is erased', async () => {
  const service = startService({ STATE_DIR: stateDir }, ['--empty'])
  await printed(service, 'Ctrl-C')
  const worker = addressOf(service, 'Sign up')
  const mailbox = addressOf(service, 'Mailbox')
  const api = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${worker}/api/${path}`, { headers: ADMIN, ...init })
    return answer.text()
  }
  const find = async (email: string) => {
    const { subscribers } = JSON.parse(await api(`subscribers?email=${email}`)) as { subscribers: Listed[] }
    return subscribers[0]
  }
  const importing = async () => {
    const said = await api('subscribers/import', { method: 'POST', body: TABLE })
    return said
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  }
  const befall = (type: string, to: string) =>
    fetch(`${mailbox}/api/events`, { method: 'POST', body: JSON.stringify({ type, to }) })

  expect(await importing()).toMatchObject([
    { line: 4, outcome: 'rejected' },
    { imported: 2, rejected: 1 },
  ])
  await postSignUp(worker, 'cat@list.example')
  const link = await untilReady('the letter that asks to confirm', async () => {
    const [letter] = await listLetters(mailbox, 'cat@list.example')
    return /\/confirm\/\S+/.exec(letter?.text ?? '')?.[0] ?? null
  })
  await confirm(worker, worker + link)
  await storeArticles(worker, sampleArticles(new Date()))
  const { day } = await triggerDigest(worker)
  await untilReady('the end of the digest', async () =>
    (await fetchDigestStatus(worker, day))?.state === 'complete' ? true : null,
  )
  const [letter] = await listLetters(mailbox, 'ann@list.example')
  expect(letter?.text).toContain('/unsubscribe/')

  await befall('email.complained', 'ann@list.example')
  await befall('email.bounced', 'ben@list.example')
  const suppressed = (email: string) =>
    untilReady('the event to be taken', async () => {
      const reader = await find(email)
      return reader?.suppressed.length === 1 ? reader : null
    })
  expect(await suppressed('ann@list.example')).toMatchObject({
    state: 'unsubscribed',
    suppressed: ['complaint'],
  })
  expect(await suppressed('ben@list.example')).toMatchObject({ state: 'active', suppressed: ['bounce'] })
  expect(await importing()).toMatchObject([
    { line: 2, outcome: 'suppressed' },
    { line: 3, outcome: 'suppressed' },
    { line: 4, outcome: 'rejected' },
    { imported: 0, suppressed: 2 },
  ])

  const cat = await find('cat@list.example')
  expect(cat).toMatchObject({ state: 'active', suppressed: [] })
  expect(await api(`subscribers/${cat?.id}`, { method: 'DELETE' })).toContain('"erased":true')
  const table = await api('subscribers/export')
  expect(table).toContain('ben@list.example,active,bounce,Form at the fair,2025-03-01T00:00:00.000Z')
  expect(table).not.toContain('cat@')

  service.child.kill('SIGTERM')
  await service.ended
  const logs = readFileSync(join(stateDir, 'worker.log'), 'utf8').replace(ACCESS_LINE, '') + service.output()
  expect(logs).toContain('webhook.received')
  expect(logs).not.toMatch(/@list\.example|%40list/)
  expect(logs).not.toMatch(/\b1\.[\w-]{8}\.[\w-]+\.[cup]\./)
})
