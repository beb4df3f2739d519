// Serves the signed links that confirm a subscription or a new address, or unsubscribe a reader. GET only
// shows a page, because email scanners open links. POST performs the action.
import { Hono } from 'hono'
import { findPreferences } from '../../d1/subscribers/preferences.ts'
import { changeAddressByLink } from '../../membership/change-address.ts'
import { confirmByLink } from '../../membership/confirm.ts'
import { unsubscribeByLink } from '../../membership/unsubscribe.ts'
import { BODY_LIMITS, readForm } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { ButtonPage } from '../pages/button.tsx'
import { pageCopy } from '../pages/page-copy.ts'
import {
  answerLinkFault,
  answerMessage,
  claimsOf,
  pathFor,
  readLatest,
  stepOf,
  tokenParam,
} from './claims.ts'
import { evidenceOf, membershipOf } from './membership.ts'

export const tokenLinks = new Hono<AppEnv>()
  .get('/confirm/:token', async (c) => {
    const claims = await claimsOf(c, 'confirm')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    return c.html(ButtonPage({ publication, ...pageCopy(publication, (words) => words.confirm) }))
  })
  .post('/confirm/:token', async (c) => {
    const evidence = evidenceOf(c, 'confirm 1')
    const result = await confirmByLink(membershipOf(c), tokenParam(c), evidence)
    if (!result.ok) {
      return result.reason === 'used up'
        ? answerMessage(c, 409, 'usedUp', [stepOf(c, 'usedUp', '/')])
        : answerLinkFault(c, result.reason)
    }
    const reader = await findPreferences(c.env.DB, result.subscriberId)
    const choose = reader === null ? [] : [stepOf(c, 'confirmed', await pathFor(c, 'preferences', reader))]
    return answerMessage(c, 200, 'confirmed', [...(await readLatest(c)), ...choose])
  })
  .get('/address/:token', async (c) => {
    const claims = await claimsOf(c, 'address')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    return c.html(ButtonPage({ publication, ...pageCopy(publication, (words) => words.address) }))
  })
  .post('/address/:token', async (c) => {
    const evidence = evidenceOf(c, 'address 1')
    const fault = await changeAddressByLink(membershipOf(c), tokenParam(c), evidence)
    if (fault === null) return answerMessage(c, 200, 'addressChanged', await readLatest(c))
    return fault === 'void' ? answerMessage(c, 409, 'addressVoid') : answerLinkFault(c, fault)
  })
  .get('/unsubscribe/:token', async (c) => {
    const claims = await claimsOf(c, 'unsubscribe')
    if (claims instanceof Response) return claims
    const { publication } = c.var.config
    const page = { publication, ...pageCopy(publication, (words) => words.leave) }
    const reader = await findPreferences(c.env.DB, claims.subscriberId)
    if (reader === null || reader.addressEpoch !== claims.epoch) return c.html(ButtonPage(page))
    const path = await pathFor(c, 'preferences', reader)
    return c.html(
      ButtonPage({ ...page, instead: { ...pageCopy(publication, (words) => words.fewer), path } }),
    )
  })
  .post('/unsubscribe/:token', async (c) => {
    const evidence = evidenceOf(c, 'unsubscribe 1')
    const fault = await unsubscribeByLink(membershipOf(c), tokenParam(c), evidence)
    if (fault !== null) return answerLinkFault(c, fault)
    if (await isOneClick(c)) return c.text('You are unsubscribed.\n')
    return answerMessage(c, 200, 'left', [stepOf(c, 'left', '/')])
  })

/**
 * Returns whether a request is a one-click unsubscribe from an email client (RFC 8058). An unreadable body is
 * not an error, because the link is still valid.
 */
async function isOneClick(c: AppContext): Promise<boolean> {
  const form = await readForm(c.req.raw, BODY_LIMITS.form).catch(() => new URLSearchParams())
  return form.get('List-Unsubscribe')?.trim() === 'One-Click'
}
