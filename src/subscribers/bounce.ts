// What an event of Resend says of an address. It may only ever stop letters, never start them.
// See https://resend.com/docs/webhooks/event-types
import * as z from 'zod'
import { Email } from './subscriber.ts'

/** An address that took no letter on so many days */
export const SOFT_BOUNCE_DAYS = 5
/** of so many is given up. */
export const SOFT_BOUNCE_WINDOW_DAYS = 14

/** An address is `bounced` for good, or for now; or its owner complained. */
export type Strike = { kind: 'bounced' | 'bounced for now' | 'complained'; address: string; at: Date }

/** Only what is looked at: Resend adds fields as it likes. */
const MailEvent = z.object({
  type: z.string(),
  created_at: z.string().pipe(z.coerce.date()),
  data: z.object({
    /** Our letters go to one address each: with several nobody knows whose fault it was. */
    to: z.tuple([Email]),
    bounce: z.object({ type: z.string() }).optional(),
  }),
})

/**
 * Reads an event.
 *
 * `email.suppressed` counts as a bounce for good: Resend writes to that address no more, whatever we ask. A letter that
 * failed says nothing of its address: it is a quota or a domain of ours. What was delivered, opened or put off changes nothing.
 *
 * @returns Null for what says nothing against an address, or is not understood.
 */
export function parseStrike(event: unknown): Strike | null {
  const parsed = MailEvent.safeParse(event)
  if (!parsed.success) return null
  const { type, created_at: at, data } = parsed.data
  const [address] = data.to
  switch (type) {
    case 'email.complained':
      return { kind: 'complained', address, at }
    case 'email.suppressed':
      return { kind: 'bounced', address, at }
    case 'email.bounced':
      return { kind: data.bounce?.type === 'Permanent' ? 'bounced' : 'bounced for now', address, at }
    default:
      return null
  }
}
