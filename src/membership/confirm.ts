import { confirmSubscriber } from '../d1/subscribers/subscribers.ts'
import type { ConsentEvidence, LinkAccess, Wake } from './access.ts'
import { type LinkFault, readLink } from './link.ts'

/**
 * Confirms the subscription that a link belongs to, and plans the welcome email. Safe to repeat.
 *
 * @returns The subscriber's id, or why the link does not work. `used up` means that the link is no longer
 *   current, for example because the subscriber has left or changed their address since.
 */
export async function confirmByLink(
  { db, linkSecrets, wake }: LinkAccess & Wake,
  token: string,
  { now, readConsent }: ConsentEvidence,
): Promise<{ ok: true; subscriberId: string } | { ok: false; reason: LinkFault | 'used up' }> {
  const link = await readLink(linkSecrets, token, 'confirm', now)
  if (!link.ok) return link
  const { subscriberId, epoch, scope: requestId } = link.claims
  const evidence = { now, consent: await readConsent() }
  if (!(await confirmSubscriber(db, { id: subscriberId, epoch, requestId }, evidence))) {
    return { ok: false, reason: 'used up' }
  }
  await wake()
  return { ok: true, subscriberId }
}
