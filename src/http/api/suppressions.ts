// Lets the operator stop letters to an address, or allow them again. The address is in the request's body, because
// URLs end up in logs.
import { Hono } from 'hono'
import { hashKey } from '../../d1/hash-key.ts'
import { lift, listReasons, suppress } from '../../d1/subscribers/suppressions.ts'
import { Email } from '../../subscribers/email.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'
import { BODY_LIMITS, onlyWith, readJson, valid } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { admin } from './admin.ts'

const Addressed = onlyWith({ email: Email }, 'The body should be a JSON object with "email"')

export const suppressions = new Hono<AppEnv>()
  .use(admin)
  .post('/', async (c) => {
    const addressHash = await hashOfBody(c)
    await suppress(c.env.DB, addressHash, new Date())
    return c.json({ suppressed: await listReasons(c.env.DB, addressHash) })
  })
  .post('/lift', async (c) => {
    const addressHash = await hashOfBody(c)
    await lift(c.env.DB, addressHash)
    return c.json({ suppressed: await listReasons(c.env.DB, addressHash) })
  })

async function hashOfBody(c: AppContext): Promise<string> {
  const { email } = valid(Addressed, await readJson(c.req.raw, BODY_LIMITS.command))
  return keyedHash(await hashKey(c.env.DB), 'address', email)
}
