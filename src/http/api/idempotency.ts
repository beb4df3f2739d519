// Supports the `Idempotency-Key` header. A repeated request gets the first response, and nothing is sent
// twice. See https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
import { createMiddleware } from 'hono/factory'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { hashKey } from '../../d1/hash-key.ts'
import { claimKey, freeKey, keepAnswer } from '../../d1/idempotency.ts'
import { DigestError } from '../../errors.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { BODY_LIMITS, readText } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'

/**
 * Maximum length of a stored response, in characters. Longer responses are dry-run plans, which send nothing
 * and need not be stored.
 */
const LONGEST_ANSWER = 65_536
/** HTTP status of a request that failed unexpectedly, for example because the connection to D1 was lost. */
const INTERNAL_ERROR = 500
/** Matches an idempotency key of visible ASCII characters other than `"`, quoted or unquoted. */
const KEY = /^"?([\x21\x23-\x7e]{1,255})"?$/

const UNFINISHED =
  'Cannot repeat this request: the first request with this Idempotency-Key is still running, was cut off or failed. Check its effects before you use another key'
const REUSED = 'Cannot use this Idempotency-Key again: it belongs to a different request'

/**
 * Replays the first response to a repeated request. Refuses the repeat if the first request is unfinished or
 * caused an internal error, or if the key belongs to a different request. Does nothing without the header.
 */
export const idempotent = createMiddleware<AppEnv>(async (c, next) => {
  const header = c.req.header('Idempotency-Key')
  if (header === undefined) return next()
  const [, key] = KEY.exec(header) ?? []
  if (key === undefined)
    throw new DigestError(
      'invalid',
      'Cannot use this Idempotency-Key: send 1 to 255 visible ASCII characters other than double quotes',
    )
  const claim = await claimKey(c.env.DB, key, { request: await requestHash(c), now: new Date() })
  if (claim.ok) {
    await next()
    return settleKey(c, key)
  }
  if ('refusal' in claim)
    throw new DigestError(claim.refusal, claim.refusal === 'reused' ? REUSED : UNFINISHED)
  const { status, body } = claim.answer
  return c.body(body, status as ContentfulStatusCode, {
    'Content-Type': 'application/json',
    'Idempotent-Replayed': 'true',
  })
})

/** Returns a keyed hash of the request's method, URL and body. The handler can still read the body. */
async function requestHash(c: AppContext): Promise<string> {
  const body = await readText(c.req.raw.clone(), BODY_LIMITS.command)
  return keyedHash(await hashKey(c.env.DB), 'request', `${c.req.method} ${c.req.url}\n${body}`)
}

/**
 * Stores the response, or releases the key if the request was refused or the response is too long to store.
 * After an internal error the key stays claimed, because the request may have taken effect.
 */
async function settleKey(c: AppContext, key: string): Promise<void> {
  if (c.res.status === INTERNAL_ERROR) return
  const body = c.res.ok ? await c.res.clone().text() : ''
  if (c.res.ok && body.length <= LONGEST_ANSWER)
    await keepAnswer(c.env.DB, key, { status: c.res.status, body })
  else await freeKey(c.env.DB, key)
}
