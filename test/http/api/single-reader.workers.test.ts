import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { deriveLinkKey, tokenSigner } from '../../../src/subscribers/token.ts'
import { ADMIN_TOKEN, LINK_SECRET, send, settings } from '../service.ts'

const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const quiet = { ...settings, DISPATCHER }
const CONSENT = { source: 'Phone call', at: '2025-03-01T08:00:00Z' }

type Answer = {
  status: number
  detail?: string
  outcome?: string
  subscriber?: { id: string; state: string }
}

async function call(method: string, path: string, body: unknown): Promise<Answer & Record<string, unknown>> {
  const headers = { Authorization: `Bearer ${ADMIN_TOKEN}` }
  const answer = await send(path, { method, headers, body: JSON.stringify(body) }, quiet)
  return { ...(await answer.json<object>()), status: answer.status }
}

const add = (email: string, fields: object = {}) =>
  call('POST', '/api/subscribers', { email, consent: CONSENT, ...fields })

test('POST /api/subscribers adds a reader with the evidence of their consent, and only once', async () => {
  const added = await add('ada@single.example', { choice: { hour: 7 } })
  expect(added).toMatchObject({
    status: 201,
    outcome: 'imported',
    subscriber: {
      email: 'ada@single.example',
      state: 'active',
      consent: { source: 'Phone call', at: '2025-03-01T08:00:00.000Z' },
      choice: { hour: 7, themes: null },
    },
  })
  expect(await add('ada@single.example')).toMatchObject({ status: 200, outcome: 'unchanged' })
  expect(await add('ada@single.example', { choice: { hour: 8 } })).toMatchObject({ outcome: 'updated' })
})

test.each<[object, string]>([
  [{ consent: undefined }, 'consent: should be the evidence of their consent'],
  [{ consent: { source: '', at: CONSENT.at } }, 'consent.source: should say where they consented'],
  [{ consent: { source: 'x', at: 'yesterday' } }, 'consent.at: should be a time'],
  [{ consent: { source: 'x', at: '2999-01-01T00:00:00Z' } }, 'consent.at: should not be in the future'],
  [{ choice: { hour: 25 } }, 'hour: should be a whole number'],
  [{ choice: { themes: ['sience'] } }, 'themes: should be one or more of'],
  [{ choice: { timezone: 'UTC' } }, 'Unknown field "timezone"'],
])('POST /api/subscribers reports the invalid field in %j', async (fields, reason) => {
  const answer = await add('bad@single.example', fields)
  expect([answer.status, answer.detail]).toEqual([400, expect.stringContaining(reason)])
})

test('POST /api/subscribers rejects people who unsubscribed or are suppressed', async () => {
  const { subscriber } = await add('ben@single.example')
  await call('PATCH', `/api/subscribers/${subscriber?.id}`, { state: 'unsubscribed' })
  expect(await add('ben@single.example')).toMatchObject({
    status: 409,
    detail: expect.stringContaining('unsubscribed'),
  })
  await call('POST', '/api/suppressions', { email: 'cleo@single.example' })
  expect(await add('cleo@single.example')).toMatchObject({
    status: 409,
    detail: expect.stringContaining('suppressed'),
  })
})

test('PATCH /api/subscribers/:id changes the given preferences, or ends the subscription', async () => {
  const { subscriber } = await add('dara@single.example', { choice: { hour: 7, language: 'de' } })
  const path = `/api/subscribers/${subscriber?.id}`
  expect(await call('PATCH', path, { choice: { hour: null, timeZone: 'europe/berlin' } })).toMatchObject({
    status: 200,
    subscriber: { choice: { hour: null, timeZone: 'Europe/Berlin', language: 'de' } },
  })
  expect(await call('PATCH', path, { state: 'active' })).toMatchObject({ status: 400 })
  expect(await call('PATCH', path, { state: 'unsubscribed' })).toMatchObject({
    subscriber: { state: 'unsubscribed' },
  })
  expect(await call('PATCH', path, { choice: { hour: 7 } })).toMatchObject({ status: 409 })
  expect(await call('PATCH', '/api/subscribers/nobody', { choice: {} })).toMatchObject({ status: 404 })
})

test('POST /api/subscribers/erase erases the subscriber with the given address', async () => {
  await add('emil@single.example')
  const erase = () => call('POST', '/api/subscribers/erase', { email: 'Emil@single.example' })
  expect(await erase()).toMatchObject({ status: 200, erased: true })
  expect(await erase()).toMatchObject({ status: 404 })
  expect(await add('emil@single.example')).toMatchObject({ status: 409 })
})

test('POST /api/suppressions suppresses many addresses in one call', async () => {
  const emails = Array.from({ length: 1000 }, (_, index) => `many${index}@single.example`)
  expect(await call('POST', '/api/suppressions', { emails })).toMatchObject({ suppressed: 1000 })
  expect(await add('many999@single.example')).toMatchObject({ status: 409 })
  expect(await call('POST', '/api/suppressions', { emails: ['x'] })).toMatchObject({ status: 400 })
  expect(await call('POST', '/api/suppressions', {})).toMatchObject({ status: 400 })
})

test('POST /api/suppressions/lift explains why a complaint cannot be lifted', async () => {
  await add('fay@single.example')
  await env.DB.prepare(
    `INSERT INTO suppressions (address_hash, reason, at) SELECT address_hash, 'complaint', 0 FROM subscribers WHERE email = 'fay@single.example'`,
  ).run()
  expect(await call('POST', '/api/suppressions/lift', { email: 'fay@single.example' })).toMatchObject({
    suppressed: ['complaint'],
    reason: expect.stringContaining('reported a letter as spam: only they can lift it'),
  })
})

test('the correct admin token works from a new network while other networks guess, and wrong tokens are rate-limited', async () => {
  const ask = (token: string, network: number) =>
    send('/api/subscribers?limit=1', {
      headers: {
        Authorization: `Bearer ${token}`,
        'CF-Connecting-IP': `2001:db8:aaaa:${network.toString(16)}::1`,
      },
    })
  for (let index = 0; index < 110; index++) await ask(`wrong${index}`, index)
  expect((await ask('another-wrong-one', 999)).status).toBe(429)
  expect((await ask(ADMIN_TOKEN, 1000)).status).toBe(200)
})

test('an unexpected error logs the route, but never the token in the URL', async () => {
  const logged: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(JSON.stringify(line)))
  const fail = () => {
    throw new Error('No database')
  }
  const DB = { prepare: fail, batch: fail }
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  const token = await sign({ purpose: 'unsubscribe', subscriberId: 'ada', epoch: 0, expiresAt: null })
  const answer = await send(`/unsubscribe/${token}`, {}, { ...quiet, DB: DB as unknown as D1Database })
  spy.mockRestore()
  expect(answer.status).toBe(500)
  expect(logged.join()).toContain('"route":"/unsubscribe/:token"')
  expect(logged.join()).not.toContain(token.slice(0, 20))
})
