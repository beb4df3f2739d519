// Defines subscribers, who signed up for the digest or were imported.
import * as z from 'zod'
import { Email } from './email.ts'
import { Preferences } from './preferences.ts'

/** A sign-up request, with the preferences that can be set when signing up. */
export const Signup = Preferences.pick({ themes: true, hour: true, timeZone: true }).extend({
  email: Email,
  turnstileToken: z.string().optional(),
})
export type Signup = z.infer<typeof Signup>

/**
 * Default maximum number of emails that people can request per hour in total: confirmations, address changes
 * and unsubscribe links. Most publications have fewer sign-ups in a day.
 */
export const SIGN_UPS_PER_HOUR = 1000

export type SubscriberState = 'pending' | 'active' | 'unsubscribed'

export type Subscriber = {
  id: string
  email: string
  state: SubscriberState
  /**
   * A number that increases when the person leaves or changes their address. A confirmation link is valid for
   * one epoch only.
   */
  epoch: number
}

/** The epoch of a new subscriber. */
export const FIRST_EPOCH = 1

/**
 * Evidence of a sign-up, a confirmation, a change of address or the end of a subscription: the version of the
 * page's text, such as `sign-up 1`, and a keyed hash of the IP address. The hash is null if the IP address is
 * unknown. Requests by email or by the operator have a name such as `mail 1` instead of a page's version.
 */
export type Consent = { textVersion: string; ipHash: string | null }
