// What the ways to join, confirm, change and leave are given.
import type { Consent } from '../subscribers/subscriber.ts'

/** When somebody asked for something, and the words that they agreed to: read only once their link is found genuine. */
export type Evidence = { now: Date; readConsent: () => Promise<Consent> }

/** What it takes to honour a link. Newest secret first; all of them verify. */
export type LinkAccess = { db: D1Database; linkSecrets: readonly string[] }

/** Starts the dispatcher, because there is something to send. */
export type Wake = { wake: () => Promise<void> }
