// Who gets the digest: a person who asked, and confirmed.
import * as z from 'zod'
import { Preferences } from './preferences.ts'

const NO_ADDRESS = 'should be an email address'

/**
 * An address as it is stored and compared: trimmed, lower-cased, its domain in ASCII.
 * Dots and plus signs stay: only the provider knows whether they matter.
 */
export const Email = z
  .string(NO_ADDRESS)
  .trim()
  .max(320, NO_ADDRESS)
  .transform(withAsciiDomain)
  .pipe(z.email(NO_ADDRESS).max(254, NO_ADDRESS))

/** What a URL's host could not hold: `URL` would drop it or read it as a port, a path or an escape. */
const NOT_IN_DOMAIN = /[\s\p{C}/?#:%[\]\\]/u

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || NOT_IN_DOMAIN.test(domain)) return '' // no address, and never made into one
  const host = URL.parse(`http://${domain}`)?.hostname
  return `${address.slice(0, at)}@${host ?? ''}`.toLowerCase()
}

/** What a person sends to sign up, with what they know already of how they want it. */
export const Signup = Preferences.pick({ themes: true, hour: true, timeZone: true }).extend({
  email: Email,
  turnstileToken: z.string().optional(),
})
export type Signup = z.infer<typeof Signup>

/** Letters that ask to confirm within an hour, in all: more than most publications gain in a day. */
export const SIGN_UPS_PER_HOUR = 1000

export type SubscriberState = 'pending' | 'active' | 'unsubscribed'

export type Subscriber = {
  id: string
  email: string
  state: SubscriberState
  /** Grows when the person leaves or changes their address: a link to confirm holds for one epoch only. */
  epoch: number
}

/** What shows later that a person asked, and to which words they agreed. */
export type Consent = { textVersion: string; ipHash: string | null }
