import { addSubscriber, type SignUpRequest } from '../d1/subscribers/subscribers.ts'
import { redactError } from '../text/redact.ts'
import type { Wake } from './access.ts'
import { addressHashes } from './address-hashes.ts'

/**
 * Plans a confirmation email, if the limits allow it. Web requests must not wait for this function, because
 * its duration depends on the address and would reveal whether the address is subscribed. Logs failures
 * instead of throwing.
 *
 * @param mostPerHour Maximum number of requested emails per hour in total.
 */
export async function subscribe(
  { db, wake }: { db: D1Database } & Wake,
  { email, ...request }: Pick<SignUpRequest, 'email' | 'consent' | 'preferences' | 'byMail'>,
  { now, mostPerHour }: { now: Date; mostPerHour: number },
): Promise<void> {
  try {
    const hashes = await addressHashes(db, email, now)
    const add = () => {
      const ids = { subscriberId: crypto.randomUUID(), emailId: crypto.randomUUID() }
      return addSubscriber(db, { email, ...hashes, ...request }, { ...ids, now, mostPerHour })
    }
    await add().catch(add) // if the first attempt succeeded after all, the second does nothing
    await wake()
  } catch (error) {
    console.error({ event: 'sign_up.failed', error: redactError(error) })
  }
}
