// Builds the dependencies of the membership functions from a request.
import { theDispatcher } from '../../env.ts'
import type { ConsentEvidence, LinkAccess, Wake } from '../../membership/access.ts'
import type { AppContext } from '../context.ts'
import { consentOf } from './consent.ts'

/**
 * Returns the dependencies for acting on a signed link: the database, the link secrets and a `wake` function
 * that does not delay the response.
 */
export const membershipOf = (c: AppContext): LinkAccess & Wake => ({
  db: c.env.DB,
  linkSecrets: c.var.config.linkSecrets,
  wake: async () => wakeLater(c),
})

/** Wakes the dispatcher without delaying the response. */
export const wakeLater = (c: AppContext): void => c.executionCtx.waitUntil(theDispatcher(c.env).wake())

/**
 * Returns the current time and a function that collects evidence of consent from the request.
 *
 * @param textVersion See `consentOf`.
 */
export const evidenceOf = (c: AppContext, textVersion: string): ConsentEvidence => ({
  now: new Date(),
  readConsent: () => consentOf(c, textVersion),
})
