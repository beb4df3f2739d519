// The operator's list: readers in from elsewhere, looked at, out again, and forgotten.
import { Hono } from 'hono'
import { importReaders } from '../d1/import.ts'
import { addressHasher } from '../subscribers/address.ts'
import { admin } from './admin.ts'
import { BODY_LIMITS, readStream } from './body.ts'
import { hashKey } from './consent.ts'
import type { AppEnv } from './context.ts'
import { importTable } from './import-lines.ts'

export const subscribers = new Hono<AppEnv>().use(admin).post('/import', async (c) => {
  const now = new Date()
  const answers = await importTable(readStream(c.req.raw, BODY_LIMITS.table), {
    store: (readers) => importReaders(c.env.DB, readers, now),
    hash: await addressHasher(await hashKey(c.env.DB)),
    newId: () => crypto.randomUUID(),
    now,
  })
  return c.body(answers, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
})
