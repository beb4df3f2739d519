// Whether the service lives, for those who watch it: cheap reads only.
import { Hono } from 'hono'
import { listDigests } from '../d1/digests.ts'
import type { AppEnv } from './context.ts'
import { VERSION } from './version.ts'

export const health = new Hono<AppEnv>().get('/', async (c) => {
  const [last] = await listDigests(c.env.DB, 1)
  return c.json({
    status: 'ok',
    version: VERSION,
    digest: last === undefined ? null : { day: last.day, state: last.state, reason: last.reason },
  })
})
