// Digests for the operator: made, tried, and looked at.
import { Hono } from 'hono'
import * as z from 'zod'
import { findDeliveryTo } from '../d1/deliveries.ts'
import { type DigestRecord, findDigest, listDigests } from '../d1/digests.ts'
import { findRate } from '../d1/rate.ts'
import { isDay, localDay } from '../digest/schedule.ts'
import { dryRun as runDry } from '../dispatcher/dry-run.ts'
import { DigestError, fromReply } from '../errors.ts'
import { Email } from '../subscribers/subscriber.ts'
import { admin } from './admin.ts'
import { BODY_LIMITS, jsonOf, onlyWith, readText, valid } from './body.ts'
import type { AppEnv } from './context.ts'
import { theDispatcher } from './dispatcher.ts'

/** Digests in a listing. */
const NEWEST = 100

const DigestRequest = onlyWith(
  {
    day: z.string().refine(isDay, 'should be a date such as 2026-11-23').optional(),
    dryRun: z.boolean({ error: 'should be true or false' }).default(false),
  },
  'The body should be a JSON object, such as {"day": "2026-11-23"}',
)

/** Whose letter is asked after. */
const DeliveryQuery = z.object({ email: Email })

export const digests = new Hono<AppEnv>()
  .use(admin)
  .post('/', async (c) => {
    const text = await readText(c.req.raw, BODY_LIMITS.command)
    const { day, dryRun } = valid(DigestRequest, text.trim() === '' ? {} : jsonOf(text))
    if (!dryRun) return c.json(fromReply(await theDispatcher(c.env).ask(day ?? null)), 202)
    const now = new Date()
    const { DB: db, ARTICLES: articles, EDITIONS: editions } = c.env
    const { config } = c.var
    const deps = { db, articles, editions, config, now: () => now }
    return c.json(await runDry(deps, day ?? localDay(now, config.schedule.timeZone)))
  })
  .post('/:day/retry', async (c) => {
    const { day } = c.req.param()
    if (!isDay(day)) throw new DigestError('not_found', 'There is no digest of this day')
    return c.json(fromReply(await theDispatcher(c.env).retry(day)), 202)
  })
  .get('/', async (c) => c.json({ digests: await listDigests(c.env.DB, NEWEST) }))
  .get('/:day', async (c) => {
    const digest = await digestOf(c.env.DB, c.req.param('day'))
    return c.json({ ...digest, rate: await findRate(c.env.DB, digest, new Date()) })
  })
  .get('/:day/deliveries', async (c) => {
    const digest = await digestOf(c.env.DB, c.req.param('day'))
    const { email } = valid(DeliveryQuery, { email: c.req.query('email') })
    return c.json({ day: digest.day, ...(await findDeliveryTo(c.env.DB, digest, email)) })
  })

/** @throws {DigestError} `not_found` when there is none of this day. */
async function digestOf(db: D1Database, day: string): Promise<DigestRecord> {
  const digest = isDay(day) ? await findDigest(db, day) : null
  if (digest === null) throw new DigestError('not_found', 'There is no digest of this day')
  return digest
}
