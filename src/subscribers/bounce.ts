// Interprets Resend's events about an address. An event may stop letters to the address, but never resumes
// them. See https://resend.com/docs/webhooks/event-types
import * as z from 'zod'
import { Email } from './email.ts'

/**
 * Minimum number of days with temporary bounces, out of `SOFT_BOUNCE_WINDOW_DAYS`, for an address to be
 * suppressed.
 */
export const SOFT_BOUNCE_DAYS = 5
/** Number of days for which temporary bounces of an address are counted. */
export const SOFT_BOUNCE_WINDOW_DAYS = 14

/**
 * An event that counts against an address: a permanent bounce, a temporary bounce, or a complaint by its
 * owner.
 */
export type Strike = { kind: 'bounced' | 'bounced for now' | 'complained'; address: string; at: Date }

/** The event fields that we read. Resend may add others. */
const MailEvent = z.object({
  type: z.string(),
  created_at: z.string().pipe(z.coerce.date()),
  data: z.object({
    /**
     * The recipient. Each of our letters goes to one address. If an event named several, it would be unclear
     * which one bounced.
     */
    to: z.tuple([Email]),
    /** The sender of the letter, perhaps with a name before the address. */
    from: z.string().optional(),
    bounce: z.object({ type: z.string() }).optional(),
  }),
})

/**
 * Parses an event from Resend's webhook.
 *
 * `email.suppressed` counts as a permanent bounce because Resend no longer sends to that address.
 * `email.failed` is ignored, because the cause is usually our quota or our domain. Other events, such as
 * those about delivered, opened and delayed emails, have no effect.
 *
 * A Resend account may send letters other than ours, and its webhooks report on all of them. A complaint or a
 * temporary bounce does not count if the event names a sender from another domain. A permanent bounce always
 * counts, because our letters would bounce too.
 *
 * @param ownDomain Domain of the publication's sender.
 * @returns The strike, or null if the event does not count against an address or has an unknown format.
 */
export function parseStrike(event: unknown, ownDomain: string): Strike | null {
  const parsed = MailEvent.safeParse(event)
  if (!parsed.success) return null
  const { type, created_at: at, data } = parsed.data
  const [address] = data.to
  const isOurs = data.from === undefined || domainOfSender(data.from) === ownDomain
  switch (type) {
    case 'email.complained':
      return isOurs ? { kind: 'complained', address, at } : null
    case 'email.suppressed':
      return { kind: 'bounced', address, at }
    case 'email.bounced':
      if (data.bounce?.type === 'Permanent') return { kind: 'bounced', address, at }
      return isOurs ? { kind: 'bounced for now', address, at } : null
    default:
      return null
  }
}

/**
 * Returns the domain of a sender, such as `news.example` for `Digest <digest@news.example>`, in lower case.
 * Returns an empty string if the sender does not contain an address.
 */
export const domainOfSender = (sender: string): string =>
  /@([^@<>\s]+)>?\s*$/.exec(sender)?.[1]?.toLowerCase() ?? ''
