// Lets through who knows the operator's token.
import { createMiddleware } from 'hono/factory'
import { DigestError } from '../errors.ts'
import type { AppEnv } from './context.ts'

/** Lets a request through only with `Authorization: Bearer <ADMIN_TOKEN>`. */
export const admin = createMiddleware<AppEnv>(async (c, next) => {
  const [, token] = /^Bearer +(\S+)\s*$/i.exec(c.req.header('Authorization') ?? '') ?? []
  if (token === undefined) {
    throw new DigestError(
      'unauthorized',
      'Cannot do this without the admin token: send it as "Authorization: Bearer …"',
    )
  }
  if (!(await isSame(token, c.var.config.adminToken))) {
    throw new DigestError('unauthorized', 'Cannot do this as the admin token is not the right one')
  }
  await next()
})

/** Compares hashes, which are of one length, in constant time: the answer's time tells nothing of the secret. */
async function isSame(one: string, other: string): Promise<boolean> {
  const hash = (text: string) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return crypto.subtle.timingSafeEqual(await hash(one), await hash(other))
}
