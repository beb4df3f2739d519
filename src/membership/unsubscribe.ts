import { findSubscriberByEmail, unsubscribe } from '../d1/subscribers/subscribers.ts'
import type { ConsentEvidence, LinkAccess } from './access.ts'
import { type LinkFault, readLink } from './link.ts'

/**
 * Ends the subscription that a link belongs to. Safe to repeat.
 *
 * @returns Why the link does not work, or null when it did.
 */
export async function unsubscribeByLink(
  { db, linkSecrets }: LinkAccess,
  token: string,
  { now, readConsent }: ConsentEvidence,
): Promise<LinkFault | null> {
  const link = await readLink(linkSecrets, token, 'unsubscribe', now)
  if (!link.ok) return link.reason
  await unsubscribe(db, link.claims.subscriberId, { now, consent: await readConsent() })
  return null
}

/** Ends the subscription of an address at its owner's request. @returns Whether the address was known. */
export async function unsubscribeByAddress(
  db: D1Database,
  email: string,
  { now, readConsent }: ConsentEvidence,
): Promise<boolean> {
  const subscriber = await findSubscriberByEmail(db, email)
  if (subscriber === null) return false
  await unsubscribe(db, subscriber.id, { now, consent: await readConsent() })
  return true
}
