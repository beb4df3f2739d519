// Decides what an incoming email requests. The sender gets no reply; at most, the request triggers an email
// with a link to confirm or to unsubscribe.
import { findToken } from '../subscribers/token.ts'
import { authenticity } from './authentic.ts'
import { type AutomaticKind, automaticKind, isAppleUnsubscribe } from './automatic.ts'
import type { IncomingMail } from './mail.ts'

/** The addresses that receive requests. */
export type InboxAddresses = {
  /** Address for subscribing; undefined when subscribing by email is off. */
  join: string | undefined
  /** Address for unsubscribing; undefined when unsubscribing by email is off. */
  leave: string | undefined
  /** The addresses that our own letters come from or reply to. */
  own: readonly string[]
}

export type MailDecision =
  | { do: 'join'; email: string }
  /** The token is sufficient proof, so the sender does not matter. */
  | { do: 'confirm'; token: string }
  | { do: 'leave'; token: string }
  /** The email was proven to come from this address. */
  | { do: 'leave'; email: string }
  /** Nothing proves that the email came from this address, which gets a link to unsubscribe instead. */
  | { do: 'offer'; email: string }
  | { do: 'ignore'; reason: AutomaticKind | 'nobody' | 'loop' | 'forged' }
  /** The email was not sent to one of our addresses. */
  | { do: 'refuse' }

const ignore = (reason: Extract<MailDecision, { do: 'ignore' }>['reason']): MailDecision => ({
  do: 'ignore',
  reason,
})

/**
 * Decides what to do about an email.
 *
 * A token counts only in the subject. Automatic answers quote the body of a letter, but never copy it into their
 * subject. A token to unsubscribe is sufficient proof, whatever the rest of the email contains.
 *
 * @param options `withToken` is false to decide again when the token has turned out to be invalid.
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

/**
 * Returns an address without a tag after a plus. Mail servers deliver tagged addresses to the same mailbox (RFC 5233).
 */
const withoutTag = (address: string) => address.replace(/\+[^@]*(?=@)/, '')
