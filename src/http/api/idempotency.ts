// Honours `Idempotency-Key`: a repeat of a request gets its answer, and nothing is sent again.
// See https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
import { createMiddleware } from 'hono/factory'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { hashKey } from '../../d1/hash-key.ts'
import { claimKey, freeKey, keepAnswer } from '../../d1/idempotency.ts'
import { DigestError } from '../../errors.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { BODY_LIMITS, readText } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'

/** Maximum length of an answer that is kept, in characters. Longer ones are plans, which send nothing. */
const LONGEST_ANSWER = 65_536
/** Status of a request that failed because of a bug or a lost connection to D1 or KV. */
const INTERNAL_ERROR = 500
/** Visible ASCII characters, in quotes or without them. */
const KEY = /^"?([\x21\x23-\x7e]{1,255})"?$/

const UNFINISHED =
  'Cannot repeat this request: the first one with this Idempotency-Key is still running or was cut off. See what it did before you use another key'
const REUSED = 'Cannot use this Idempotency-Key again: it belongs to another request'

/** Answers a repeat as the first request with the same key was answered. Without the header it does nothing. */
export const idempotent = createMiddleware<AppEnv>(async (c, next) => {
  const header = c.req.header('Idempotency-Key')
  if (header === undefined) return next()
  const [, key] = KEY.exec(header) ?? []
  if (key === undefined)
    throw new DigestError(
      'invalid',
      'Cannot use this Idempotency-Key: send 1 to 255 visible ASCII characters',
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

/** Returns a keyed hash of the request. The body is still there for the handler. */
async function requestHash(c: AppContext): Promise<string> {
  const body = await readText(c.req.raw.clone(), BODY_LIMITS.command)
  return keyedHash(await hashKey(c.env.DB), 'request', `${c.req.method} ${c.req.url}\n${body}`)
}

/**
 * Keeps the answer, or frees the key of a request that was refused. After a failure the key stays claimed, because nobody
 * knows how much of the request was done.
 */
async function settleKey(c: AppContext, key: string): Promise<void> {
  if (c.res.status === INTERNAL_ERROR) return
  const body = c.res.ok ? await c.res.clone().text() : ''
  if (c.res.ok && body.length <= LONGEST_ANSWER)
    await keepAnswer(c.env.DB, key, { status: c.res.status, body })
  else await freeKey(c.env.DB, key)
}
