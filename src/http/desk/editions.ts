// Serves the desk's list of editions and the screen of each edition.
import { Hono } from 'hono'
import { isDay } from '../../calendar/clock.ts'
import { listCorrections } from '../../d1/corrections.ts'
import { findDeliveryTo } from '../../d1/digests/deliveries.ts'
import { type Digest, findDigest, listDigests } from '../../d1/digests/digests.ts'
import { findFeedback } from '../../d1/digests/feedback.ts'
import { findRate } from '../../d1/digests/rate.ts'
import { findNextDue } from '../../dispatcher/plan.ts'
import { theDispatcher } from '../../env.ts'
import { DigestError, fromReply } from '../../errors.ts'
import { Email } from '../../subscribers/email.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { correctionScreens } from './corrections.ts'
import { fieldOf } from './form.ts'
import { listHistory } from './history.ts'
import { EditionScreen } from './pages/edition.tsx'
import { EditionsPage } from './pages/editions.tsx'
import type { LookedUp } from './pages/look-up.tsx'
import { goTo } from './said.ts'
import { shellOf } from './shell.ts'

/** Maximum number of editions on the screen. */
const SHOWN = 30

export const editionScreens = new Hono<AppEnv>()
  .get('/', (c) => showList(c, null))
  .post('/', async (c) => showList(c, await lookUp(c)))
  .get('/:day', (c) => showOne(c, null))
  .post('/:day', async (c) => showOne(c, await lookUp(c)))
  .post('/:day/retry', async (c) => {
    const { day } = await digestOf(c)
    fromReply(await theDispatcher(c.env).retry(day, c.var.desk.session.editor))
    return goTo(c, `/desk/editions/${day}`, 'retried')
  })
  .route('/:day/correct', correctionScreens)

async function showList(c: AppContext, lookedUp: LookedUp | null) {
  const { timeZone } = c.var.config.schedule
  const digests = await listDigests(c.env.DB, SHOWN)
  return c.html(EditionsPage({ shell: shellOf(c), timeZone, digests, lookedUp }))
}

async function showOne(c: AppContext, lookedUp: LookedUp | null) {
  const digest = await digestOf(c)
  const now = new Date()
  const [rate, nextDueAt, feedback, corrections, history] = await Promise.all([
    findRate(c.env.DB, digest, now),
    findNextDue({ db: c.env.DB, config: c.var.config, now: () => now }, digest),
    findFeedback(c.env.DB, digest.day),
    listCorrections(c.env.DB, digest.day),
    listHistory(c.env.DB, digest.day),
  ])
  const { timeZone } = c.var.config.schedule
  return c.html(
    EditionScreen({
      shell: shellOf(c),
      timeZone,
      digest,
      lookedUp,
      ...rate,
      nextDueAt,
      feedback,
      corrections,
      history,
    }),
  )
}

/** Looks up whether a reader got a day's letter and, if not, why not. */
async function lookUp(c: AppContext): Promise<LookedUp> {
  const [typed, day] = [fieldOf(c, 'email'), fieldOf(c, 'day')]
  const email = Email.safeParse(typed)
  if (!email.success) return { email: typed, day, answer: 'no address' }
  const digest = isDay(day) ? await findDigest(c.env.DB, day) : null
  if (digest === null) return { email: email.data, day, answer: 'no digest' }
  return { email: email.data, day, answer: await findDeliveryTo(c.env.DB, digest, email.data) }
}

/**
 * Finds the digest for the day in the path.
 *
 * @throws {DigestError} `not_found` for a day without a digest.
 */
async function digestOf(c: AppContext): Promise<Digest> {
  const day = c.req.param('day') ?? ''
  const digest = isDay(day) ? await findDigest(c.env.DB, day) : null
  if (digest === null) throw new DigestError('not_found', 'There is no digest for this day')
  return digest
}
