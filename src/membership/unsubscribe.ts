import { planLeaveLink } from '../d1/subscribers/leave-link.ts'
import { findSubscriberByEmail, unsubscribe } from '../d1/subscribers/subscribers.ts'
import type { ConsentEvidence, LinkAccess, Wake } from './access.ts'
import { addressHashes } from './address-hashes.ts'
import { type LinkFault, readLink } from './link.ts'

/**
 * Ends the subscription that a link belongs to. Safe to repeat.
 *
 * @returns Why the link does not work, or null if it worked.
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

/** Plans an email with an unsubscribe link, if the address is subscribed and the limits allow it. */
export async function sendLeaveLink(
  { db, wake }: { db: D1Database } & Wake,
  email: string,
  { now, mostPerHour }: { now: Date; mostPerHour: number },
): Promise<void> {
  const { inboxHash } = await addressHashes(db, email, now)
  await planLeaveLink(db, { email, inboxHash }, { emailId: crypto.randomUUID(), now, mostPerHour })
  await wake()
}
