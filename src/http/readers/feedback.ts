// Records readers' opinions of an edition. All readers of an edition get the same feedback links, so an
// answer does not reveal who gave it.
import { Hono } from 'hono'
import { isDay, SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import { addFeedback, hasLetters } from '../../d1/digests/feedback.ts'
import { LONGEST_COMMENT, OPINIONS, type Opinion } from '../../digest/feedback.ts'
import { DigestError } from '../../errors.ts'
import { toSingleLine } from '../../letters/sanitize.ts'
import { redact } from '../../text/redact.ts'
import { BODY_LIMITS, readForm } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { isWithinRate, networkHashOf, tooMany } from '../network.ts'
import { FeedbackPage } from '../pages/feedback.tsx'
import { MessagePage } from '../pages/message.tsx'
import { pageCopy } from '../pages/page-copy.ts'

const TOO_MANY = 'Cannot accept more feedback from your network now: please try again in an hour'

export const feedback = new Hono<AppEnv>()
  .get('/feedback/:day/:opinion', async (c) => {
    const { opinion } = await subjectOf(c)
    const { publication } = c.var.config
    return c.html(
      FeedbackPage({
        publication,
        asked: pageCopy(publication, ({ feedback }) => feedback[opinion]),
        comment: pageCopy(publication, ({ feedback }) => feedback.comment),
      }),
    )
  })
  .post('/feedback/:day/:opinion', async (c) => {
    if (!(await isWithinRate(c))) throw tooMany(c, TOO_MANY, SECONDS_PER_HOUR)
    const { day, opinion } = await subjectOf(c)
    const form = await readForm(c.req.raw, BODY_LIMITS.form)
    const answer = {
      id: crypto.randomUUID(),
      day,
      opinion,
      comment: commentIn(form),
      network: await networkHashOf(c),
      now: new Date(),
    }
    if (!(await addFeedback(c.env.DB, answer))) throw tooMany(c, TOO_MANY, SECONDS_PER_HOUR)
    const { publication } = c.var.config
    const { link, ...thanks } = pageCopy(publication, ({ feedback }) => feedback.thanks)
    const steps = [{ text: link, path: `/digests/${day}` }]
    return c.html(MessagePage({ publication, ...thanks, steps }))
  })

/**
 * Parses the edition's day and the opinion from the path.
 *
 * @throws {DigestError} `not_found` for a day without a composed digest or for an unknown opinion.
 */
async function subjectOf(c: AppContext): Promise<{ day: string; opinion: Opinion }> {
  const day = c.req.param('day') ?? ''
  const opinion = OPINIONS.find((known) => known === c.req.param('opinion'))
  if (opinion === undefined || !isDay(day) || !(await hasLetters(c.env.DB, day)))
    throw new DigestError('not_found', 'There is no feedback page at this address')
  return { day, opinion }
}

/**
 * Returns the feedback form's comment on one line, cut to the maximum length. Redacts addresses and links,
 * which could identify the reader or be advertising.
 */
const commentIn = (form: URLSearchParams) => toSingleLine(redact(form.get('comment') ?? ''), LONGEST_COMMENT)
