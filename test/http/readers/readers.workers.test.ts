import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { deriveLinkKey, type Purpose, tokenSigner } from '../../../src/subscribers/token.ts'
import { LINK_SECRET, ORIGIN, send, settings } from '../service.ts'

const SOON = Date.now() + 3_600_000

/** Number of times that the dispatcher was woken. The dispatcher is a stub here, because it has its own tests. */
let woken = 0
const wake = async () => {
  woken += 1
}
const DISPATCHER = { getByName: () => ({ wake }) } as unknown as typeof env.DISPATCHER
const quiet = { ...settings, DISPATCHER }

const submit = (email: string, fields: Record<string, string> = {}) =>
  send('/subscribe', { method: 'POST', body: new URLSearchParams({ email, ...fields }) }, quiet)

const post = (path: string, body: BodyInit = '') => send(path, { method: 'POST', body }, quiet)

const stateOf = (email: string) =>
  env.DB.prepare('SELECT id, state, epoch FROM subscribers WHERE email = ?1')
    .bind(email)
    .first<{ id: string; state: string; epoch: number }>()

async function tokenFor(email: string, purpose: Purpose, expiresAt: number | null = SOON): Promise<string> {
  const subscriber = await stateOf(email)
  if (subscriber === null) throw new Error('Cannot make a token: there is no subscriber with this address')
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  return sign({ purpose, subscriberId: subscriber.id, epoch: subscriber.epoch, expiresAt })
}

test('a reader can subscribe with the form, confirm and unsubscribe', async () => {
  const asked = await submit(' Anna@Mail.example ')
  expect(asked.status).toBe(200)
  expect(await asked.text()).toContain('Check your inbox')
  expect(woken).toBeGreaterThan(0)
  expect(await stateOf('anna@mail.example')).toMatchObject({ state: 'pending' })

  const confirm = `/confirm/${await tokenFor('anna@mail.example', 'confirm')}`
  expect(await (await send(confirm)).text()).toContain(
    '<button type="submit">Confirm your subscription</button>',
  )
  expect(await stateOf('anna@mail.example')).toMatchObject({ state: 'pending' })
  const welcome = await (await post(confirm)).text()
  expect(welcome).toContain('You are subscribed')
  expect(welcome).toMatch(
    /<a class="button" href="\/preferences\/[^"]+">Choose your themes, days and hour<\/a>/,
  )
  expect(await stateOf('anna@mail.example')).toMatchObject({ state: 'active' })
  expect((await post(confirm)).status).toBe(200)

  const leave = `/unsubscribe/${await tokenFor('anna@mail.example', 'unsubscribe', null)}`
  expect(await (await send(leave)).text()).toContain('<button type="submit">Unsubscribe</button>')
  expect(await stateOf('anna@mail.example')).toMatchObject({ state: 'active' })
  expect(await (await post(leave)).text()).toContain('You are unsubscribed')
  expect(await stateOf('anna@mail.example')).toMatchObject({ state: 'unsubscribed' })

  const void_ = await post(confirm)
  expect(void_.status).toBe(409)
  expect(await void_.text()).toContain('This link is no longer valid')
})

test('POST /unsubscribe/:token accepts one-click requests (RFC 8058) in either form encoding', async () => {
  const multipart = new FormData()
  multipart.set('List-Unsubscribe', 'One-Click')
  for (const [index, body] of ['List-Unsubscribe=One-Click', multipart].entries()) {
    const email = `one-click-${index}@mail.example`
    await submit(email)
    await post(`/confirm/${await tokenFor(email, 'confirm')}`)
    const answer = await post(`/unsubscribe/${await tokenFor(email, 'unsubscribe', null)}`, body)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    expect(await answer.text()).toBe('You are unsubscribed.\n')
    expect(await stateOf(email)).toMatchObject({ state: 'unsubscribed' })
  }
})

test('repeated GET and HEAD requests for confirmation and unsubscribe links do not change the subscription', async () => {
  await submit('scanned@mail.example')
  const confirm = `/confirm/${await tokenFor('scanned@mail.example', 'confirm')}`
  const leave = `/unsubscribe/${await tokenFor('scanned@mail.example', 'unsubscribe', null)}`
  for (const method of ['GET', 'HEAD', 'GET', 'HEAD']) {
    expect((await send(confirm, { method })).status).toBe(200)
    expect((await send(leave, { method })).status).toBe(200)
  }
  expect(await stateOf('scanned@mail.example')).toMatchObject({ state: 'pending', epoch: 1 })
})

test('pages with a token in their URL are neither cached nor indexed, and send no referrer', async () => {
  await submit('private@mail.example')
  for (const path of [
    `/confirm/${await tokenFor('private@mail.example', 'confirm')}`,
    '/unsubscribe/forged',
  ]) {
    const { headers } = await send(path)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  }
})

test('a forged, swapped or expired token leads to a page that explains the problem', async () => {
  await submit('tokens@mail.example')
  const confirm = await tokenFor('tokens@mail.example', 'confirm')
  const expired = await tokenFor('tokens@mail.example', 'confirm', Date.now() - 1)
  for (const path of [`/confirm/${confirm}x`, '/confirm/1.2.3', `/unsubscribe/${confirm}`]) {
    for (const method of ['GET', 'POST']) {
      const answer = await send(path, { method })
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('This link does not work')
    }
  }
  const late = await post(`/confirm/${expired}`)
  expect(late.status).toBe(410)
  expect(await late.text()).toContain('This link has expired')
  expect(await stateOf('tokens@mail.example')).toMatchObject({ state: 'pending', epoch: 1 })
})

test('POST /subscribe shows the address, the sender, and a form to send the request again', async () => {
  const html = await (await submit('mistyped@mail.example')).text()
  expect(html).toContain('<bdi>mistyped@mail.example</bdi>')
  expect(html).toContain('<bdi>Digest &lt;digest@news.example&gt;</bdi>')
  expect(html).toMatch(/<input id="email" name="email"[^>]* value="mistyped@mail.example"/)
  expect(html).toContain('<button type="submit">Send again</button>')
})

test('POST /subscribe returns the same response whether or not the address is known', async () => {
  await submit('active@mail.example')
  await post(`/confirm/${await tokenFor('active@mail.example', 'confirm')}`)
  await submit('left@mail.example')
  await post(`/unsubscribe/${await tokenFor('left@mail.example', 'unsubscribe', null)}`)
  const answers = new Set<string>()
  for (const email of ['new@mail.example', 'new@mail.example', 'active@mail.example', 'left@mail.example']) {
    const form = await submit(email)
    const body = JSON.stringify({ email })
    const headers = { 'Content-Type': 'application/json' }
    const json = await send('/subscribe', { method: 'POST', headers, body }, quiet)
    const all = [
      form.status,
      [...form.headers],
      (await form.text()).replaceAll(email, 'the address'),
      json.status,
      [...json.headers],
      await json.text(),
    ]
    answers.add(JSON.stringify(all))
  }
  expect(answers.size).toBe(1)
  expect([...answers][0]).toContain('202')
})

test.each([
  '',
  'nobody',
  'a@b',
  'two@mail.example, three@mail.example',
  'x@mail.example\r\nBcc: y@mail.example',
])('POST /subscribe rejects the address %j and shows a form to correct it', async (email) => {
  const answer = await submit(email)
  expect(answer.status).toBe(400)
  const html = await answer.text()
  expect(html).toContain('This does not look like an email address')
  expect(html).toContain('<form method="post" action="/subscribe"')
})

test('POST /subscribe escapes a rejected address in the form', async () => {
  const html = await (await submit('"><script>alert(1)</script>')).text()
  expect(html).not.toContain('<script>')
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
})

test('POST /subscribe with JSON reports errors as problem details', async () => {
  for (const body of ['{"email": "nobody"}', '{}', '{', '[]']) {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await send('/subscribe', { method: 'POST', headers, body }, quiet)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
  }
})

test('POST /subscribe rejects forms of more than 4 KB', async () => {
  expect((await submit('a@mail.example', { more: 'x'.repeat(5000) })).status).toBe(413)
})

test('POST /subscribe adds no subscriber if the honeypot field is filled in', async () => {
  const answer = await submit('robot@mail.example', { leave_this_empty: 'https://spam.example' })
  expect(answer.status).toBe(200)
  expect(await stateOf('robot@mail.example')).toBeNull()
})

test('the evidence of consent contains the version of the text and a hash of the IP address', async () => {
  const headers = { 'CF-Connecting-IP': '192.0.2.1' }
  const body = new URLSearchParams({ email: 'evidence@mail.example' })
  await send('/subscribe', { method: 'POST', headers, body }, quiet)
  const row = await env.DB.prepare(
    `SELECT event, text_version, network_hash FROM consents
     WHERE subscriber_id = (SELECT id FROM subscribers WHERE email = 'evidence@mail.example')`,
  ).first()
  expect(row).toEqual({
    event: 'asked',
    text_version: 'sign-up 1',
    network_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('the evidence of consent contains the language of a text that is not in English', async () => {
  const body = new URLSearchParams({ email: 'preuve@mail.example' })
  await send('/subscribe', { method: 'POST', body }, { ...quiet, LANGUAGE: 'fr' })
  const row = await env.DB.prepare(
    `SELECT text_version FROM consents
     WHERE subscriber_id = (SELECT id FROM subscribers WHERE email = 'preuve@mail.example')`,
  ).first()
  expect(row).toEqual({ text_version: 'sign-up 1 fr' })
})

test('the home page has a form that works without JavaScript, and loads nothing from other sites', async () => {
  const html = await (await send('/')).text()
  expect(html).toContain('<form method="post" action="/subscribe">')
  expect(html.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/join.js" defer="">'])
  expect(html.match(/(?:src|href)="https?:[^"]*"/g) ?? []).toEqual([])
  expect(html).not.toContain(ORIGIN)
})
