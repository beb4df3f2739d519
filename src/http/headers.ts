// Headers that every answer carries, whatever it is.
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './context.ts'
import { STYLE } from './pages/style.ts'

let styleHash: string | null = null

/** Nothing may load or run but the one style element that we wrote; nobody may frame us. */
async function contentSecurityPolicy(): Promise<string> {
  styleHash ??= btoa(
    String.fromCharCode(
      ...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE))),
    ),
  )
  return `default-src 'none'; style-src 'sha256-${styleHash}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** Strict headers; what is not said to be public is not kept by anyone. */
export const strictHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const headers = {
    'Content-Security-Policy': await contentSecurityPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  }
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  if (c.res.headers.get('Cache-Control') === 'no-store')
    c.res.headers.set('X-Robots-Tag', 'noindex, nofollow')
})

/** For what everyone may see and keep for some time; asked for again, it is sent only if it changed. */
export const publicFor = (seconds: number) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await next()
    // "Not modified" renews what the caller keeps, under the same terms.
    if (c.res.status === 200 || c.res.status === 304)
      c.res.headers.set('Cache-Control', `public, max-age=${seconds}`)
  })
