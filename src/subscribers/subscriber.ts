// A subscriber: a person who asked for the digest and confirmed.
import * as z from 'zod'
import { Preferences } from './preferences.ts'

const NO_ADDRESS = 'should be an email address'

/**
 * Normalises an address as it is stored and compared: trimmed, lower-cased, its domain in ASCII.
 * Dots and plus signs stay, because only the provider knows whether they matter.
 */
export const Email = z
  .string(NO_ADDRESS)
  .trim()
  .max(320, NO_ADDRESS)
  .transform(withAsciiDomain)
  .pipe(z.email(NO_ADDRESS).max(254, NO_ADDRESS))

/** Characters that cannot be part of a host: `URL` would drop them or read them as a port, a path or an escape. */
const NOT_IN_DOMAIN = /[\s\p{C}/?#:%[\]\\]/u

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || NOT_IN_DOMAIN.test(domain)) return '' // is refused below
  const host = URL.parse(`http://${domain}`)?.hostname
  return `${address.slice(0, at)}@${host ?? ''}`.toLowerCase()
}

/** A sign-up request, with the preferences that can be given at once. */
export const Signup = Preferences.pick({ themes: true, hour: true, timeZone: true }).extend({
  email: Email,
  turnstileToken: z.string().optional(),
})
export type Signup = z.infer<typeof Signup>

/** Maximum confirmation emails per hour in total: more than most publications gain in a day. */
export const SIGN_UPS_PER_HOUR = 1000

export type SubscriberState = 'pending' | 'active' | 'unsubscribed'

export type Subscriber = {
  id: string
  email: string
  state: SubscriberState
  /** Grows when the person leaves or changes their address. A confirmation link is valid for one epoch only. */
  epoch: number
}

/** Evidence that a person asked, and of the wording they agreed to. */
export type Consent = { textVersion: string; ipHash: string | null }
