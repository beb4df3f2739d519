// Identifies the client's network, and applies Cloudflare's rate limit to it.
import { hashKey } from '../d1/hash-key.ts'
import { DigestError } from '../errors.ts'
import { networkOf } from '../subscribers/inbox-identity.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import type { AppContext } from './context.ts'

/**
 * Returns the client's IP address, or `unknown` without the `CF-Connecting-IP` header. Cloudflare always sets
 * the header. In local development, Wrangler sets it unless the client does.
 */
const addressOf = (c: AppContext) => c.req.header('CF-Connecting-IP') ?? 'unknown'

/** Returns whether a request comes from the developer's own machine. Always false in production. */
export const isFromHere = (c: AppContext) =>
  c.var.config.local && ['unknown', '127.0.0.1', '::1'].includes(addressOf(c))

/**
 * Creates the error for a request over a rate limit, and sets `Retry-After` to the number of seconds to wait.
 */
export function tooMany(c: AppContext, message: string, seconds: number): DigestError {
  c.header('Retry-After', String(seconds))
  return new DigestError('too_many', message)
}

/** Returns a keyed hash of the client's network. */
export const networkHashOf = async (c: AppContext) =>
  keyedHash(await hashKey(c.env.DB), 'network', networkOf(addressOf(c)))

/**
 * Counts a request against Cloudflare's rate limiter, if it is configured. Does not count requests from the
 * developer's own machine.
 *
 * @returns Whether the request may proceed.
 */
export async function isWithinRate(c: AppContext): Promise<boolean> {
  if (isFromHere(c) || c.env.RATE_LIMITER === undefined) return true
  const { success } = await c.env.RATE_LIMITER.limit({ key: await networkHashOf(c) })
  return success
}
