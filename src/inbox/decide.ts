// What a mail asks for. It is never answered: at most it has a letter sent that asks to confirm.
import { findToken } from '../subscribers/token.ts'
import { authenticity } from './authentic.ts'
import { type AutomaticKind, automaticKind } from './automatic.ts'
import type { IncomingMail } from './mail.ts'

/** The addresses that mean something; where one is not set, nothing is sent to it. */
export type InboxAddresses = {
  join: string | undefined
  leave: string | undefined
  /** Those that our own letters come from. */
  own: readonly string[]
}

export type MailDecision =
  | { do: 'join'; email: string }
  /** The token is the proof, whoever sends it. */
  | { do: 'confirm'; token: string }
  | { do: 'leave'; token: string }
  /** The mail is proven to come from this address. */
  | { do: 'leave'; email: string }
  | { do: 'ignore'; reason: AutomaticKind | 'nobody' | 'loop' | 'forged' | 'unproven' }
  /** Nobody reads this address. */
  | { do: 'refuse' }

const ignore = (reason: Extract<MailDecision, { do: 'ignore' }>['reason']): MailDecision => ({
  do: 'ignore',
  reason,
})

/**
 * Decides what is to be done about a mail.
 *
 * A token counts in the subject only: who answers letters automatically quotes their text there, and never writes
 * what stands in a letter's body into the subject.
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
  // A person's own program names the same sender twice; only who has proven themselves may do otherwise.
  const isForged = proof === 'failed' || (proof === 'unknown' && envelopeFrom.toLowerCase() !== from)
  return isForged ? ignore('forged') : { do: 'join', email: from }
}
