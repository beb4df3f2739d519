// Settings of a mailbox, which can be given at its start and changed over HTTP.
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

/** Receiver of events. The secret is `whsec_` followed by base64, as Resend shows it. */
const WebhookTarget = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/),
  events: z
    .array(EventType)
    .default(['email.bounced', 'email.complained', 'email.suppressed', 'email.failed']),
})

const count = z.number().int().nonnegative()

/** Settings that `PATCH /api/settings` can change at any time. A limit of 0 means no limit. */
export const MailboxSettings = z.strictObject({
  /** Keys with full access, and keys that may only send. */
  apiKeys: z.array(z.string().min(1)).default(['re_local']),
  sendingKeys: z.array(z.string().min(1)).default([]),
  /** Domains that may send. If the list is empty, all domains may. */
  domains: z.array(z.string().toLowerCase()).default([]),
  /** Maximum number of calls per second. */
  rateLimit: count.default(0),
  /** Maximum number of recipients per UTC day and per UTC month. */
  dailyQuota: count.default(0),
  monthlyQuota: count.default(0),
  /** How long an idempotency key is remembered, in milliseconds. */
  keyTtlMs: count.default(86_400_000),
  /** True to validate every batch strictly, whatever the caller requests. */
  strictBatches: z.boolean().default(false),
  /** Suppressed addresses. A letter to one gets an id and then the event `email.suppressed`. */
  suppressed: z.array(z.string().toLowerCase()).default([]),
  webhook: WebhookTarget.nullable().default(null),
})
export type MailboxSettings = z.infer<typeof MailboxSettings>
