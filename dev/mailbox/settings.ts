// Settings of a mailbox. They are set at the start and can be changed through `PATCH /api/settings`.
import { z } from 'zod'

/** Types of webhook events that the mailbox can send, with Resend's names. */
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

/** Webhook that receives events. The secret is `whsec_` followed by base64, as with Resend. */
const WebhookTarget = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/),
  events: z
    .array(EventType)
    .default(['email.bounced', 'email.complained', 'email.suppressed', 'email.failed']),
})

const count = z.number().int().nonnegative()

/** Settings that `PATCH /api/settings` can change. A limit of 0 means no limit. */
export const MailboxSettings = z.strictObject({
  /** API keys with full access, and API keys restricted to sending. */
  apiKeys: z.array(z.string().min(1)).default(['re_local']),
  sendingKeys: z.array(z.string().min(1)).default([]),
  /** Verified sender domains. If the list is empty, any domain can send. */
  domains: z.array(z.string().toLowerCase()).default([]),
  /** Maximum number of calls per second. */
  rateLimit: count.default(0),
  /** Maximum number of recipients per UTC day and per UTC month. */
  dailyQuota: count.default(0),
  monthlyQuota: count.default(0),
  /** Lifetime of an idempotency key, in milliseconds. */
  keyTtlMs: count.default(86_400_000),
  /** Whether every batch is validated strictly, even if the caller requests permissive validation. */
  strictBatches: z.boolean().default(false),
  /**
   * Suppressed addresses. A letter to such an address gets an id, but triggers `email.suppressed` instead of
   * `email.delivered`.
   */
  suppressed: z.array(z.string().toLowerCase()).default([]),
  webhook: WebhookTarget.nullable().default(null),
})
export type MailboxSettings = z.infer<typeof MailboxSettings>
