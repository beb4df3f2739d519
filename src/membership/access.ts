// Defines arguments that the membership functions share.
import type { Consent } from '../subscribers/subscriber.ts'

/**
 * Time of a request, and the person's consent. The consent is read only once the link is verified or the
 * address is found.
 */
export type ConsentEvidence = { now: Date; readConsent: () => Promise<Consent> }

/** The database, and the secrets that verify links, newest first. */
export type LinkAccess = { db: D1Database; linkSecrets: readonly string[] }

/** Function that wakes the dispatcher. It is called when there may be something to send. */
export type Wake = { wake: () => Promise<void> }
