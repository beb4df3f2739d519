import { expect, test, vi } from 'vitest'
import { deriveLinkKey, tokenSigner } from '../../src/subscribers/token.ts'
import { LINK_SECRET, send, sendAsAdmin, settings } from './service.ts'

test('pages, scripts, feeds, images and errors have strict security headers', async () => {
  for (const path of [
    '/join.js',
    '/digests',
    '/nothing',
    '/api/nothing',
    '/confirm/x',
    '/feed.xml',
    '/icon.svg',
  ]) {
    const { headers } = await send(path)
    expect(headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('Set-Cookie')).toBeNull()
  }
})

test('the content security policy of the home page allows only our own scripts if Turnstile is not used', async () => {
  const { headers } = await send('/')
  expect(headers.get('Content-Security-Policy')).toContain(
    "; script-src 'self'; connect-src 'self'; form-action",
  )
})

test('an unknown URL returns an error page, and an unknown URL of the API returns problem details', async () => {
  const page = await send('/nothing')
  expect(page.status).toBe(404)
  expect(page.headers.get('Content-Type')).toMatch('text/html')
  expect(await page.text()).toContain('There is no page at this address.')

  const problem = await send('/api/nothing')
  expect(problem.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await problem.json()).toEqual({
    type: 'https://news.example/api/openapi.json#/components/responses/not_found',
    title: 'Page not found',
    status: 404,
    code: 'not_found',
    detail: 'There is no page at this address',
  })
})

test('an unsupported method returns 405 with the supported methods', async () => {
  const answer = await send('/digests', { method: 'DELETE' })
  expect(answer.status).toBe(405)
  expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  expect((await sendAsAdmin('/api/articles/a', { method: 'PATCH' })).status).toBe(405)
})

test.each([
  [
    'en',
    'Page not found',
    'This page does not work that way',
    'Please wait 1 minute and try again.',
    'Go to the home page',
  ],
  [
    'de',
    'Seite nicht gefunden',
    'So lässt sich diese Seite nicht benutzen',
    'Bitte warten Sie 1 Minute und',
    'Zur Startseite',
  ],
  [
    'fr',
    'Page introuvable',
    'Cette page ne s’utilise pas ainsi',
    'Patientez 1 minute, puis réessayez.',
    'Aller à la page',
  ],
  [
    'es',
    'Página no encontrada',
    'Esta página no se usa así',
    'Espere 1 minuto y vuelva',
    'Ir a la página de inicio',
  ],
  [
    'ar',
    'الصفحة غير موجودة',
    'لا تعمل هذه الصفحة بهذه الطريقة',
    'انتظر دقيقة واحدة ثم',
    'إلى الصفحة الرئيسية',
  ],
])(
  'error pages in %s describe the problem and link to the home page and the archive',
  async (LANGUAGE, missing, method, wait, home) => {
    const RATE_LIMITER = { limit: async () => ({ success: false }) } as unknown as RateLimit
    const variables = { ...settings, LANGUAGE, RATE_LIMITER }
    const pageOf = async (path: string, init = {}) => (await send(path, init, variables)).text()
    for (const [page, text] of [
      [await pageOf('/digests/1999-01-01'), LANGUAGE === 'en' ? 'There is no edition for this day' : missing],
      [await pageOf('/digests', { method: 'DELETE' }), method],
      [await pageOf('/digests?q=harbour'), wait],
    ] as const) {
      expect(page).toContain(text)
      expect(page).toContain(`<a class="button" href="/">${home}`)
      expect(page).toContain('<a class="button quiet" href="/digests">')
    }
    expect(await pageOf('/nothing')).toContain('<form action="/digests">')
  },
)

test('a HEAD request gets the status of GET, but no body', async () => {
  const answer = await send('/', { method: 'HEAD' })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('')
})

test('an error response names invalid configuration variables, but contains no secret', async () => {
  const broken = { ...settings, ADMIN_TOKEN: 'local-admin-token', PUBLIC_URL: '' }
  const answer = await send('/health', {}, broken)
  expect(answer.status).toBe(500)
  const { detail } = await answer.json<{ detail: string }>()
  expect(detail).toContain('PUBLIC_URL is missing')
  expect(detail).toContain('ADMIN_TOKEN is wrong')
  expect(detail).not.toContain('local-admin-token')
  expect(await (await send('/', {}, broken)).text()).toContain('This publication is not set up yet')
})

test('the response to an internal error reveals no details, and the log contains no addresses or tokens', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = {
    ...settings,
    EDITIONS: new Proxy(settings.EDITIONS, {
      get() {
        throw new Error('No reader@mail.example at https://news.example/confirm/token')
      },
    }),
  }
  const answer = await send('/digests', {}, broken)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('reader')
  expect(logged).toHaveBeenCalledOnce()
  const line = JSON.stringify(logged.mock.calls)
  expect(line).toContain('No … at …')
  expect(line).not.toMatch(/mail\.example|token/)
  logged.mockRestore()
})

test('the log names the route of a failed request instead of its path, which may contain a token', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
  const sign = await tokenSigner(await deriveLinkKey(LINK_SECRET, 'test'))
  const token = await sign({ purpose: 'preferences', subscriberId: 'ada', epoch: 0, expiresAt: null })
  const { DB: _, ...broken } = settings
  expect((await send(`/preferences/${token}`, {}, broken as typeof settings)).status).toBe(500)
  const line = JSON.stringify(logged.mock.calls)
  logged.mockRestore()
  expect(line).toContain('"route":"/preferences/:token"')
  expect(line).not.toContain(token)
})

test('GET /health returns the version and the state of the last digest', async () => {
  const health = async () => (await send('/health')).json()
  expect(await health()).toMatchObject({ status: 'ok', version: '0.1.0', lastDigest: null })
  const digest = `INSERT INTO digests (day, state, deadline, key_prefix, created_at) VALUES (?1, ?2, 0, 'x', 0)`
  await settings.DB.prepare(digest).bind('2020-01-02', 'skipped').run()
  await settings.DB.prepare(digest).bind('2020-01-01', 'due').run()
  expect(await health()).toMatchObject({ lastDigest: { day: '2020-01-02', state: 'skipped' } })
})
