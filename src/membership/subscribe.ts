// The one way in, whoever opens the door: a form, a program, or a mail.
import type { Config } from '../config/config.ts'
import { hashKey } from '../d1/hash-key.ts'
import { addSubscriber, type SignUpRequest } from '../d1/subscribers/subscribers.ts'
import { type Env, theDispatcher } from '../env.ts'
import { inboxOf } from '../subscribers/inbox-identity.ts'
import { hashAddress } from '../subscribers/keyed-hash.ts'
import { redactError } from '../text/redact.ts'

/**
 * Plans the letter that asks an address to confirm, if it may have one. It takes longer for some addresses than for
 * others, so nobody who is answered over the web waits for it; what fails is logged.
 */
export async function join(
  env: Env,
  { signUpsPerHour }: Config,
  { email, ...asked }: Pick<SignUpRequest, 'email' | 'consent' | 'choice' | 'byMail'>,
  now: Date,
): Promise<void> {
  try {
    const key = await hashKey(env.DB)
    const [addressHash, inboxHash] = await Promise.all([
      hashAddress(key, email),
      hashAddress(key, `inbox ${inboxOf(email)}`),
    ])
    const add = () =>
      addSubscriber(
        env.DB,
        { email, addressHash, inboxHash, ...asked },
        {
          subscriberId: crypto.randomUUID(),
          emailId: crypto.randomUUID(),
          now,
          mostPerHour: signUpsPerHour,
        },
      )
    await add().catch(add) // if the first was done after all, the inbox has its letter, and the second does nothing
    await theDispatcher(env).wake()
  } catch (error) {
    console.error({ event: 'join.failed', error: redactError(error) })
  }
}
