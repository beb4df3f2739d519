import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { expireUnconfirmed } from '../../../src/d1/expiry/unconfirmed.ts'
import { addSubscriber, confirmSubscriber, unsubscribe } from '../../../src/d1/subscribers/subscribers.ts'
import { deriveLinkKey, type Purpose, tokenSigner } from '../../../src/subscribers/token.ts'
import { LINK_SECRET, send, sendAsAdmin, settings } from '../service.ts'

const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const BLOG = 'https://blog.example'
const quiet = { ...settings, DISPATCHER, ALLOWED_ORIGINS: `${BLOG}, https://shop.example` }
const consent = { textVersion: 'form 1', ipHash: null }
const NOW = new Date()

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  send(path, { method: 'POST', body, headers }, quiet)
const known = (email: string) =>
  env.DB.prepare('SELECT id, state, epoch, hour, time_zone, themes FROM subscribers WHERE email = ?1')
    .bind(email)
    .first<{ id: string; state: string; epoch: number; hour: number | null }>()
const gzip = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

async function aReader(email: string): Promise<void> {
  const options = { subscriberId: email.replaceAll(/\W/g, '-'), emailId: `note of ${email}`, now: NOW }
  await addSubscriber(env.DB, { email, addressHash: `hash of ${email}`, consent }, options)
  await confirmSubscriber(env.DB, { id: options.subscriberId, epoch: 1 }, { now: NOW, consent })
}

async function tokenFor(email: string, purpose: Purpose, scope = 'test') {
  const { id: subscriberId = '', epoch = 1 } = (await known(email)) ?? {}
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, scope))
  return sign({ purpose, subscriberId, epoch: purpose === 'confirm' ? epoch : 0, expiresAt: null })
}

test('POST /subscribe accepts a multipart form', async () => {
  const body = new FormData()
  body.set('email', 'parts@forms.example')
  expect((await post('/subscribe', body)).status).toBe(200)
  expect(await known('parts@forms.example')).toMatchObject({ state: 'pending' })
  expect(
    (await post('/subscribe', 'no parts', { 'Content-Type': 'multipart/form-data; boundary=x' })).status,
  ).toBe(400)
})

test('POST /subscribe accepts a media type in mixed case', async () => {
  const answer = await post('/subscribe', '{"email":"case@forms.example"}', {
    'Content-Type': 'Application/JSON',
  })
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([202, 'application/json'])
})

test('POST /subscribe rejects JSON with an unknown field, and names that field', async () => {
  const body = JSON.stringify({ email: 'x@forms.example', time_zone: 'Europe/Berlin' })
  const answer = await post('/subscribe', body, { 'Content-Type': 'application/json' })
  expect(answer.status).toBe(400)
  expect((await answer.json<{ detail: string }>()).detail).toContain('Unknown field "time_zone"')
})

test('GET /subscribe redirects to the form', async () => {
  const answer = await send('/subscribe', { redirect: 'manual' }, quiet)
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/'])
})

test('a sign-up is accepted even if a password manager adds a field named "website"', async () => {
  await post(
    '/subscribe',
    new URLSearchParams({ email: 'ada@forms.example', website: 'https://ada.example' }),
  )
  expect(await known('ada@forms.example')).not.toBeNull()
})

test('a request body may be compressed, and its limit applies to the decompressed size', async () => {
  const json = { 'Content-Type': 'application/json' }
  const small = await gzip('{"email":"small@forms.example"}')
  expect((await post('/subscribe', small, { ...json, 'Content-Encoding': 'gzip' })).status).toBe(202)
  const twice = await new Response(
    new Blob([small]).stream().pipeThrough(new CompressionStream('deflate')),
  ).arrayBuffer()
  expect((await post('/subscribe', twice, { ...json, 'Content-Encoding': 'gzip, deflate' })).status).toBe(202)
  const bomb = await gzip(`{"email":"${' '.repeat(100_000)}"}`)
  expect((await post('/subscribe', bomb, { ...json, 'Content-Encoding': 'gzip' })).status).toBe(413)
  expect((await post('/subscribe', 'damaged', { ...json, 'Content-Encoding': 'gzip' })).status).toBe(400)
  const unknown = await post('/subscribe', '{}', { ...json, 'Content-Encoding': 'br' })
  expect([unknown.status, unknown.headers.get('Accept-Encoding')]).toEqual([415, 'gzip, deflate'])
})

test('uploads of articles and subscribers may be compressed', async () => {
  const article = JSON.stringify({
    id: 'a',
    title: 'Title',
    url: 'https://x.example/a',
    text: 'A text that is long.',
  })
  const sent = { method: 'POST', headers: { 'Content-Encoding': 'gzip' } }
  const stored = await sendAsAdmin('/api/articles', { ...sent, body: await gzip(article) })
  expect(await stored.text()).toContain('"accepted":true')
  const list = 'email,consent_source,consented_at\nzip@forms.example,Fair,2025-03-01'
  const imported = await sendAsAdmin('/api/subscribers/import', { ...sent, body: await gzip(list) })
  expect(await imported.text()).toContain('"imported":1')
  for (const path of ['/api/articles', '/api/subscribers/import', '/api/sources/import'])
    expect([path, (await sendAsAdmin(path, { ...sent, body: 'not compressed' })).status]).toEqual([path, 400])
})

test.each([
  ['.', 200],
  ['>', 200],
  ['%20', 200],
  ['=3D', 200],
  ['=0D=0A', 200],
  ['%E2%80%8B', 200],
  ['_', 200],
  ['%22%3E', 200],
  ['/', 200],
  ['//', 200],
  ['/./', 200],
])('an unsubscribe link with %j at its end returns %i and still works', async (damage, status) => {
  const email = `damage${[...damage].map((one) => one.charCodeAt(0)).join('')}@forms.example`
  await aReader(email)
  const path = `/unsubscribe/${await tokenFor(email, 'unsubscribe')}${damage}`
  expect((await send(path, {}, quiet)).status).toBe(status)
  expect((await post(path, 'List-Unsubscribe=One-Click')).status).toBe(200)
  expect(await known(email)).toMatchObject({ state: 'unsubscribed' })
})

test('preferences that a stranger requests for a former reader apply only if that request is confirmed', async () => {
  const email = 'former@forms.example'
  await aReader(email)
  const { id = '' } = (await known(email)) ?? {}
  await env.DB.prepare(`UPDATE subscribers SET hour = 7, time_zone = 'Europe/Berlin' WHERE id = ?1`)
    .bind(id)
    .run()
  await unsubscribe(env.DB, id, { now: NOW, consent })
  const ask = (emailId: string, hour: number, minutes: number) =>
    addSubscriber(
      env.DB,
      {
        email,
        addressHash: `hash of ${email}`,
        consent,
        preferences: { hour, timeZone: null, themes: ['sport'] },
      },
      { subscriberId: 'unused', emailId, now: new Date(NOW.getTime() + minutes * 60_000) },
    )
  const settle = () => env.DB.prepare(`UPDATE notes SET state = 'accepted', settled_at = 1`).run()
  await settle()
  await ask('11111111-1111', 6, 20)
  await settle()
  await ask('22222222-2222', 3, 40)
  expect(await known(email)).toMatchObject({
    state: 'pending',
    hour: 7,
    time_zone: 'Europe/Berlin',
    themes: null,
  })
  expect((await post(`/confirm/${await tokenFor(email, 'confirm', '111111111111')}`, '')).status).toBe(200)
  expect(await known(email)).toMatchObject({
    state: 'active',
    hour: 6,
    time_zone: 'Europe/Berlin',
    themes: '["sport"]',
  })
})

test('CORS allows sign-ups only from the sites in ALLOWED_ORIGINS', async () => {
  const preflight = (Origin: string) =>
    send(
      '/subscribe',
      {
        method: 'OPTIONS',
        headers: {
          Origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      },
      quiet,
    )
  const allowed = await preflight(BLOG)
  expect([allowed.status, allowed.headers.get('Access-Control-Allow-Origin')]).toEqual([204, BLOG])
  expect((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull()
  const answer = await post('/subscribe', new URLSearchParams({ email: 'cors@forms.example' }), {
    Origin: BLOG,
  })
  expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([200, BLOG])
})

test('GET /embed shows the code of a sign-up form for other sites', async () => {
  const html = await (await send('/embed', {}, quiet)).text()
  const codes = [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code>/gs)].map(([, code = '']) =>
    code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
  )
  expect(codes).toHaveLength(2)
  for (const code of codes) {
    expect(code).toContain('action="https://news.example/subscribe" method="post"')
    expect(code).toContain('name="email" type="email"')
  }
  expect(codes[0]).not.toContain('<script')
  expect(codes[1]).toContain("headers = { 'Content-Type': 'application/json' }")
  const guarded = { ...quiet, TURNSTILE_SITE_KEY: '1x00000000000000000000AA', TURNSTILE_SECRET: 'x' }
  const link = await (await send('/embed', {}, guarded)).text()
  expect(link).toContain(
    '&lt;a href=&quot;https://news.example/&quot;&gt;Subscribe: The Test &amp;amp; Example&lt;/a&gt;',
  )
  expect(link).not.toContain('&lt;form')
})

test.each(['/feed.json', '/feed.xml', '/digests/2026-11-23.json'])(
  'CORS allows any site to read %s',
  async (path) => {
    const answer = await send(path, { headers: { Origin: 'https://any.example' } }, quiet)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
  },
)

test('GET /api/subscribers finds an address whose plus sign arrives as a space', async () => {
  await aReader('user+tag@forms.example')
  const answer = await sendAsAdmin('/api/subscribers?email=user+tag@forms.example')
  expect(await answer.json()).toMatchObject({ subscribers: [{ email: 'user+tag@forms.example' }] })
})

test('a browser that does not know its time zone leaves the preference unset', async () => {
  const email = 'unknown-zone@forms.example'
  await aReader(email)
  const path = `/preferences/${await tokenFor(email, 'preferences')}`
  const body = new URLSearchParams({
    timeZone: 'Etc/Unknown',
    pausedUntil: '2027-12-24',
    weekdays: '127',
    themes: 'world',
  })
  expect((await post(path, body)).status).toBe(200)
  expect(await known(email)).toMatchObject({ time_zone: null })
  body.set('timeZone', 'Mars/Olympus_Mons')
  expect((await post(path, body)).status).toBe(400)
  body.set('browserZone', 'Mars/Olympus_Mons')
  expect((await post(path, body)).status).toBe(200)
  expect(await known(email)).toMatchObject({ time_zone: null })
  expect(await (await send('/preferences.js', {}, quiet)).text()).toContain("zone !== 'Etc/Unknown'")
})

test('a preferences form with only some fields changes only those fields', async () => {
  const email = 'partly@forms.example'
  await aReader(email)
  const path = `/preferences/${await tokenFor(email, 'preferences')}`
  const whole = new URLSearchParams({ hour: '6', themes: 'world', weekdays: '1', muted: '' })
  expect((await post(path, whole)).status).toBe(200)
  expect((await post(path, new URLSearchParams({ timeZone: 'Europe/Kyiv' }))).status).toBe(200)
  const unknown = new URLSearchParams({ timeZone: 'Etc/Unknown', pausedUntil: '2027-12-24' })
  expect((await post(path, unknown)).status).toBe(200)
  const saved = await env.DB.prepare('SELECT * FROM subscribers WHERE email = ?1').bind(email).first()
  expect(saved).toMatchObject({
    hour: 6,
    time_zone: null,
    paused_until: '2027-12-24',
    themes: '["world"]',
    weekdays: 1,
  })
  expect((await post(path, new URLSearchParams({ hour: '7', timeZone: 'BST' }))).status).toBe(400)
  whole.delete('weekdays')
  expect((await post(path, whole)).status).toBe(400)
})

test('a person who reported spam gets at most one confirmation email in 30 days', async () => {
  const email = 'annoyed@forms.example'
  await aReader(email)
  const { id = '' } = (await known(email)) ?? {}
  await unsubscribe(env.DB, id, { now: NOW, consent })
  const addressHash = `hash of ${email}`
  await env.DB.prepare(`INSERT INTO suppressions (address_hash, reason, at) VALUES (?1, 'complaint', ?2)`)
    .bind(addressHash, NOW.getTime())
    .run()
  const DAY_MS = 86_400_000
  const asked: number[] = []
  for (const day of [1, 2, 15, 30, 32, 40]) {
    await env.DB.prepare(`UPDATE notes SET state = 'accepted', settled_at = 1`).run()
    const options = {
      subscriberId: 'x',
      emailId: `complaint ${day}`,
      now: new Date(NOW.getTime() + day * DAY_MS),
    }
    await addSubscriber(env.DB, { email, addressHash, consent }, options)
    if (await env.DB.prepare('SELECT 1 FROM notes WHERE id = ?1').bind(`complaint ${day}`).first())
      asked.push(day)
  }
  expect(asked).toEqual([1, 32])
})

test('an erased person who had reported spam also gets at most one email in 30 days, however often strangers sign them up', async () => {
  const email = 'gone@forms.example'
  const addressHash = `hash of ${email}`
  await env.DB.prepare(
    `INSERT INTO suppressions (address_hash, reason, at) VALUES (?1, 'complaint', 0), (?1, 'erased', 0)`,
  )
    .bind(addressHash)
    .run()
  const asked: number[] = []
  for (const day of [1, 2, 12, 23, 30, 32]) {
    const now = new Date(NOW.getTime() + day * 86_400_000)
    const emailId = `gone ${day}`
    await addSubscriber(env.DB, { email, addressHash, consent }, { subscriberId: emailId, emailId, now })
    if (await env.DB.prepare('SELECT 1 FROM notes WHERE id = ?1').bind(emailId).first()) asked.push(day)
    await env.DB.prepare(`UPDATE notes SET state = 'accepted', settled_at = ?1 WHERE id = ?2`)
      .bind(now.getTime(), emailId)
      .run()
    // The unconfirmed subscriber is deleted between the sign-ups.
    await expireUnconfirmed(env.DB, now.getTime() + 1)
    expect(await known(email)).toBeNull()
  }
  expect(asked).toEqual([1, 32])
})
