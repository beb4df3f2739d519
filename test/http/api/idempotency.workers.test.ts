import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { cutoffsAt, expireSome } from '../../../src/d1/expiry/expire.ts'
import { claimKey } from '../../../src/d1/idempotency.ts'
import { idempotent } from '../../../src/http/api/idempotency.ts'
import type { AppEnv } from '../../../src/http/context.ts'
import { aSendingDigest } from '../../d1/factories.ts'
import { configureDrafter } from '../objects.ts'
import { ADMIN_TOKEN, send, settings } from '../service.ts'

beforeAll(() => configureDrafter(settings))

const DAY = '2026-11-23'
const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER

const ask = (key: string, to: readonly string[], day = DAY) =>
  send(
    `/api/digests/${day}/test`,
    {
      method: 'POST',
      headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Idempotency-Key': key },
      body: JSON.stringify({ to }),
    },
    { ...settings, DISPATCHER },
  )
const countCopies = () => env.DB.prepare(`SELECT count(*) AS n FROM notes WHERE kind = 'test'`).first('n')

test('a request repeated with the same Idempotency-Key gets the same response and sends nothing twice', async () => {
  await aSendingDigest(env.DB, DAY)
  const first = await ask('a', ['ed@news.example'])
  const again = await ask('a', ['ed@news.example'])
  expect([first.status, again.status]).toEqual([202, 202])
  expect(await again.json()).toEqual(await first.json())
  expect([first, again].map(({ headers }) => headers.get('Idempotent-Replayed'))).toEqual([null, 'true'])
  expect(await countCopies()).toBe(1)
  expect((await ask('"b"', ['ed@news.example'])).status).toBe(202)
  expect(await countCopies()).toBe(2)
})

test('reusing an Idempotency-Key with a different body returns 422, and an invalid key returns 400', async () => {
  const other = await ask('a', ['eve@news.example'])
  expect([other.status, (await other.json<{ code: string }>()).code]).toEqual([422, 'reused'])
  expect((await ask('with a space', ['ed@news.example'])).status).toBe(400)
  expect(await countCopies()).toBe(2)
})

test('concurrent requests with the same Idempotency-Key send only once', async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => ask('c', ['ed@news.example'])))
  const statuses = answers.map(({ status }) => status)
  expect(statuses.filter((status) => status !== 202 && status !== 409)).toEqual([])
  expect(statuses).toContain(202)
  expect(await countCopies()).toBe(3)
})

test('repeating an interrupted request returns 409 until its Idempotency-Key expires', async () => {
  const now = new Date()
  await claimKey(env.DB, 'd', { request: 'x', now })
  const answer = await ask('d', ['ed@news.example'])
  expect([answer.status, await answer.json()]).toEqual([
    409,
    expect.objectContaining({ detail: expect.stringContaining('still running, was cut off or failed') }),
  ])
  const later = new Date(now.getTime() + 86_400_000 + 1)
  const keep = { retentionDays: 30, articleRetentionDays: 8 }
  while (await expireSome(env.DB, cutoffsAt(later, keep), later));
  expect((await ask('d', ['ed@news.example'])).status).toBe(202)
})

test('a rejected request does not use up its Idempotency-Key', async () => {
  expect((await ask('e', ['nobody'])).status).toBe(400)
  expect((await ask('e', ['ed@news.example'], '2020-01-01')).status).toBe(409)
  expect((await ask('e', ['ed@news.example'])).status).toBe(202)
})

test('a request that failed unexpectedly is not executed again with the same Idempotency-Key', async () => {
  let calls = 0
  const app = new Hono<AppEnv>().use(idempotent).post('/', () => {
    calls += 1
    throw new Error('The database did not answer')
  })
  app.onError((_, c) => c.text('', 500))
  for (let attempt = 0; attempt < 2; attempt++)
    await app.request('/', { method: 'POST', headers: { 'Idempotency-Key': 'failing' } }, env)
  expect(calls).toBe(1)
})

test('a response that is too long to store is not replayed, so the repeated request is executed again', async () => {
  let calls = 0
  const app = new Hono<AppEnv>().use(idempotent).post('/', (c) => {
    calls += 1
    return c.text('x'.repeat(65_537))
  })
  for (let attempt = 0; attempt < 2; attempt++)
    await app.request('/', { method: 'POST', headers: { 'Idempotency-Key': 'long' } }, env)
  expect(calls).toBe(2)
})
