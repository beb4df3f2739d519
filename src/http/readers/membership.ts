// Extracts the dependencies of the membership functions from a request.
import { theDispatcher } from '../../env.ts'
import type { ConsentEvidence, LinkAccess, Wake } from '../../membership/access.ts'
import type { AppContext } from '../context.ts'
import { consentOf } from './consent.ts'

/** Returns the bindings and secrets for following a link. The dispatcher is woken after the response. */
export const membershipOf = (c: AppContext): LinkAccess & Wake => ({
  db: c.env.DB,
  linkSecrets: c.var.config.linkSecrets,
  wake: async () => wakeLater(c),
})

/** Wakes the dispatcher without making the response wait for it. */
export const wakeLater = (c: AppContext): void => c.executionCtx.waitUntil(theDispatcher(c.env).wake())

/** Returns the time and the consent of a person who submitted a page. @param textVersion See `consentOf`. */
export const evidenceOf = (c: AppContext, textVersion: string): ConsentEvidence => ({
  now: new Date(),
  readConsent: () => consentOf(c, textVersion),
})
