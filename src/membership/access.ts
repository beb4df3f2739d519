// Defines the dependencies of signing up, confirming, changing an address and unsubscribing.
import type { Consent } from '../subscribers/subscriber.ts'

/** Time of a request, and the person's consent. The consent is read only after the link or the address is verified. */
export type ConsentEvidence = { now: Date; readConsent: () => Promise<Consent> }

/** The database, and the secrets that verify links, newest first. */
export type LinkAccess = { db: D1Database; linkSecrets: readonly string[] }

/** Access to the dispatcher, which is woken when there is something to send. */
export type Wake = { wake: () => Promise<void> }
