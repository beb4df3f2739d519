import { generateSignedCookie } from 'hono/cookie'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keyedHash } from '../../../src/subscribers/keyed-hash.ts'
import { ADMIN_TOKEN, aNetwork, ORIGIN, send, settings } from '../service.ts'
import { cookieOf, open, post, signIn, tokenIn } from './visit.ts'

const HOUR = 3_600_000
const LOOK_UP = { email: 'ada@example.com', day: '2026-01-01' }

const submit = (fields: Record<string, string>, headers: Record<string, string> = { Origin: ORIGIN }) =>
  send('/desk/sign-in', { method: 'POST', headers, body: new URLSearchParams(fields) })

test('signing in to the desk with the admin token sets a host-only cookie for 12 hours', async () => {
  const before = await send('/desk/editions?a=1')
  expect([before.status, before.headers.get('Location')]).toEqual([
    303,
    '/desk/sign-in?next=%2Fdesk%2Feditions%3Fa%3D1',
  ])

  const answer = await submit({ admin: ADMIN_TOKEN, next: '/desk/editions?a=1', name: ' Ada ' })
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/desk/editions?a=1'])
  expect(answer.headers.get('Set-Cookie')).toMatch(
    /^__Host-desk=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  )
  const headers = { Cookie: cookieOf(answer) }
  const page = await send('/desk/editions', { headers })
  expect(page.status).toBe(200)
  expect(page.headers.get('Cache-Control')).toBe('no-store')
  expect(page.headers.get('Content-Security-Policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  )
  expect(await page.text()).toContain('Sign out Ada')
})

test('an expired desk session is rejected even if the browser still sends its cookie', async () => {
  const secret = await keyedHash(ADMIN_TOKEN, 'desk-session', 'cookie')
  const cookieUntil = async (expiresAt: number) => {
    const session = JSON.stringify({ id: '1', editor: 'Ada', byAccess: false, expiresAt })
    return (await generateSignedCookie('desk', session, secret, { prefix: 'host' })).split(';')[0] ?? ''
  }
  const statusUntil = async (expiresAt: number) =>
    (await send('/desk/editions', { headers: { Cookie: await cookieUntil(expiresAt) } })).status
  expect(await statusUntil(Date.now() + HOUR)).toBe(200)
  expect(await statusUntil(Date.now() - 1)).toBe(303)
})

test('signing in to the desk never redirects to another site', async () => {
  for (const next of [
    'https://evil.example/',
    '//evil.example',
    '/desk.evil',
    '/desk\\evil',
    'javascript:1',
  ]) {
    expect((await submit({ admin: ADMIN_TOKEN, next })).headers.get('Location')).toBe('/desk')
  }
})

test('the desk rejects a wrong admin token, and after five wrong tokens even the correct one from the same network', async () => {
  const network = aNetwork()
  const attempt = (admin: string) => submit({ admin }, { Origin: ORIGIN, 'CF-Connecting-IP': network })
  for (let place = 0; place < 5; place++) {
    const answer = await attempt(`wrong-${place}`)
    expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null])
    expect(await answer.text()).toContain('This is not the admin token.')
  }
  const answer = await attempt(ADMIN_TOKEN)
  expect([answer.status, answer.headers.get('Set-Cookie')]).toEqual([401, null])
  expect(await answer.text()).toContain('Too many wrong tokens.')
})

test('the desk rejects forms from other sites, with or without a cookie', async () => {
  const editor = await signIn()
  for (const origin of ['https://evil.example', 'null', 'http://news.example', 'https://news.example:8443']) {
    expect((await post(editor, '/desk/editions', LOOK_UP, origin)).status).toBe(403)
    expect((await submit({ admin: ADMIN_TOKEN }, { Origin: origin })).status).toBe(403)
    expect((await send('/desk/sign-out', { method: 'POST', headers: { Origin: origin } })).status).toBe(403)
  }
  expect((await submit({ admin: ADMIN_TOKEN }, {})).status).toBe(403)
  expect((await submit({ admin: ADMIN_TOKEN }, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(303)
  expect((await post(editor, '/desk/editions', LOOK_UP)).status).toBe(200)
})

test('a form on the desk is rejected without the form token of its own session', async () => {
  const [ada, ben] = [await signIn('Ada'), await signIn('Ben')]
  expect(ada.token).not.toBe(ben.token)
  for (const token of [ben.token, '', 'x'.repeat(64)]) {
    const answer = await post({ ...ada, token }, '/desk/editions', LOOK_UP)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('reload the page')
  }
})

test('the desk rejects forged cookies and cookies from before a rotation of the admin token', async () => {
  const editor = await signIn()
  const [name = '', value = ''] = editor.cookie.split(/=(.*)/s)
  const forged = [
    `${name}=${value.replace('Ada', 'Eve')}`,
    `${name}=${value.slice(0, -10)}AAAAAAAAAA`,
    `${name}=${encodeURIComponent('{"id":"1","editor":"Eve","byAccess":false,"expiresAt":99999999999999}')}`,
    editor.cookie.replace('__Host-', ''),
  ]
  for (const cookie of forged) expect((await open({ ...editor, cookie }, '/desk/editions')).status).toBe(303)

  const rotated = {
    ...settings,
    ADMIN_TOKEN: 'another-admin-token-that-is-long',
    ADMIN_TOKEN_PREVIOUS: ADMIN_TOKEN,
  }
  expect((await open({ ...editor, variables: rotated }, '/desk/editions')).status).toBe(303)
  const refused = await post({ ...editor, variables: rotated }, '/desk/editions', LOOK_UP)
  expect(refused.status).toBe(401)
  expect(await refused.text()).toContain('your session has ended')
})

test('signing out of the desk deletes the session cookie', async () => {
  const { cookie } = await signIn()
  const answer = await send('/desk/sign-out', { method: 'POST', headers: { Cookie: cookie, Origin: ORIGIN } })
  expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-desk=; Max-Age=0; Path=\/; Secure/)
  expect(answer.headers.get('Location')).toBe('/desk/sign-in')
})

test('a desk page opened from another site reloads itself so that the browser sends the cookie', async () => {
  const answer = await send('/desk/editions', { headers: { 'Sec-Fetch-Site': 'cross-site' } })
  expect([answer.status, answer.headers.get('Refresh')]).toEqual([200, '0;url=/desk/editions'])
})

const TEAM = 'https://example.cloudflareaccess.com'
const AUDIENCE = 'a'.repeat(64)
const behindAccess = { ...settings, ACCESS_TEAM: 'example', ACCESS_AUD: AUDIENCE }
const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

const base64Url = (bytes: Uint8Array | string) =>
  btoa(typeof bytes === 'string' ? bytes : String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

/**
 * Stubs `fetch` to serve the public keys of Access. Returns the recorded calls, and a function that signs
 * tokens as Access does.
 */
async function accessOf(kid = 'key 1') {
  const options = { ...RSA, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }
  const pair = (await crypto.subtle.generateKey(options, true, ['sign', 'verify'])) as CryptoKeyPair
  const key = { ...((await crypto.subtle.exportKey('jwk', pair.publicKey)) as JsonWebKey), kid, alg: 'RS256' }
  const calls = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ keys: [key] }))
  onTestFinished(() => calls.mockRestore())
  const sign = async (claims: object, header: object = { alg: 'RS256', kid, typ: 'JWT' }) => {
    const body = `${base64Url(JSON.stringify(header))}.${base64Url(JSON.stringify(claims))}`
    const signature = await crypto.subtle.sign(RSA, pair.privateKey, new TextEncoder().encode(body))
    return `${body}.${base64Url(new Uint8Array(signature))}`
  }
  return { sign, calls }
}

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow
const claims = () => ({
  iss: TEAM,
  aud: [AUDIENCE],
  email: 'ada@news.example',
  exp: seconds(600),
  iat: seconds(0),
})

test('an editor identified by Cloudflare Access can use the desk under their email address', async () => {
  const { sign, calls } = await accessOf()
  const assertion = { 'Cf-Access-Jwt-Assertion': await sign(claims()) }
  const first = await send('/desk/editions', { headers: assertion }, behindAccess)
  expect(first.status).toBe(200)
  const page = await first.text()
  expect(page).toContain('Sign out ada@news.example')
  expect(calls.mock.calls[0]?.[0]).toBe(`${TEAM}/cdn-cgi/access/certs`)

  const headers = { ...assertion, Cookie: cookieOf(first), Origin: ORIGIN }
  const body = () => new URLSearchParams({ token: tokenIn(page), ...LOOK_UP })
  const posted = await send('/desk/editions', { method: 'POST', headers, body: body() }, behindAccess)
  expect([posted.status, posted.headers.get('Set-Cookie')]).toEqual([200, null])

  // The session cookie is not enough without an assertion, and another editor cannot use it.
  const cookie = { Cookie: cookieOf(first), Origin: ORIGIN }
  expect((await send('/desk/editions', { headers: cookie }, behindAccess)).status).toBe(303)
  const ben = {
    ...headers,
    'Cf-Access-Jwt-Assertion': await sign({ ...claims(), email: 'ben@news.example' }),
  }
  const stolen = await send('/desk/editions', { method: 'POST', headers: ben, body: body() }, behindAccess)
  expect(stolen.status).toBe(403)
})

test('the desk rejects Cloudflare Access assertions that are forged, expired, incomplete or for another application', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warned.mockRestore())
  const { sign } = await accessOf()
  const genuine = await sign(claims())
  const stranger = await accessOf()
  const [head = '', , signature = ''] = genuine.split('.')
  const assertions = [
    genuine, // signed with a key that Access no longer publishes
    await stranger.sign({ ...claims(), aud: ['b'.repeat(64)] }),
    await stranger.sign({ ...claims(), iss: 'https://evil.cloudflareaccess.com' }),
    await stranger.sign({ ...claims(), exp: seconds(-1) }),
    await stranger.sign({ ...claims(), exp: undefined }),
    await stranger.sign({ ...claims(), email: undefined }),
    await stranger.sign(claims(), { alg: 'none', kid: 'key 1' }),
    await stranger.sign(claims(), { alg: 'HS256', kid: 'key 1' }),
    `${head}.${base64Url(JSON.stringify({ ...claims(), email: 'eve@evil.example' }))}.${signature}`,
    'x.y.z',
    '',
  ]
  for (const assertion of assertions) {
    const headers = { 'Cf-Access-Jwt-Assertion': assertion }
    expect((await send('/desk/editions', { headers }, behindAccess)).status).toBe(303)
  }
  // If Access is not configured, its header has no effect.
  const headers = { 'Cf-Access-Jwt-Assertion': await stranger.sign(claims()) }
  expect((await send('/desk/editions', { headers })).status).toBe(303)
})
