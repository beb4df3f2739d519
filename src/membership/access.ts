// The dependencies of signing up, confirming, changing an address and unsubscribing.
import type { Consent } from '../subscribers/subscriber.ts'

/**
 * When somebody made a request, and the consent that they gave. The consent is read only after their link was verified.
 */
export type ConsentEvidence = { now: Date; readConsent: () => Promise<Consent> }

/** The database and the secrets that verify links. The newest secret comes first; all of them verify. */
export type LinkAccess = { db: D1Database; linkSecrets: readonly string[] }

/** Access to the dispatcher, which is started when there is something to send. */
export type Wake = { wake: () => Promise<void> }
