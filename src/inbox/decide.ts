// Decides what an incoming email requests. It is never answered; at most it triggers an email that asks to confirm.
import { findToken } from '../subscribers/token.ts'
import { authenticity } from './authentic.ts'
import { type AutomaticKind, automaticKind } from './automatic.ts'
import type { IncomingMail } from './mail.ts'

/** The addresses that receive requests. */
export type InboxAddresses = {
  /** Undefined when subscribing by email is off. */
  join: string | undefined
  /** Undefined when unsubscribing by email is off. */
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
  | { do: 'ignore'; reason: AutomaticKind | 'nobody' | 'loop' | 'forged' | 'unproven' }
  /** Not one of our addresses. */
  | { do: 'refuse' }

const ignore = (reason: Extract<MailDecision, { do: 'ignore' }>['reason']): MailDecision => ({
  do: 'ignore',
  reason,
})

/**
 * Decides what to do about an email.
 *
 * A token counts only in the subject. Automatic answers quote the body of a letter, but never copy it into their subject.
 */
export function decideMail(mail: IncomingMail, { join, leave, own }: InboxAddresses): MailDecision {
  const { from, to, envelopeFrom, subject } = mail
  if (to !== join && to !== leave) return { do: 'refuse' }
  const automatic = automaticKind(mail)
  if (automatic !== null) return ignore(automatic)
  if (from === null) return ignore('nobody')
  if ([join, leave, ...own].some((address) => address === from || address === envelopeFrom.toLowerCase()))
    return ignore('loop')
  const token = findToken(subject)
  if (token !== null) return to === join ? { do: 'confirm', token } : { do: 'leave', token }
  const proof = authenticity(mail)
  if (to === leave) return proof === 'passed' ? { do: 'leave', email: from } : ignore('unproven')
  // An ordinary email has the same sender in its envelope and its header. They may differ only if the sender is proven.
  const isForged = proof === 'failed' || (proof === 'unknown' && envelopeFrom.toLowerCase() !== from)
  return isForged ? ignore('forged') : { do: 'join', email: from }
}
