import { env } from 'cloudflare:workers'
import { expect, test, vi } from 'vitest'
import { sign } from '../../dev/mailbox/webhooks.ts'
import { hashKey } from '../../src/d1/hash-key.ts'
import { keyedHash } from '../../src/subscribers/keyed-hash.ts'
import { send, settings } from './service.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const hooked = { ...settings, RESEND_WEBHOOK_SECRET: SECRET }
const db = env.DB
let ids = 0
const log = vi.spyOn(console, 'log').mockImplementation(() => {})

async function aReader(name: string, confirmedAt = 0): Promise<string> {
  const email = `${name}@hooks.example`
  await db.batch([
    db
      .prepare(
        `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at) VALUES (?1, ?2, ?3, 'active', 0, ?4)`,
      )
      .bind(name, email, await keyedHash(await hashKey(db), 'address', email), confirmedAt),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version) VALUES (?1, 'confirmed', ?2, 'confirm 1')`,
      )
      .bind(name, confirmedAt),
  ])
  return email
}

type Options = {
  id?: string
  secret?: string
  at?: number
  created?: string
  headers?: Record<string, string>
}

function post(type: string, to: string, data: object = {}, options: Options = {}): Promise<Response> {
  const {
    id = `msg_${ids++}`,
    secret = SECRET,
    at = Date.now(),
    created = new Date().toISOString(),
  } = options
  const body = JSON.stringify({ type, created_at: created, data: { to: [to], ...data } })
  return send('/webhooks/resend', { method: 'POST', body, headers: sign(secret, id, at, body) }, hooked)
}

const stateOf = (name: string) =>
  db
    .prepare(
      `SELECT state, epoch, (SELECT group_concat(x.reason) FROM suppressions x WHERE x.address_hash = s.address_hash) AS reasons
       FROM subscribers s WHERE id = ?1`,
    )
    .bind(name)
    .first()

const PERMANENT = { bounce: { type: 'Permanent', subType: 'General' } }
const TRANSIENT = { bounce: { type: 'Transient', subType: 'MailboxFull' } }
const ACTIVE = { state: 'active', epoch: 1, reasons: null }

test('a permanent bounce suppresses an address at once, and a complaint also ends the subscription', async () => {
  const bounced = await aReader('bounced')
  const complained = await aReader('complained')
  expect(await (await post('email.bounced', bounced, PERMANENT)).json()).toEqual({ taken: true })
  expect(await stateOf('bounced')).toEqual({ state: 'active', epoch: 1, reasons: 'bounce' })
  await post('email.complained', complained.toUpperCase())
  expect(await stateOf('complained')).toEqual({ state: 'unsubscribed', epoch: 2, reasons: 'complaint' })
  const { results } = await db.prepare(`SELECT event FROM consents WHERE subscriber_id = 'complained'`).all()
  expect(results.map(({ event }) => event)).toEqual(['confirmed', 'complained'])
})

test('a webhook event is accepted but changes nothing if its kind is irrelevant or its address unknown', async () => {
  const email = await aReader('calm')
  for (const type of ['email.delivered', 'email.opened', 'email.failed', 'email.exploded']) {
    expect((await post(type, email)).status).toBe(200)
  }
  expect((await post('email.complained', 'stranger@hooks.example')).status).toBe(200)
  expect(await stateOf('calm')).toEqual(ACTIVE)
  const stranger = await keyedHash(await hashKey(db), 'address', 'stranger@hooks.example')
  expect(
    await db.prepare('SELECT * FROM suppressions WHERE address_hash = ?1').bind(stranger).first(),
  ).toBeNull()
})

test('an address is suppressed after temporary bounces on five of fourteen days, in any order', async () => {
  const email = await aReader('full')
  const bounceOn = (day: number) =>
    post('email.bounced', email, TRANSIENT, { created: new Date(Date.UTC(2026, 10, day, 7)).toISOString() })
  for (const day of [20, 20, 20, 3, 18, 6]) await bounceOn(day)
  // The 7th, 9th, 18th and 20th fall within fourteen days, but the 3rd and the 6th are too early.
  for (const day of [9, 7]) await bounceOn(day)
  expect(await stateOf('full')).toEqual(ACTIVE)
  await bounceOn(12)
  expect(await stateOf('full')).toEqual({ ...ACTIVE, reasons: 'bounce' })
})

test('a repeated webhook event is ignored, even after the operator has lifted the suppression', async () => {
  const email = await aReader('again')
  await post('email.bounced', email, PERMANENT, { id: 'msg_again' })
  await db.prepare('DELETE FROM suppressions').run()
  expect((await post('email.bounced', email, PERMANENT, { id: 'msg_again' })).status).toBe(200)
  expect(await stateOf('again')).toEqual(ACTIVE)
  await post('email.bounced', email, PERMANENT)
  expect(await stateOf('again')).toEqual({ ...ACTIVE, reasons: 'bounce' })
})

test('a complaint from before the last confirmation has no effect', async () => {
  const confirmedAt = Date.now() - 60_000
  const email = await aReader('returned', confirmedAt)
  const created = (ms: number) => ({ created: new Date(confirmedAt + ms).toISOString() })
  await post('email.complained', email, {}, created(-1000))
  expect(await stateOf('returned')).toEqual(ACTIVE)
  await post('email.complained', email, {}, created(1000))
  expect(await stateOf('returned')).toMatchObject({ state: 'unsubscribed' })
})

test('POST /webhooks/resend rejects forged, old, altered and unsigned events', async () => {
  const email = await aReader('victim')
  const body = JSON.stringify({
    type: 'email.complained',
    created_at: '2026-11-23T07:00:00Z',
    data: { to: [email] },
  })
  const genuine = sign(SECRET, 'msg_genuine', Date.now(), body)
  const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
  const attempts: [string, Record<string, string>][] = [
    [body, {}],
    [body, sign(other, 'msg_forged', Date.now(), body)],
    [body, sign(SECRET, 'msg_old', Date.now() - 301_000, body)],
    [body, { ...genuine, 'svix-id': 'msg_other' }],
    [`${body} `, genuine],
    [body.replace('victim', 'bounced'), genuine],
  ]
  for (const [text, headers] of attempts) {
    const answer = await send('/webhooks/resend', { method: 'POST', body: text, headers }, hooked)
    expect(answer.status).toBe(401)
  }
  expect(await stateOf('victim')).toEqual(ACTIVE)
  expect((await send('/webhooks/resend', { method: 'POST', body, headers: genuine }, hooked)).status).toBe(
    200,
  )
  expect(await stateOf('victim')).toMatchObject({ state: 'unsubscribed' })
})

test('POST /webhooks/resend accepts the previous secret while it is configured', async () => {
  const email = await aReader('rotated')
  const body = JSON.stringify({
    type: 'email.complained',
    created_at: new Date().toISOString(),
    data: { to: [email] },
  })
  const next = { ...settings, RESEND_WEBHOOK_SECRET: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' }
  const init = { method: 'POST', body, headers: sign(SECRET, 'msg_rotated', Date.now(), body) }
  expect((await send('/webhooks/resend', init, next)).status).toBe(401)
  expect(
    (await send('/webhooks/resend', init, { ...next, RESEND_WEBHOOK_SECRET_PREVIOUS: SECRET })).status,
  ).toBe(200)
  expect(await stateOf('rotated')).toMatchObject({ state: 'unsubscribed' })
})

test('POST /webhooks/resend reports a missing webhook secret, and needs no admin token', async () => {
  const answer = await send('/webhooks/resend', { method: 'POST', body: '{}' })
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    detail: 'Cannot accept events: set RESEND_WEBHOOK_SECRET',
  })
  const forged = await send('/webhooks/resend', { method: 'POST', body: '{}' }, hooked)
  expect(forged.status).toBe(401)
  expect(forged.headers.get('WWW-Authenticate')).toBeNull()
})

test('POST /webhooks/resend logs no address', async () => {
  log.mockClear()
  await post('email.complained', await aReader('logged'))
  expect(log.mock.calls).toEqual([[{ event: 'webhook.received', kind: 'complained', isNew: true }]])
})

test('each webhook event counts once, even if events arrive repeatedly and out of order', async () => {
  const READERS = 70
  await db.prepare('DELETE FROM webhook_events').run()
  const readers = await Promise.all(Array.from({ length: READERS }, (_, index) => aReader(`storm${index}`)))
  const events = readers.flatMap((email, index) => {
    const at = (day: number) => new Date(Date.UTC(2026, 10, 1 + day)).toISOString()
    const soft = Array.from(
      { length: index % 7 },
      (_, day) => ['email.bounced', email, TRANSIENT, at(day)] as const,
    )
    const hard = index % 5 === 0 ? [['email.bounced', email, PERMANENT, at(20)] as const] : []
    const spam = index % 3 === 0 ? [['email.complained', email, {}, at(21)] as const] : []
    return [...soft, ...hard, ...spam, ['email.delivered', `${index}@unknown.example`, {}, at(0)] as const]
  })
  const posts = events.map(([type, to, data, created], index) => () => {
    return post(type, to, data, { id: `storm_${index}`, created })
  })
  // Every fifth event is repeated, and all events are shuffled.
  const all = [...posts, ...posts.filter((_, index) => index % 5 === 0)]
  const shuffled = all.map((_, index) => all[(index * 7919) % all.length])
  expect(new Set(shuffled).size).toBe(posts.length)
  for (let start = 0; start < shuffled.length; start += 8) {
    await Promise.all(shuffled.slice(start, start + 8).map((one) => one?.()))
  }
  for (let index = 0; index < READERS; index++) {
    const reasons = [
      ...(index % 5 === 0 || index % 7 >= 5 ? ['bounce'] : []),
      ...(index % 3 === 0 ? ['complaint'] : []),
    ]
    expect(await stateOf(`storm${index}`), `storm${index}`).toEqual({
      state: index % 3 === 0 ? 'unsubscribed' : 'active',
      epoch: index % 3 === 0 ? 2 : 1,
      reasons: reasons.join() || null,
    })
  }
  const kept = await db.prepare('SELECT count(*) AS n FROM webhook_events').first<number>('n')
  expect(kept).toBe(events.filter(([type]) => type !== 'email.delivered').length)
})
