import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startMailbox } from '../../../dev/mailbox/server.ts'
import { aClock, aLetter, aMailbox, anSdk, ask, letters, post, summary } from './factories.ts'

type Accounts = { accounts: { address: string; digest: string; accepted: number }[] }

test('GET /api/accounts counts letters per address and digest, and identifies a digest by its tag or by List-Id and subject', async () => {
  const mailbox = await aMailbox()
  const sdk = anSdk(mailbox)
  const byListId = { tags: [], headers: { 'List-Id': '<daily.news.example>' } }
  await sdk.batch.send([aLetter(), aLetter({ tags: [{ name: 'digest', value: '2026-11-24' }] })])
  await sdk.batch.send([aLetter(byListId), aLetter({ ...byListId, to: ['Ada <ADA@readers.example>'] })])
  await sdk.emails.send(aLetter({ tags: [], subject: 'Please confirm' }))
  await sdk.emails.send(aLetter({ tags: [], subject: 'Please confirm' }))
  const { accounts, ...totals } = await ask<Accounts>(mailbox, '/api/accounts')
  expect(accounts).toEqual([
    { address: 'ada@readers.example', digest: '2026-11-23', accepted: 1 },
    { address: 'ada@readers.example', digest: '2026-11-24', accepted: 1 },
    { address: 'ada@readers.example', digest: '<daily.news.example> Monday', accepted: 2 },
    { address: 'ada@readers.example', digest: '', accepted: 2 },
  ])
  expect(totals).toMatchObject({ accepted: 4, duplicates: 1 }) // a second confirmation email does not count as a duplicate
})

test('GET /api/accounts filters by digest or address', async () => {
  const mailbox = await aMailbox()
  await anSdk(mailbox).batch.send(letters(3))
  await anSdk(mailbox).batch.send(letters(2, { tags: [{ name: 'digest', value: 'other' }] }))
  const of = async (query: string) => (await ask<Accounts>(mailbox, `/api/accounts?${query}`)).accounts.length
  expect(await of('digest=other')).toBe(2)
  expect(await of('to=reader2@readers.example')).toBe(1)
  expect(await of('to=nobody@readers.example')).toBe(0)
  expect(await of('limit=4')).toBe(4)
  expect((await ask(mailbox, '/api/accounts?summary=1')).digests).toEqual([
    { digest: '2026-11-23', accepted: 3, addresses: 3, duplicates: 0 },
    { digest: 'other', accepted: 2, addresses: 2, duplicates: 0 },
  ])
})

test('the mailbox keeps only the newest letters, but counts all letters', async () => {
  const mailbox = await aMailbox({ keepLetters: 5 })
  const { data } = await anSdk(mailbox).batch.send(letters(20))
  const { messages } = await ask<{ messages: { to: string[] }[] }>(mailbox, '/api/messages')
  expect(messages.map(({ to }) => to[0])).toEqual(
    [19, 18, 17, 16, 15].map((reader) => `reader${reader}@readers.example`),
  )
  expect((await anSdk(mailbox).emails.get(data?.data[0]?.id ?? '')).error?.statusCode).toBe(404)
  expect(await summary(mailbox)).toMatchObject({ accepted: 20, addresses: 20 })
})

test('DELETE /api/messages empties the mailbox, but keeps its idempotency keys', async () => {
  const mailbox = await aMailbox()
  await anSdk(mailbox).batch.send(letters(2), { idempotencyKey: 'd/1' })
  await ask(mailbox, '/api/messages', undefined, 'DELETE')
  expect(await ask(mailbox, '/api/messages')).toEqual({ messages: [] })
  await anSdk(mailbox).batch.send(letters(2), { idempotencyKey: 'd/1' })
  expect(await summary(mailbox)).toMatchObject({ calls: 1, accepted: 0, replayed: 1 })
})

test('an emptied mailbox keeps its idempotency keys across a restart', async () => {
  const statePath = mkdtempSync(join(tmpdir(), 'mailbox-'))
  onTestFinished(() => rmSync(statePath, { recursive: true }))
  const first = await startMailbox({ port: 0, statePath })
  await anSdk(first).batch.send(letters(2), { idempotencyKey: 'd/1' })
  await ask(first, '/api/messages', undefined, 'DELETE')
  await first.close()
  const second = await aMailbox({ statePath })
  await anSdk(second).batch.send(letters(2), { idempotencyKey: 'd/1' })
  expect(await summary(second)).toMatchObject({ accepted: 0, replayed: 1 })
})

test('the mailbox limits its log of calls, and its summary reports the call rate', async () => {
  const clock = aClock()
  const mailbox = await aMailbox({ keepCalls: 3, now: clock.now })
  for (let call = 0; call < 9; call++) {
    await post(mailbox, '/emails', aLetter(), { 'idempotency-key': `k${call}` })
    clock.pass(250)
  }
  const { calls } = await ask<{ calls: object[] }>(mailbox, '/api/calls')
  expect(calls).toMatchObject([{ n: 9, key: 'k8' }, { n: 8 }, { n: 7 }])
  expect(await summary(mailbox)).toMatchObject({ calls: 9, keys: 9, rate: { mean: 4, peak: 4 } })
})

test('PATCH /api/settings changes the given settings, and rejects an unknown setting by name', async () => {
  const mailbox = await aMailbox({ dailyQuota: 7 })
  const patch = (body: object) => ask(mailbox, '/api/settings', body, 'PATCH')
  expect(await patch({ rateLimit: 5 })).toMatchObject({ rateLimit: 5, dailyQuota: 7, apiKeys: ['re_local'] })
  expect(await patch({ rateLimits: 5 })).toMatchObject({
    status: 400,
    detail: expect.stringContaining('rateLimits'),
  })
})

test('the mailbox rejects a cross-site DELETE request from a browser', async () => {
  const mailbox = await aMailbox()
  const headers = { 'sec-fetch-site': 'cross-site' }
  const answer = await fetch(`${mailbox.url}/api/messages`, { method: 'DELETE', headers })
  expect(answer.status).toBe(403)
})

test('a restarted mailbox restores accepted calls from its journal, even if the last line is incomplete', async () => {
  const statePath = mkdtempSync(join(tmpdir(), 'mailbox-'))
  onTestFinished(() => rmSync(statePath, { recursive: true }))
  const first = await startMailbox({ port: 0, statePath, keepLetters: 4 })
  const options = { idempotencyKey: 'd/1', batchValidation: 'permissive' } as const
  const batch = [...letters(10), aLetter({ to: 'nobody' })]
  const answer = await anSdk(first).batch.send(batch, options)
  await first.close()
  appendFileSync(join(statePath, 'calls.jsonl'), '{"at":1,"ke') // as if the process had been killed while writing

  const second = await aMailbox({ statePath, keepLetters: 4 })
  expect(await summary(second)).toMatchObject({ accepted: 10, addresses: 10, duplicates: 0, keys: 1 })
  expect(await ask(second, '/api/messages?to=reader9@readers.example')).toMatchObject({
    messages: [{ subject: 'Monday', html: '<p>Comet seen</p>' }],
  })
  expect((await anSdk(second).batch.send(batch, options)).data).toEqual(answer.data)
  const next = await anSdk(second).emails.send(aLetter())
  expect(next.data?.id).toMatch(/00000000000b$/)
  await second.close()

  const third = await aMailbox({ statePath, keepLetters: 4 })
  expect(await summary(third)).toMatchObject({ accepted: 11 })
  expect(readFileSync(join(statePath, 'letters.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4)
})
