// Sets security and cache headers on responses.

import { createMiddleware } from 'hono/factory'
import { PALETTE } from '../../emails/_parts/palette.ts'
import type { Publication } from '../config/config.ts'
import { encode } from '../text/bytes.ts'
import type { AppEnv } from './context.ts'
import { pageStyle } from './pages/style/style.ts'

/**
 * Cache of style sheet hashes, keyed by style sheet. It stays small, because an isolate usually serves one
 * publication.
 */
const hashes = new Map<string, string>()

/**
 * Returns a content security policy that allows only our style sheet, images from our origin and the logo's,
 * and forms sent to our origin. It forbids framing. The page's extra directives are added.
 */
async function contentSecurityPolicy(
  publication: Publication | undefined,
  { morePolicy: more, styleSheet }: Pick<AppEnv['Variables'], 'morePolicy' | 'styleSheet'>,
): Promise<string> {
  const style = styleSheet ?? pageStyle(publication?.brand.palette ?? PALETTE)
  const hash = hashes.get(style) ?? (await hashOf(style))
  hashes.set(style, hash)
  const logo = publication?.brand.logoUrl ?? null
  const pictures = logo === null ? "'self'" : `'self' ${new URL(logo).origin}`
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src ${pictures};${more === undefined ? '' : ` ${more};`} form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}

/** Sets strict security headers. Forbids caching and indexing unless a route makes its response public. */
export const strictHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const headers = {
    'Content-Security-Policy':
      c.var.ownPolicy ?? (await contentSecurityPolicy(c.var.config?.publication, c.var)),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': c.var.ownPolicy === undefined ? 'DENY' : 'SAMEORIGIN',
    // Browsers send "Origin: null" with forms on pages whose referrer policy is "no-referrer".
    'Referrer-Policy': c.var.sendsOrigin ? 'same-origin' : 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  }
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  if (c.res.headers.get('Cache-Control') === 'no-store')
    c.res.headers.set('X-Robots-Tag', 'noindex, nofollow')
})

/** Lets browsers and shared caches keep a successful response for a number of seconds. */
export const publicFor = (seconds: number) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await next()
    // A "304 Not Modified" response extends the lifetime of the client's cached copy.
    if (c.res.status === 200 || c.res.status === 304)
      c.res.headers.set('Cache-Control', `public, max-age=${seconds}`)
  })
