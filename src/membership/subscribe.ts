import { addSubscriber, type SignUpRequest } from '../d1/subscribers/subscribers.ts'
import { redactError } from '../text/redact.ts'
import type { Wake } from './access.ts'
import { addressHashes } from './address-hashes.ts'

/**
 * Plans the email that asks to confirm an address, if the limits allow it. The time this takes depends on the address,
 * so web requests must not wait for it. Otherwise the response time would reveal who is subscribed. Logs a failure.
 *
 * @param mostPerHour Maximum confirmation emails within an hour, in total.
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
