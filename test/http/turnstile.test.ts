import { expect, onTestFinished, test, vi } from 'vitest'
import { isPerson } from '../../src/http/turnstile.ts'
import { aTurnstile, type FakeTurnstile, SECRET, SITE_KEY } from '../turnstile.ts'

function isOne({ baseUrl }: FakeTurnstile, token: string, { secret = SECRET, timeoutMs = 5000 } = {}) {
  const sent = { token, host: 'news.example', ip: '192.0.2.1' }
  return isPerson({ siteKey: SITE_KEY, secret, baseUrl }, sent, timeoutMs)
}

/** Returns a list that records the event name of each logged error. */
function listen(): string[] {
  const logged: string[] = []
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void logged.push(line.event))
  onTestFinished(() => spy.mockRestore())
  return logged
}

test('isPerson() accepts a token only once', async () => {
  const turnstile = await aTurnstile()
  const token = turnstile.solve()
  expect(await isOne(turnstile, token)).toBe(true)
  expect(turnstile.asked).toEqual([{ secret: SECRET, response: token, remoteip: '192.0.2.1' }])
  expect(await isOne(turnstile, token)).toBe(false)
})

test('isPerson() rejects tokens for another site or form, and expired or forged tokens', async () => {
  const turnstile = await aTurnstile()
  for (const token of [
    turnstile.solve({ hostname: 'evil.example' }),
    turnstile.solve({ action: 'login' }),
    turnstile.solve({ at: Date.now() - 301_000 }),
    'XXXX.DUMMY.TOKEN.XXXX',
  ])
    expect(await isOne(turnstile, token)).toBe(false)
})

test('isPerson() rejects an empty or overlong token without a request', async () => {
  const turnstile = await aTurnstile()
  expect(await isOne(turnstile, '')).toBe(false)
  expect(await isOne(turnstile, 'x'.repeat(2049))).toBe(false)
  expect(turnstile.asked).toEqual([])
})

test.each([
  { status: 500, body: 'oops' },
  { status: 200, body: '<html>' },
  { status: 200, body: 'null' },
  { status: 200, body: '{"success": "true", "hostname": "news.example", "action": "subscribe"}' },
  { status: 302, body: '' },
])('isPerson() returns false if Cloudflare answers %j', async (answer) => {
  listen()
  const turnstile = await aTurnstile()
  turnstile.answerWith(answer)
  expect(await isOne(turnstile, turnstile.solve())).toBe(false)
})

test('isPerson() returns false and logs an error if Cloudflare does not answer in time', async () => {
  const logged = listen()
  const turnstile = await aTurnstile()
  turnstile.answerWith('nothing')
  expect(await isOne(turnstile, turnstile.solve(), { timeoutMs: 50 })).toBe(false)
  const gone = { ...turnstile, baseUrl: 'http://127.0.0.1:1' }
  expect(await isOne(gone, turnstile.solve())).toBe(false)
  expect(logged).toEqual(['turnstile.unreachable', 'turnstile.unreachable'])
})

test('isPerson() logs an error if the secret is wrong', async () => {
  const logged = listen()
  const turnstile = await aTurnstile()
  expect(await isOne(turnstile, turnstile.solve(), { secret: 'another secret' })).toBe(false)
  expect(logged).toEqual(['turnstile.misconfigured'])
})
