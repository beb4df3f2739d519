// Decides what an incoming email requests. Its sender never gets a direct reply, but may get an email with a
// link to confirm or unsubscribe.
import { findToken } from '../subscribers/token.ts'
import { authenticity } from './authentic.ts'
import { type AutomaticKind, automaticKind, isAppleUnsubscribe } from './automatic.ts'
import type { IncomingMail } from './mail.ts'

/** The publication's addresses for incoming and outgoing email. */
export type InboxAddresses = {
  /** Address for subscribing, or undefined if subscribing by email is off. */
  join: string | undefined
  /** Address for unsubscribing, or undefined if unsubscribing by email is off. */
  leave: string | undefined
  /** Sender and reply addresses of our own letters. */
  own: readonly string[]
}

export type MailDecision =
  | { do: 'join'; email: string }
  /** The token is sufficient proof, so the sender need not be authenticated. */
  | { do: 'confirm'; token: string }
  | { do: 'leave'; token: string }
  /** The email was authenticated as coming from this address. */
  | { do: 'leave'; email: string }
  /** The sender could not be authenticated, so this address may get an unsubscribe link instead. */
  | { do: 'offer'; email: string }
  | { do: 'ignore'; reason: AutomaticKind | 'nobody' | 'loop' | 'forged' }
  /** The email was not sent to one of our request addresses. */
  | { do: 'refuse' }

const ignore = (reason: Extract<MailDecision, { do: 'ignore' }>['reason']): MailDecision => ({
  do: 'ignore',
  reason,
})

/**
 * Decides what to do about an incoming email.
 *
 * A token counts only in the subject. Automatic replies may quote a letter's body, but do not copy it into
 * their subject. An unsubscribe token is sufficient proof, whatever else the email contains.
 *
 * @param options `withToken` is false for a second decision after the token proved invalid.
 */
export function decideMail(
  mail: IncomingMail,
  { join, leave, own }: InboxAddresses,
  { withToken = true }: { withToken?: boolean } = {},
): MailDecision {
  const { from, envelopeFrom, subject } = mail
  const to = [join, leave].includes(mail.to) ? mail.to : withoutTag(mail.to)
  if (to !== join && to !== leave) return { do: 'refuse' }
  const token = withToken ? findToken(subject) : null
  if (token !== null && to === leave) return { do: 'leave', token }
  const automatic = automaticKind(mail)
  const isRequest = to === leave && automatic === 'automatic' && isAppleUnsubscribe(mail)
  if (automatic !== null && !isRequest) return ignore(automatic)
  const envelope = envelopeFrom.toLowerCase()
  if ([join, leave, ...own].some((address) => address === from || address === envelope)) return ignore('loop')
  if (token !== null) return { do: 'confirm', token }
  if (from === null) return ignore('nobody')
  const proof = authenticity(mail)
  if (to === leave) return proof === 'passed' ? { do: 'leave', email: from } : { do: 'offer', email: from }
  return proof === 'failed' ? ignore('forged') : { do: 'join', email: from }
}

/** Returns an address without its `+tag`. With subaddressing (RFC 5233), tagged addresses share a mailbox. */
const withoutTag = (address: string) => address.replace(/\+[^@]*(?=@)/, '')
