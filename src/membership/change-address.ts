import { confirmAddressChange, requestAddressChange } from '../d1/subscribers/address-changes.ts'
import type { ConsentEvidence, LinkAccess } from './access.ts'
import { addressHashes } from './address-hashes.ts'
import { type LinkFault, readLink } from './link.ts'

/** Plans a confirmation email for a new address. Does not reveal whether an email is sent. */
export async function askNewAddress(
  db: D1Database,
  { subscriberId, email }: { subscriberId: string; email: string },
  { now, mostPerHour }: { now: Date; mostPerHour: number },
): Promise<void> {
  await requestAddressChange(
    db,
    { subscriberId, email, ...(await addressHashes(db, email, now)) },
    { emailId: crypto.randomUUID(), now, mostPerHour },
  )
}

/**
 * Changes a subscriber's address to the one that a link was sent to. Safe to repeat.
 *
 * @returns Null if the address was changed, or why it was not. `void` means that the request is no longer
 *   valid, for example because a newer one replaced it or another active subscriber has the address.
 */
export async function changeAddressByLink(
  { db, linkSecrets }: LinkAccess,
  token: string,
  { now, readConsent }: ConsentEvidence,
): Promise<LinkFault | 'void' | null> {
  const link = await readLink(linkSecrets, token, 'address', now)
  if (!link.ok) return link.reason
  const { subscriberId, epoch: number } = link.claims
  const evidence = { now, consent: await readConsent() }
  return (await confirmAddressChange(db, { subscriberId, number }, evidence)) ? null : 'void'
}
