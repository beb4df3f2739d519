// Lets people subscribe, confirm and unsubscribe by email. The only part of an email that is stored is a new
// subscriber's address.
import { type Config, configOf } from '../config/config.ts'
import { hashKey } from '../d1/hash-key.ts'
import { countSignUpFromNetwork } from '../d1/limits/sign-ups.ts'
import { type Env, theDispatcher } from '../env.ts'
import type { Wake } from '../membership/access.ts'
import { confirmByLink } from '../membership/confirm.ts'
import type { LinkFault } from '../membership/link.ts'
import { subscribe } from '../membership/subscribe.ts'
import { sendLeaveLink, unsubscribeByAddress, unsubscribeByLink } from '../membership/unsubscribe.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import { redactError } from '../text/redact.ts'
import { decideMail, type InboxAddresses, type MailDecision } from './decide.ts'
import { readMail } from './mail.ts'

/**
 * Maximum number of incoming emails per hour that may trigger a confirmation email or an unsubscribe link,
 * for all senders together. There is no limit per network, because the networks named in email headers cannot
 * be trusted.
 */
const MAILS_PER_HOUR = 100
const CONSENT = { textVersion: 'mail 1', ipHash: null }

type Limits = { now: Date; mostPerHour: number }
type Incoming = Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw' | 'setReject'>

/** Carries out what an incoming email requests, if anything. Never throws. */
export async function receiveMail(message: Incoming, env: Env, now: Date): Promise<void> {
  try {
    const config = configOf(env)
    const mail = await readMail(message)
    if (mail === null) return console.log({ event: 'mail.received', action: 'ignore', reason: 'unreadable' })
    let decision = decideMail(mail, addressesOf(config))
    let reason = await obey(decision, env, config, now)
    if (reason === BROKEN_TOKEN) {
      decision = decideMail(mail, addressesOf(config), { withToken: false })
      reason = await obey(decision, env, config, now)
    }
    console.log({ event: 'mail.received', action: decision.do, ...(reason !== null && { reason }) })
    if (decision.do === 'refuse') message.setReject('There is no such mailbox here')
  } catch (error) {
    console.error({ event: 'mail.failed', error: redactError(error) })
    message.setReject('Your message could not be processed. Please try again later') // the sender gets this message in a bounce
  }
}

const addressesOf = ({ publication }: Config): InboxAddresses => ({
  join: publication.joinAddress,
  leave: publication.leaveAddress,
  own: [publication.sender, publication.replyTo ?? '']
    .map((mailbox) => (/<([^<>]*)>$/.exec(mailbox)?.[1] ?? mailbox).toLowerCase())
    .filter(Boolean),
})

/**
 * Reason why a request with an expired or invalid token was not carried out. The email is then treated as if it
 * had no token.
 */
const BROKEN_TOKEN = 'token'

/**
 * Carries out a decision about an email.
 *
 * @returns The reason to log if the email was ignored or its request was not carried out, or null.
 */
async function obey(
  decision: MailDecision,
  env: Env,
  { linkSecrets, signUpsPerHour }: Config,
  now: Date,
): Promise<string | null> {
  const evidence = { now, readConsent: async () => CONSENT }
  const access = { db: env.DB, linkSecrets, wake: () => theDispatcher(env).wake() }
  switch (decision.do) {
    case 'join':
      return joinByMail(access, decision.email, { now, mostPerHour: signUpsPerHour })
    case 'ignore':
      return decision.reason
    case 'offer':
      return offerLink(access, decision.email, { now, mostPerHour: signUpsPerHour })
    case 'confirm': {
      const result = await confirmByLink(access, decision.token, evidence)
      return result.ok ? null : faultName(result.reason)
    }
    case 'leave': {
      if ('email' in decision) {
        return (await unsubscribeByAddress(env.DB, decision.email, evidence)) ? null : 'nobody'
      }
      const fault = await unsubscribeByLink(access, decision.token, evidence)
      return fault && faultName(fault)
    }
    case 'refuse':
      return null
    default:
      return decision satisfies never
  }
}

const faultName = (fault: LinkFault | 'used up') => (fault === 'used up' ? fault : BROKEN_TOKEN)

/**
 * Counts an email that triggers a confirmation email or an unsubscribe link, if the limits for all senders
 * together allow it. @returns Whether they allow it.
 */
async function mayAnswer(db: D1Database, { now, mostPerHour }: Limits): Promise<boolean> {
  const network = await keyedHash(await hashKey(db), 'network', 'mail')
  const attempt = { id: crypto.randomUUID(), network, now }
  return countSignUpFromNetwork(db, attempt, mostPerHour, MAILS_PER_HOUR)
}

async function joinByMail(
  { db, wake }: { db: D1Database } & Wake,
  email: string,
  limits: Limits,
): Promise<string | null> {
  if (!(await mayAnswer(db, limits))) return 'too many'
  await subscribe({ db, wake }, { email, consent: CONSENT, byMail: true }, limits)
  return null
}

/**
 * Sends an unsubscribe link to an address that may have asked for it, if the address is subscribed and the
 * limits allow it.
 */
async function offerLink(
  { db, wake }: { db: D1Database } & Wake,
  email: string,
  limits: Limits,
): Promise<string | null> {
  if (!(await mayAnswer(db, limits))) return 'too many'
  await sendLeaveLink({ db, wake }, email, limits)
  return null
}
