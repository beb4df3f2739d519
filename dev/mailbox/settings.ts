// The settings of a mailbox, at its start and later over HTTP.
import { z } from 'zod'

/** Events that Resend sends to a webhook. */
export const EventType = z.enum([
  'email.sent',
  'email.delivered',
  'email.delivery_delayed',
  'email.bounced',
  'email.complained',
  'email.suppressed',
  'email.failed',
  'email.opened',
  'email.clicked',
])
export type EventType = z.infer<typeof EventType>

/** Receiver of events. The secret is `whsec_` and base64, as Resend shows it once. */
const WebhookTarget = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/),
  events: z
    .array(EventType)
    .default(['email.bounced', 'email.complained', 'email.suppressed', 'email.failed']),
})

const count = z.number().int().nonnegative()

/** Settings that `PATCH /api/settings` can change at any time. A limit of 0 is unlimited. */
export const MailboxSettings = z.strictObject({
  /** Keys with full access, and keys that may only send. */
  apiKeys: z.array(z.string().min(1)).default(['re_local']),
  sendingKeys: z.array(z.string().min(1)).default([]),
  /** Domains that may send; when empty, all may. */
  domains: z.array(z.string().toLowerCase()).default([]),
  /** Maximum calls per second. */
  rateLimit: count.default(0),
  /** Maximum letters per UTC day and month, in recipients. */
  dailyQuota: count.default(0),
  monthlyQuota: count.default(0),
  /** How long an idempotency key is remembered. */
  keyTtlMs: count.default(86_400_000),
  /** True to validate every batch strictly, whatever it asks for. */
  strictBatches: z.boolean().default(false),
  /** Addresses that get an id and then `email.suppressed`. */
  suppressed: z.array(z.string().toLowerCase()).default([]),
  webhook: WebhookTarget.nullable().default(null),
})
export type MailboxSettings = z.infer<typeof MailboxSettings>
