// The email() handler: join, confirm and leave by mail. Nothing of a mail is kept but the address that joins.
import { type Config, configOf } from '../config/config.ts'
import { hashKey } from '../d1/hash-key.ts'
import { countSignUpFromNetwork } from '../d1/limits/sign-ups.ts'
import { confirmSubscriber, findSubscriberByEmail, unsubscribe } from '../d1/subscribers/subscribers.ts'
import { type Env, theDispatcher } from '../env.ts'
import { join } from '../membership/subscribe.ts'
import { hashAddress } from '../subscribers/keyed-hash.ts'
import { type Claims, checkToken, type Purpose } from '../subscribers/token.ts'
import { redactError } from '../text/redact.ts'
import { decideMail, type InboxAddresses, type MailDecision } from './decide.ts'
import { readMail } from './mail.ts'

/** Sign-ups by mail within an hour: a mail names no network that could be trusted, so all mails are one. */
const MAILS_PER_HOUR = 100
const CONSENT = { textVersion: 'mail 1', networkHash: null }

type Incoming = Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw' | 'setReject'>

/** Does what a mail asks for, if anything. Whatever the mail is made of, this does not throw. */
export async function receiveMail(message: Incoming, env: Env, now: Date): Promise<void> {
  try {
    const config = configOf(env)
    const mail = await readMail(message)
    if (mail === null) return console.log({ event: 'mail.ignore', reason: 'unreadable' })
    const decision = decideMail(mail, addressesOf(config))
    const reason = 'reason' in decision ? decision.reason : await obey(decision, env, config, now)
    console.log({ event: `mail.${decision.do}`, ...(reason !== null && { reason }) })
    if (decision.do === 'refuse') message.setReject('There is no such mailbox here')
  } catch (error) {
    console.error({ event: 'mail.failed', error: redactError(error) })
    message.setReject('This could not be done, please try again later') // the sender's server tells its user
  }
}

const addressesOf = ({ publication }: Config): InboxAddresses => ({
  join: publication.joinAddress,
  leave: publication.leaveAddress,
  own: [publication.sender, publication.replyTo ?? '']
    .map((mailbox) => (/<([^>]*)>/.exec(mailbox)?.[1] ?? mailbox).toLowerCase())
    .filter(Boolean),
})

/** @returns Why nothing was done, or null. */
async function obey(
  decision: Exclude<MailDecision, { do: 'ignore' }>,
  env: Env,
  config: Config,
  now: Date,
): Promise<string | null> {
  const evidence = { now, consent: CONSENT }
  switch (decision.do) {
    case 'join':
      return joinByMail(decision.email, env, config, now)
    case 'confirm': {
      const claims = await claimsOf(decision.token, 'confirm', config, now)
      if (claims === null) return 'token'
      const reader = { id: claims.subscriberId, epoch: claims.epoch }
      const isActive = await confirmSubscriber(env.DB, reader, evidence)
      await theDispatcher(env).wake()
      return isActive ? null : 'used up'
    }
    case 'leave': {
      const id =
        'token' in decision
          ? (await claimsOf(decision.token, 'unsubscribe', config, now))?.subscriberId
          : (await findSubscriberByEmail(env.DB, decision.email))?.id
      if (id === undefined) return 'token' in decision ? 'token' : 'nobody'
      await unsubscribe(env.DB, id, evidence)
      return null
    }
    case 'refuse':
      return null
    default:
      return decision satisfies never
  }
}

async function joinByMail(email: string, env: Env, config: Config, now: Date): Promise<string | null> {
  const network = await hashAddress(await hashKey(env.DB), 'mail')
  const sign = { id: crypto.randomUUID(), network, now }
  if (!(await countSignUpFromNetwork(env.DB, sign, config.signUpsPerHour, MAILS_PER_HOUR))) return 'too many'
  await join(env, config, { email, consent: CONSENT, byMail: true }, now)
  return null
}

async function claimsOf(
  token: string,
  purpose: Purpose,
  { linkSecrets }: Config,
  now: Date,
): Promise<Claims | null> {
  const check = await checkToken(linkSecrets, token, purpose, now)
  return check.ok ? check.claims : null
}
