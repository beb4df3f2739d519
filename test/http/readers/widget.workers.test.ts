// Tests sign-ups with Turnstile, and the calls to other services during a sign-up.
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { send, settings } from '../service.ts'

const DISPATCHER = { getByName: () => ({ wake: async () => {} }) } as unknown as typeof env.DISPATCHER
const guarded = {
  ...settings,
  DISPATCHER,
  TURNSTILE_SITE_KEY: '1x00000000000000000000AA',
  TURNSTILE_SECRET: '1x0000000000000000000000000000000AA',
}

/** URLs that the Worker has called. */
let called: string[] = []
beforeEach(() => {
  called = []
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    called.push(url)
    const success = JSON.parse(body).response === 'good'
    return Response.json({ success, hostname: 'news.example', action: 'subscribe', 'error-codes': [] })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const submit = (fields: Record<string, string>) =>
  send('/subscribe', { method: 'POST', body: new URLSearchParams(fields) }, guarded)

const submitJson = (body: unknown) =>
  send(
    '/subscribe',
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    guarded,
  )

const knows = async (email: string) =>
  (await env.DB.prepare('SELECT 1 FROM subscribers WHERE email = ?1').bind(email).first()) !== null

test('the sign-up form requires a Turnstile token, and is shown again if the token is missing or invalid', async () => {
  for (const [name, token] of [
    ['none', ''],
    ['bad', 'bad'],
  ] as const) {
    const answer = await submit({ email: `${name}@readers.example`, 'cf-turnstile-response': token })
    expect(answer.status).toBe(400)
    const html = await answer.text()
    expect(html).toContain('We could not verify that you are human.')
    expect(html).toContain(`value="${name}@readers.example"`)
    expect(await knows(`${name}@readers.example`)).toBe(false)
  }
  const answer = await submit({ email: 'good@readers.example', 'cf-turnstile-response': 'good' })
  expect(answer.status).toBe(200)
  expect(await knows('good@readers.example')).toBe(true)
})

test('a JSON sign-up requires a Turnstile token if Turnstile is configured', async () => {
  const refused = await submitJson({ email: 'program@readers.example' })
  expect(await refused.json()).toMatchObject({
    status: 400,
    detail: expect.stringContaining('turnstileToken'),
  })
  expect((await submitJson({ email: 'program@readers.example', turnstileToken: 'good' })).status).toBe(202)
  expect(await knows('program@readers.example')).toBe(true)
})

test('a failed Turnstile check does not count towards the sign-up limit of a network', async () => {
  const before = await env.DB.prepare('SELECT count(*) AS n FROM hits').first('n')
  for (let index = 0; index < 12; index++) await submit({ email: 'robot@readers.example' })
  expect(await env.DB.prepare('SELECT count(*) AS n FROM hits').first('n')).toBe(before)
})

test('the content security policy allows the Turnstile widget only on the sign-up page', async () => {
  const policyOf = async (path: string, variables: typeof settings = guarded) =>
    (await send(path, {}, variables)).headers.get('Content-Security-Policy') ?? ''
  const own = 'script-src https://challenges.cloudflare.com; frame-src https://challenges.cloudflare.com;'
  expect(await policyOf('/')).toContain(own)
  for (const path of ['/digests', '/confirm/x', '/unsubscribe/x', '/nothing', '/feed.xml'])
    expect(await policyOf(path)).not.toContain('challenges.cloudflare.com')
  expect(await policyOf('/')).not.toContain("'self' https")
  expect(await policyOf('/', { ...settings, DISPATCHER })).not.toContain('challenges.cloudflare.com')
  const html = await (await send('/', {}, guarded)).text()
  expect(html).toContain('<noscript>')
  expect(html.match(/src="[^"]+"/g)).toEqual(['src="https://challenges.cloudflare.com/turnstile/v0/api.js"'])
})

test('a sign-up calls only Turnstile, and only if Turnstile is configured', async () => {
  await submit({ email: 'called@readers.example', 'cf-turnstile-response': 'good' })
  expect(called).toEqual(['https://challenges.cloudflare.com/turnstile/v0/siteverify'])
  called = []
  const body = new URLSearchParams({ email: 'quiet@readers.example' })
  await send('/subscribe', { method: 'POST', body }, { ...settings, DISPATCHER })
  expect(called).toEqual([])
})
