// Defines subscribers, who have requested the digest by signing up.
import * as z from 'zod'
import { Email } from './email.ts'
import { Preferences } from './preferences.ts'

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

/** The epoch of a new subscriber. */
export const FIRST_EPOCH = 1

/** Evidence that a person requested the digest, and of the wording that they agreed to. */
export type Consent = { textVersion: string; ipHash: string | null }
