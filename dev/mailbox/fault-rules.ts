// Schema of the request body of `POST /api/faults`: `{seed?, rules?, badAddresses?}`.
import { z } from 'zod'

/**
 * Conditions of a fault rule. A rule without conditions applies to every call. Call numbers start at 1 and
 * milliseconds at 0 when the rules are set. Only calls to `POST /emails` and `POST /emails/batch` count.
 */
const When = {
  /** Limits the rule to one endpoint, whose calls are then counted separately. */
  path: z.enum(['/emails', '/emails/batch']).optional(),
  /**
   * Fraction of calls to which the rule applies, from 0 to 1. The seed, the rule's position and the call's
   * number decide whether the rule applies.
   */
  rate: z.number().min(0).max(1).optional(),
  /** Numbers of the calls to which the rule applies. */
  calls: z.array(z.number().int().positive()).min(1).optional(),
  /** Number of the first and of the last call to which the rule applies. */
  from: z.number().int().positive().optional(),
  until: z.number().int().positive().optional(),
  /** Start (inclusive) and end (exclusive) of the period in which the rule applies, in milliseconds. */
  fromMs: z.number().nonnegative().optional(),
  untilMs: z.number().nonnegative().optional(),
  /** Maximum number of calls to which the rule applies. */
  times: z.number().int().positive().optional(),
}

const Status = z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)])
const Form = z.enum(['json', 'html'])
const RetryAfter = z.number().int().nonnegative()

/** A kind of fault and its conditions. A call gets the fault of the first matching rule. */
export const FaultRule = z.discriminatedUnion('kind', [
  /** Responds with 429 `rate_limit_exceeded` and `retry-after` in seconds. Accepts nothing. */
  z.strictObject({ kind: z.literal('rate-limit'), retryAfter: RetryAfter.default(1), ...When }),
  /**
   * Responds with 429 `daily_quota_exceeded` or `monthly_quota_exceeded`, and with `retry-after` only if
   * given. Accepts nothing.
   */
  z.strictObject({ kind: z.literal('daily-quota'), retryAfter: RetryAfter.optional(), ...When }),
  z.strictObject({ kind: z.literal('monthly-quota'), retryAfter: RetryAfter.optional(), ...When }),
  /** Responds with a 5xx status. Accepts nothing. */
  z.strictObject({
    kind: z.literal('error'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /** Resets the connection before reading the request body. Accepts nothing. */
  z.strictObject({ kind: z.literal('reset'), ...When }),
  /** Cycles through a 502 with HTML, a connection reset and a 503 with JSON. Accepts nothing. */
  z.strictObject({ kind: z.literal('outage'), ...When }),
  /**
   * Accepts the call as usual, but loses the response. `reset` drops the connection, `cut` sends truncated
   * JSON, `half` drops the connection halfway through the response, `error` sends a 5xx, and `silence` sends
   * nothing.
   */
  z.strictObject({
    kind: z.literal('lost'),
    by: z.enum(['reset', 'cut', 'half', 'error', 'silence']).default('reset'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /**
   * Accepts the call after `delay` milliseconds, even if the caller has disconnected. Until then, its
   * idempotency key is in use.
   */
  z.strictObject({ kind: z.literal('slow'), delay: z.number().nonnegative(), ...When }),
  /** Never responds and accepts nothing. The idempotency key is in use until the caller disconnects. */
  z.strictObject({ kind: z.literal('silence'), ...When }),
  /**
   * Rejects the letter at `position` (from 0), and from then on every letter to its address, so a caller that
   * splits the batch can find the address. Applies until the faults are removed or replaced.
   */
  z.strictObject({ kind: z.literal('bad-address'), position: z.number().int().min(0).max(99), ...When }),
  /** Responds with 403 `invalid_api_key`, as for an expired or revoked API key. */
  z.strictObject({ kind: z.literal('invalid-key'), ...When }),
  /** Responds with 403 `validation_error`, as for a sender whose domain is not verified. */
  z.strictObject({ kind: z.literal('unverified-domain'), ...When }),
  /** Deletes all idempotency keys before the call, as if they had expired. */
  z.strictObject({ kind: z.literal('forget-keys'), ...When }),
])
export type FaultRule = z.infer<typeof FaultRule>

/** Set of fault rules that replaces the previous set. */
export const FaultPlan = z.strictObject({
  seed: z.number().int().default(1),
  rules: z.array(FaultRule).max(100).default([]),
  /** Addresses to reject even if their syntax is valid. */
  badAddresses: z.array(z.string().toLowerCase()).default([]),
})
export type FaultPlan = z.infer<typeof FaultPlan>
