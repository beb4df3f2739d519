// The links in letters. A GET shows a page and changes nothing, as scanners follow every link; a POST acts.
import { Hono } from 'hono'
import { confirmAddressChange } from '../../d1/subscribers/address-changes.ts'
import { findChoice } from '../../d1/subscribers/preferences.ts'
import { confirmSubscriber, unsubscribe } from '../../d1/subscribers/subscribers.ts'
import { theDispatcher } from '../../env.ts'
import { BODY_LIMITS, readText } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { ButtonPage } from '../pages/button.tsx'
import { pageCopy } from '../pages/page-copy.ts'
import { answerMessage, claimsOf, pathFor } from './claims.ts'
import { consentOf } from './consent.ts'

export const tokenLinks = new Hono<AppEnv>()
  .get('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    return c.html(ButtonPage({ publication, ...pageCopy(publication, (words) => words.confirm) }))
  })
  .post('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    const active = await confirmSubscriber(
      c.env.DB,
      { id: claims.subscriberId, epoch: claims.epoch },
      { now: new Date(), consent: await consentOf(c, 'confirm 1') },
    )
    if (!active) return answerMessage(c, 409, 'usedUp', '/')
    c.executionCtx.waitUntil(theDispatcher(c.env).wake())
    const reader = await findChoice(c.env.DB, claims.subscriberId)
    return answerMessage(
      c,
      200,
      'confirmed',
      reader === null ? undefined : await pathFor(c, 'preferences', reader),
    )
  })
  .get('/address/:token', async (c) => {
    const claims = await claimsOf(c, 'address')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    return c.html(ButtonPage({ publication, ...pageCopy(publication, (words) => words.address) }))
  })
  .post('/address/:token', async (c) => {
    const claims = await claimsOf(c, 'address')
    if (claims instanceof Response) return claims
    const changed = await confirmAddressChange(
      c.env.DB,
      { subscriberId: claims.subscriberId, number: claims.epoch },
      { now: new Date(), consent: await consentOf(c, 'address 1') },
    )
    return changed ? answerMessage(c, 200, 'addressChanged') : answerMessage(c, 409, 'addressVoid')
  })
  .get('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    const page = { publication, ...pageCopy(publication, (words) => words.leave) }
    const reader = await findChoice(c.env.DB, claims.subscriberId)
    if (reader === null || reader.addressEpoch !== claims.epoch) return c.html(ButtonPage(page))
    const path = await pathFor(c, 'preferences', reader)
    return c.html(
      ButtonPage({ ...page, instead: { ...pageCopy(publication, (words) => words.fewer), path } }),
    )
  })
  .post('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    const consent = await consentOf(c, 'unsubscribe 1')
    await unsubscribe(c.env.DB, claims.subscriberId, { now: new Date(), consent })
    if (await isOneClick(c)) return c.text('You are unsubscribed.\n')
    return answerMessage(c, 200, 'left', '/')
  })

/** What a mail program sends: RFC 8058. Whatever else comes in, the link has already said what is wanted. */
async function isOneClick(c: AppContext): Promise<boolean> {
  const body = await readText(c.req.raw, BODY_LIMITS.form).catch(() => '')
  return body.includes('List-Unsubscribe') && body.includes('One-Click')
}
