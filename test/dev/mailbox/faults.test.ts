import { expect, test } from 'vitest'
import type { MailboxServer } from '../../../dev/mailbox/server.ts'
import { aClock, aLetter, aMailbox, anSdk, ask, eventually, letters, post, summary } from './factories.ts'

/** Sends a batch of two letters through the SDK with an idempotency key. */
const send = (mailbox: MailboxServer, idempotencyKey = 'd/1') =>
  anSdk(mailbox).batch.send(letters(2), { idempotencyKey })

const withFaults = async (rules: object[], options: Parameters<typeof aMailbox>[0] = {}) => {
  const mailbox = await aMailbox(options)
  await ask(mailbox, '/api/faults', { rules })
  return mailbox
}

test.each([
  [{ kind: 'rate-limit', retryAfter: 3 }, 429, 'rate_limit_exceeded', '3'],
  [{ kind: 'daily-quota' }, 429, 'daily_quota_exceeded', undefined],
  [{ kind: 'monthly-quota', retryAfter: 60 }, 429, 'monthly_quota_exceeded', '60'],
  [{ kind: 'error', status: 500 }, 500, 'application_error', undefined],
  [{ kind: 'error', status: 503, form: 'json' }, 503, 'application_error', undefined],
  [{ kind: 'error', status: 502, form: 'html' }, 502, 'application_error', undefined],
  [{ kind: 'reset' }, null, 'application_error', undefined],
  [{ kind: 'invalid-key' }, 403, 'invalid_api_key', undefined],
  [{ kind: 'unverified-domain' }, 403, 'validation_error', undefined],
])(
  'the fault %j rejects one call and all its letters, but not the next call',
  async (rule, status, name, after) => {
    const mailbox = await withFaults([{ ...rule, calls: [1] }])
    const refused = await send(mailbox)
    expect(refused.error).toMatchObject({ statusCode: status, name })
    expect(refused.headers?.['retry-after']).toBe(after)
    expect((await summary(mailbox)).accepted).toBe(0)
    expect((await send(mailbox)).error).toBeNull()
    expect(await summary(mailbox)).toMatchObject({ calls: 2, accepted: 2, duplicates: 0 })
  },
)

test('the fault unverified-domain returns an error that names the domain', async () => {
  const mailbox = await withFaults([{ kind: 'unverified-domain' }])
  expect((await send(mailbox)).error?.message).toMatch(/^The news\.example domain is not verified\./)
})

test.each([
  ['reset', null],
  ['cut', null],
  ['half', null],
  ['error', 500],
])(
  'a call whose response is lost (%s) fails for the caller although the mailbox accepted it',
  async (by, status) => {
    const mailbox = await withFaults([{ kind: 'lost', by, calls: [1] }])
    const lost = await send(mailbox)
    expect(lost.error).toMatchObject({ statusCode: status, name: 'application_error' })
    expect(await summary(mailbox)).toMatchObject({ accepted: 2, addresses: 2 })
    expect((await send(mailbox)).data?.data).toHaveLength(2)
    expect(await summary(mailbox)).toMatchObject({ accepted: 2, duplicates: 0, replayed: 1 })
    const { calls } = await ask<{ calls: object[] }>(mailbox, '/api/calls?limit=1')
    expect(calls).toMatchObject([{ n: 2, key: 'd/1', status: 200, count: 2, accepted: 0, replayed: true }])
  },
)

test('repeating a lost call with another idempotency key sends its letters twice, as GET /api/accounts reports', async () => {
  const mailbox = await withFaults([{ kind: 'lost', by: 'reset', calls: [1] }])
  await send(mailbox, 'd/1')
  await send(mailbox, 'd/1/again')
  expect(await summary(mailbox)).toMatchObject({ accepted: 4, addresses: 2, duplicates: 2 })
  expect(await ask(mailbox, '/api/accounts?duplicates=1&digest=2026-11-23')).toMatchObject({
    accounts: [
      { address: 'reader0@readers.example', digest: '2026-11-23', accepted: 2 },
      { address: 'reader1@readers.example', digest: '2026-11-23', accepted: 2 },
    ],
  })
})

test.each([
  ['silence', { kind: 'silence' }, 0],
  ['lost by silence', { kind: 'lost', by: 'silence' }, 1],
])('a call with the fault "%s" hangs until the caller aborts it', async (_, rule, accepted) => {
  const mailbox = await withFaults([{ ...rule, calls: [1] }])
  const patience = new AbortController()
  const options = { signal: patience.signal, idempotencyKey: 'd/1' }
  const waiting = anSdk(mailbox).emails.send(aLetter(), options)
  await eventually(async () =>
    expect(await ask(mailbox, '/api/calls')).toMatchObject({ calls: [{ count: 1, accepted }] }),
  )
  patience.abort()
  expect((await waiting).error).toMatchObject({ statusCode: null })
  await eventually(async () =>
    expect((await anSdk(mailbox).emails.send(aLetter(), { idempotencyKey: 'd/1' })).error).toBeNull(),
  )
  expect(await summary(mailbox)).toMatchObject({ accepted: 1, unanswered: 1 })
})

test('a slow call is accepted even if its caller has aborted it', async () => {
  let goOn = () => {}
  const gate = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const mailbox = await withFaults([{ kind: 'slow', delay: 30_000 }], { wait: () => gate })
  const patience = new AbortController()
  const waiting = anSdk(mailbox).emails.send(aLetter(), { signal: patience.signal })
  await eventually(async () =>
    expect(await ask(mailbox, '/api/calls')).toMatchObject({ calls: [{ count: 1 }] }),
  )
  patience.abort()
  await waiting
  goOn()
  await eventually(async () => expect((await summary(mailbox)).accepted).toBe(1))
})

test('the fault bad-address rejects the same address in every batch until the fault is deleted', async () => {
  const mailbox = await withFaults([{ kind: 'bad-address', position: 7, calls: [1] }])
  const sdk = anSdk(mailbox)
  const batch = letters(10)
  expect((await sdk.batch.send(batch)).error).toMatchObject({ statusCode: 422, name: 'validation_error' })
  expect((await sdk.batch.send(batch.slice(0, 5))).error).toBeNull()
  const { data } = await sdk.batch.send(batch.slice(5), { batchValidation: 'permissive' })
  expect(data?.errors).toMatchObject([{ index: 2 }])
  expect(await ask(mailbox, '/api/faults')).toMatchObject({ badAddresses: ['reader7@readers.example'] })
  await ask(mailbox, '/api/faults', undefined, 'DELETE')
  expect((await sdk.batch.send(batch.slice(7, 8))).error).toBeNull()
  expect(await summary(mailbox)).toMatchObject({ accepted: 10, addresses: 10, duplicates: 0 })
})

test('the addresses in badAddresses are rejected although their syntax is valid', async () => {
  const mailbox = await aMailbox()
  await ask(mailbox, '/api/faults', { badAddresses: ['Reader1@readers.example'] })
  const { data } = await anSdk(mailbox).batch.send(letters(3), { batchValidation: 'permissive' })
  expect(data?.errors).toMatchObject([{ index: 1 }])
})

test('a fault rule for one endpoint counts only calls to that endpoint', async () => {
  const mailbox = await withFaults([{ kind: 'error', path: '/emails/batch', calls: [2] }])
  const sdk = anSdk(mailbox)
  expect((await sdk.emails.send(aLetter())).error).toBeNull()
  expect((await send(mailbox)).error).toBeNull()
  expect((await sdk.emails.send(aLetter())).error).toBeNull()
  expect((await send(mailbox)).error?.statusCode).toBe(500)
})

test('the fault daily-quota applies from a given call until it is deleted', async () => {
  const mailbox = await withFaults([{ kind: 'daily-quota', from: 2 }])
  expect((await send(mailbox, 'd/1')).error).toBeNull()
  expect((await send(mailbox, 'd/2')).error?.name).toBe('daily_quota_exceeded')
  expect((await send(mailbox, 'd/2')).error?.name).toBe('daily_quota_exceeded')
  await ask(mailbox, '/api/faults', undefined, 'DELETE')
  expect((await send(mailbox, 'd/2')).error).toBeNull()
})

test('the retry of an accepted call is rejected while the quota is exhausted', async () => {
  const mailbox = await withFaults([
    { kind: 'lost', by: 'cut', calls: [1] },
    { kind: 'daily-quota', calls: [2] },
  ])
  await send(mailbox)
  expect((await send(mailbox)).error?.name).toBe('daily_quota_exceeded')
  expect((await send(mailbox)).data?.data).toHaveLength(2)
  expect(await summary(mailbox)).toMatchObject({ accepted: 2, duplicates: 0 })
})

test('the fault outage lasts for its time window, in which calls fail with a reset, a 503 and a 502 in turn', async () => {
  const clock = aClock()
  const mailbox = await withFaults([{ kind: 'outage', fromMs: 1000, untilMs: 61_000 }], { now: clock.now })
  const status = async () => (await send(mailbox)).error?.statusCode
  expect(await status()).toBeUndefined()
  clock.pass(1000)
  expect([await status(), await status(), await status()]).toEqual([null, 503, 502])
  clock.pass(60_000)
  expect(await status()).toBeUndefined()
  expect(await summary(mailbox)).toMatchObject({ refused: { 502: 1, 503: 1 }, unanswered: 1 })
})

test('a call with a forgotten idempotency key sends its letters again', async () => {
  const mailbox = await withFaults([{ kind: 'forget-keys', calls: [2] }])
  await send(mailbox)
  await send(mailbox)
  expect(await summary(mailbox)).toMatchObject({ accepted: 4, duplicates: 2 })
})

test('a fault rule with a rate affects the same calls for the same seed, and different calls for a different seed', async () => {
  const mailbox = await aMailbox()
  const struck = async (seed: number) => {
    await ask(mailbox, '/api/faults', { seed, rules: [{ kind: 'error', rate: 0.3 }] })
    const failed: number[] = []
    for (let call = 1; call <= 40; call++) {
      if ((await post(mailbox, '/emails', aLetter())).status === 500) failed.push(call)
    }
    return failed
  }
  const first = await struck(7)
  expect(first.length).toBeGreaterThan(5)
  expect(first.length).toBeLessThan(20)
  expect(await struck(7)).toEqual(first)
  expect(await struck(8)).not.toEqual(first)
  expect(await ask(mailbox, '/api/faults')).toMatchObject({ seed: 8, calls: 40, rules: [{ kind: 'error' }] })
})

test('a fault rule applies at most as often as its field "times" says, and the first matching rule wins', async () => {
  const mailbox = await withFaults([
    { kind: 'error', status: 503, times: 1 },
    { kind: 'error', status: 502, until: 2 },
  ])
  const status = async () => (await send(mailbox)).error?.statusCode
  expect([await status(), await status(), await status()]).toEqual([503, 502, undefined])
})

test.each([
  [{ rules: [{ kind: 'earthquake' }] }, /kind/],
  [{ rules: [{ kind: 'slow', delay: 5, dealy: 6 }] }, /dealy/],
  [{ rules: [{ kind: 'error', status: 418 }] }, /status/],
  [{ rules: [{ kind: 'reset', rate: 2 }] }, /rate/],
  [{ rules: [{ kind: 'bad-address' }] }, /position/],
  [{ rules: [], sed: 1 }, /sed/],
  [{ rules: [{ kind: 'reset', path: '/emails/1' }] }, /path/],
])('POST /api/faults rejects %j with an error that names the invalid field', async (plan, named) => {
  const mailbox = await aMailbox()
  const answer = await fetch(`${mailbox.url}/api/faults`, { method: 'POST', body: JSON.stringify(plan) })
  expect(answer.status).toBe(400)
  expect(((await answer.json()) as { detail: string }).detail).toMatch(named)
})
