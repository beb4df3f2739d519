// Requires the admin token, and limits attempts to guess it.

import { createMiddleware } from 'hono/factory'
import { SECONDS_PER_MINUTE } from '../../calendar/clock.ts'
import { hashKey } from '../../d1/hash-key.ts'
import { isAnswerAllowed } from '../../d1/limits/admin-tokens.ts'
import { DigestError } from '../../errors.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { encode } from '../../text/bytes.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { networkHashOf, tooMany } from '../network.ts'

/** Maximum length of an admin token, in characters. Longer tokens are rejected without being hashed. */
const LONGEST_TOKEN = 1000

/**
 * Requires `Authorization: Bearer <ADMIN_TOKEN>`. During a token rotation, the previous token also works.
 * Throws `unauthorized` for a missing or wrong token, and `too_many` as {@link isAdminToken} does.
 */
export const admin = createMiddleware<AppEnv>(async (c, next) => {
  const [, token] = /^Bearer +(\S+)\s*$/i.exec(c.req.header('Authorization') ?? '') ?? []
  if (token === undefined || token.length > LONGEST_TOKEN) {
    throw new DigestError(
      'unauthorized',
      'Cannot do this without the admin token: send it as "Authorization: Bearer …"',
    )
  }
  if (!(await isAdminToken(c, token)))
    throw new DigestError('unauthorized', 'Cannot do this because the admin token is wrong')
  c.set('who', 'api')
  await next()
})

/**
 * Returns whether a token is an admin token, and counts wrong tokens.
 *
 * @throws {DigestError} `too_many` after too many wrong tokens within a minute. See {@link isAnswerAllowed}.
 */
export async function isAdminToken(c: AppContext, token: string): Promise<boolean> {
  if (token.length > LONGEST_TOKEN) return false
  const right = await isOneOf(token, c.var.config.adminTokens)
  if (await isAnswerAllowed(c.env.DB, await attemptOf(c, token, right), new Date())) return right
  throw tooMany(c, 'Cannot check more tokens now: wait a minute', SECONDS_PER_MINUTE)
}

async function attemptOf(c: AppContext, token: string, right: boolean) {
  const key = await hashKey(c.env.DB)
  return { right, token: await keyedHash(key, 'admin-token', token), network: await networkHashOf(c) }
}

/**
 * Returns whether a token is one of the secrets. Compares hashes in constant time, so that the response time
 * reveals nothing about the secrets. Hashes have equal lengths, as `timingSafeEqual` requires.
 */
async function isOneOf(token: string, secrets: readonly string[]): Promise<boolean> {
  const hash = (text: string) => crypto.subtle.digest('SHA-256', encode(text))
  const given = await hash(token)
  let same = false
  for (const secret of secrets) same = crypto.subtle.timingSafeEqual(given, await hash(secret)) || same
  return same
}
