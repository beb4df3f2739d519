// Lets the operator make, preview, control and inspect digests.
import { type Context, Hono, type TypedResponse } from 'hono'
import * as z from 'zod'
import { isDay, localDay } from '../../calendar/clock.ts'
import { listActions } from '../../d1/digests/actions.ts'
import { findDeliveryTo } from '../../d1/digests/deliveries.ts'
import { type Digest, findDigest, listDigests } from '../../d1/digests/digests.ts'
import { findFeedback } from '../../d1/digests/feedback.ts'
import { findRate } from '../../d1/digests/rate.ts'
import type { DryRun } from '../../dispatcher/dry-run.ts'
import { findNextDue } from '../../dispatcher/plan.ts'
import type { Steering } from '../../dispatcher/steer.ts'
import { theDispatcher, theDrafter } from '../../env.ts'
import { DigestError, fromReply } from '../../errors.ts'
import { Email, QueriedEmail } from '../../subscribers/email.ts'
import { acceptJson, acceptQuery } from '../accept.ts'
import { BODY_LIMITS, onlyWith } from '../body.ts'
import type { AppEnv } from '../context.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { idempotent } from './idempotency.ts'
import { Cursor, NO_CURSOR, nextCursor, ONCE, pageLength } from './pages.ts'
import { dayIn } from './path.ts'

/** Error message for a request without a body. Sending to everyone must be requested explicitly. */
const NO_BODY =
  'Cannot make a digest without a body: send {} to make today\'s digest and send it to everyone, or {"dryRun": true} to preview its plan'

const DigestRequest = onlyWith(
  {
    day: z.string().refine(isDay, 'should be a date such as 2026-11-23').optional(),
    dryRun: z.boolean({ error: 'should be true or false' }).default(false),
    release: z.boolean({ error: 'should be true or false' }).default(false),
  },
  'The body should be a JSON object, such as {"day": "2026-11-23"}',
)

/** Request schema for sending test copies. */
export const TestRequest = onlyWith(
  {
    to: z
      .array(Email, { error: 'should be a list of addresses' })
      .min(1, 'should name an address')
      .max(10, 'should name at most 10 addresses'),
  },
  'The body should be a JSON object, such as {"to": ["you@example.com"]}',
)

/** Query schema for a page of the list of digests. */
const DigestQuery = onlyWith(
  { cursor: Cursor.refine((day) => day === '' || isDay(day), NO_CURSOR), limit: pageLength() },
  ONCE,
)

/** Query schema for looking up one reader's letter. */
const DeliveryQuery = onlyWith({ email: QueriedEmail.meta({ description: "The reader's address" }) }, ONCE)

export const digests = new Hono<AppEnv>()
  .use(admin)
  .post('/', idempotent, acceptJson(DigestRequest, BODY_LIMITS.command, NO_BODY), async (c) => {
    const { day = null, dryRun, release } = c.req.valid('json')
    if (!dryRun) {
      const asked = await theDispatcher(c.env).ask(day, { release, by: c.var.who })
      return c.json(withIsoTimes(fromReply(asked)), 202)
    }
    const today = localDay(new Date(), c.var.config.schedule.timeZone)
    const plan = fromReply(await theDrafter(c.env).dryRun(day ?? today))
    return asJson<DryRun>(c.body(plan, 200, { 'Content-Type': 'application/json' }))
  })
  .post('/:day/hold', (c) => steer(c, 'hold'))
  .post('/:day/release', idempotent, (c) => steer(c, 'release'))
  .post('/:day/skip', (c) => steer(c, 'skip'))
  .post('/:day/stop', (c) => steer(c, 'stop'))
  .post('/:day/resume', idempotent, (c) => steer(c, 'resume'))
  .get('/:day/actions', async (c) => {
    const day = dayIn(c.req.param('day'))
    return c.json(withIsoTimes({ day, actions: await listActions(c.env.DB, day) }))
  })
  .post('/:day/retry', idempotent, async (c) => {
    const day = dayIn(c.req.param('day'))
    return c.json(withIsoTimes(fromReply(await theDispatcher(c.env).retry(day, c.var.who))), 202)
  })
  .post('/:day/test', idempotent, acceptJson(TestRequest, BODY_LIMITS.command), async (c) => {
    const day = dayIn(c.req.param('day'))
    const { to } = c.req.valid('json')
    const planned = fromReply(await theDrafter(c.env).planTestCopies(day, to, c.var.who))
    await theDispatcher(c.env).wake()
    return c.json(planned, 202)
  })
  .get('/', acceptQuery(DigestQuery), async (c) => {
    const { cursor, limit } = c.req.valid('query')
    const page = await listDigests(c.env.DB, limit, cursor)
    return c.json(withIsoTimes({ digests: page, cursor: nextCursor(page, limit, ({ day }) => day) }))
  })
  .get('/:day', async (c) => {
    const digest = await digestOf(c.env.DB, c.req.param('day'))
    const now = new Date()
    const [rate, nextDueAt] = await Promise.all([
      findRate(c.env.DB, digest, now),
      findNextDue({ db: c.env.DB, config: c.var.config, now: () => now }, digest),
    ])
    return c.json(withIsoTimes({ ...digest, rate, nextDueAt }))
  })
  .get('/:day/feedback', async (c) => {
    const { day } = await digestOf(c.env.DB, c.req.param('day'))
    return c.json(withIsoTimes({ day, ...(await findFeedback(c.env.DB, day)) }))
  })
  .get('/:day/deliveries', acceptQuery(DeliveryQuery), async (c) => {
    const digest = await digestOf(c.env.DB, c.req.param('day'))
    const { email } = c.req.valid('query')
    return c.json({ day: digest.day, ...(await findDeliveryTo(c.env.DB, digest, email)) })
  })

/** Performs an action on the digest for the day in the path. */
async function steer(c: Context<AppEnv, '/:day/:action'>, action: Steering) {
  const request = { day: dayIn(c.req.param('day')), action, by: c.var.who }
  return c.json(withIsoTimes(fromReply(await theDispatcher(c.env).steer(request))), 202)
}

/** Declares the JSON type of a response for typed clients. */
const asJson = <T>(response: Response) => response as Response & TypedResponse<T, 200, 'json'>

/**
 * Finds the digest for the day in the path.
 *
 * @throws {DigestError} `not_found` for a day without a digest.
 */
async function digestOf(db: D1Database, text: string): Promise<Digest> {
  const digest = await findDigest(db, dayIn(text))
  if (digest === null) throw new DigestError('not_found', 'There is no digest for this day')
  return digest
}
