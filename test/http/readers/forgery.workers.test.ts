// Tests that cross-site request forgery has no effect. In such an attack, another site makes a victim's
// browser post a form with the victim's cookies.
import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { hashKey } from '../../../src/d1/hash-key.ts'
import { app } from '../../../src/http/app.ts'
import { deriveLinkKey, tokenSigner } from '../../../src/subscribers/token.ts'
import { dumpOf } from '../../d1/dump.ts'
import { LINK_SECRET, send, settings } from '../service.ts'

const db = env.DB
/** Tables that are not compared, because they count requests. */
const COUNTERS = ['hits']
/** Stub for the dispatcher that fails on any call, because a call would be a side effect. */
const DISPATCHER = {
  getByName: () => {
    throw new Error('the dispatcher was called')
  },
} as unknown as typeof env.DISPATCHER
const guarded = { ...settings, DISPATCHER, RESEND_WEBHOOK_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' }

const BODIES: [type: string, body: string][] = [
  ['application/x-www-form-urlencoded', 'email=reader@forgery.example&dryRun=false'],
  ['text/plain', '{"email": "reader@forgery.example", "day": "2026-11-23"}'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\na@b.example\r\n--x--',
  ],
]

/**
 * All routes whose methods may change something, with their parameters filled in. The sign-up form is left
 * out, because it is open to everyone.
 */
const routes = [
  ...new Set(
    app.routes
      .filter(({ method }) => !['GET', 'HEAD', 'OPTIONS', 'ALL'].includes(method))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, '2026-11-23')}`),
  ),
].filter((route) => route !== 'POST /subscribe')

// Create the hash key in advance. Otherwise the first counted request would create it and change the
// database.
beforeAll(() => hashKey(db))

test.each(routes)('a request from another site cannot change anything through %s', async (route) => {
  await db
    .prepare(
      `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at)
       VALUES ('2026-11-23', 'reader@forgery.example', 'hash', 'active', 0, 0) ON CONFLICT DO NOTHING`,
    )
    .run()
  const before = await dumpOf(db, COUNTERS)
  const [method = '', path = ''] = route.split(' ')
  for (const [type, body] of BODIES) {
    const headers = {
      'Content-Type': type,
      Origin: 'https://evil.example',
      'Sec-Fetch-Site': 'cross-site',
      Cookie: 'session=1; Authorization=Bearer an-admin-token-that-is-long-enough',
    }
    const answer = await send(path, { method, headers, body }, guarded)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
  }
  expect(await dumpOf(db, COUNTERS)).toBe(before)
})

test('requests from another site are tested on at least twelve routes, including those that erase and unsubscribe a reader', () => {
  expect(routes.length).toBeGreaterThanOrEqual(12)
  expect(routes).toContain('DELETE /api/subscribers/2026-11-23')
  expect(routes).toContain('POST /unsubscribe/2026-11-23')
})

test('one-click unsubscribing works from any origin and without a cookie', async () => {
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  const claims = { purpose: 'unsubscribe', subscriberId: '2026-11-23', epoch: 1, expiresAt: null } as const
  const answer = await send(
    `/unsubscribe/${await sign(claims)}`,
    { method: 'POST', body: 'List-Unsubscribe=One-Click', headers: { Origin: 'https://mail.example' } },
    guarded,
  )
  expect(answer.status).toBe(200)
  const left = await db.prepare(`SELECT state FROM subscribers WHERE id = '2026-11-23'`).first('state')
  expect(left).toBe('unsubscribed')
})
