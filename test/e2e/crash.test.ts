// Checks that twenty concurrent triggers and a crash during delivery lead to one digest and one letter for
// each reader.
import { expect, test } from 'vitest'
import { untilReady } from '../../dev/local/until.ts'
import { type MailboxServer, startMailbox } from '../../dev/mailbox/server.ts'
import { sampleArticles } from '../../dev/samples/samples.ts'
import { addressOf, changeDatabase, killAll, printed, startService } from './service.ts'
import { stateDir } from './state-dir.ts'

const READERS = 2_000
const ADMIN = { Authorization: 'Bearer local-admin-token' }

const MANY_READERS = `
  INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${READERS})
  SELECT 'reader-' || i, 'reader' || i || '@readers.example', 'hash-' || i, 'active', 1, 1 FROM n`

type Digest = { day: string; state: string; counts: Record<string, number> }
type Summary = { accepted: number; duplicates: number }

async function ask<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init)
  expect(response.ok, `${response.status} of ${url}`).toBe(true)
  return response.json() as Promise<T>
}

const summaryOf = (mailbox: MailboxServer) => ask<Summary>(`${mailbox.url}/api/accounts?summary=1`)

test('a service triggered twenty times and killed during delivery sends each reader one letter', async () => {
  const mailbox = await startMailbox({ port: 0 })
  const env = { STATE_DIR: stateDir, RESEND_BASE_URL: mailbox.url }
  const first = startService(env, ['--empty'])
  await printed(first, 'Ctrl-C')
  const worker = addressOf(first, 'Sign up')
  changeDatabase(stateDir, MANY_READERS)
  await ask(`${mailbox.url}/api/faults`, {
    method: 'POST',
    body: JSON.stringify({ rules: [{ kind: 'slow', delay: 300 }] }),
  })
  const articles = sampleArticles(new Date()).map((article) => JSON.stringify(article))
  const stored = await fetch(`${worker}/api/articles`, {
    method: 'POST',
    headers: ADMIN,
    body: articles.join('\n'),
  })
  expect(stored.status).toBe(200)
  await stored.text()

  const cron = `${worker}/cdn-cgi/handler/scheduled?cron=*/5+*+*+*+*&time=${Date.now()}`
  const triggers = Array.from({ length: 20 }, () =>
    ask<Digest>(`${worker}/api/digests`, { method: 'POST', headers: ADMIN, body: '{}' }),
  )
  const [digests] = await Promise.all([Promise.all(triggers), fetch(cron)])
  expect(new Set(digests.map(({ day }) => day)).size).toBe(1)

  await untilReady('the first letters', async () => ((await summaryOf(mailbox)).accepted > 0 ? true : null))
  await killAll(first)
  const atKill = await summaryOf(mailbox)
  expect(atKill.accepted).toBeLessThan(READERS)

  const second = startService(env, ['--empty'])
  await printed(second, 'Ctrl-C')
  const again = addressOf(second, 'Sign up')
  const digest = await untilReady('the end of the digest', async () => {
    const { digests } = await ask<{ digests: Digest[] }>(`${again}/api/digests`, { headers: ADMIN })
    return digests.find(({ state }) => state === 'complete') ?? null
  })

  expect(await summaryOf(mailbox)).toMatchObject({ accepted: READERS, duplicates: 0 })
  expect(digest.counts).toMatchObject({ candidates: READERS, accepted: READERS, pending: 0, uncertain: 0 })
  await mailbox.close()
})
