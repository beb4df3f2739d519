// Schema of the body of `POST /api/faults`: `{seed?, rules: [...]}`.
import { z } from 'zod'

/**
 * Conditions of a rule. A rule without any always applies. Calls are counted from 1 and milliseconds from 0,
 * both from the moment at which the rules were set. Only `POST /emails` and `POST /emails/batch` count.
 */
const When = {
  /** Limits the rule to one endpoint, whose calls are then counted separately. */
  path: z.enum(['/emails', '/emails/batch']).optional(),
  /**
   * Share of the calls to which the rule applies, from 0 to 1. The seed and a call's number decide which
   * ones.
   */
  rate: z.number().min(0).max(1).optional(),
  /** Numbers of the only calls to which the rule applies. */
  calls: z.array(z.number().int().positive()).min(1).optional(),
  /** First and last call to which the rule applies. */
  from: z.number().int().positive().optional(),
  until: z.number().int().positive().optional(),
  /** Start (inclusive) and end (exclusive) of the period when the rule applies. */
  fromMs: z.number().nonnegative().optional(),
  untilMs: z.number().nonnegative().optional(),
  /** Maximum number of times that the rule applies. */
  times: z.number().int().positive().optional(),
}

const Status = z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)])
const Form = z.enum(['json', 'html'])
const RetryAfter = z.number().int().nonnegative()

/** Kind of fault and when it applies. A call gets the fault of the first rule that applies. */
export const FaultRule = z.discriminatedUnion('kind', [
  /** Answers with 429 `rate_limit_exceeded` and `retry-after` in seconds. Accepts nothing. */
  z.strictObject({ kind: z.literal('rate-limit'), retryAfter: RetryAfter.default(1), ...When }),
  /**
   * Answers with 429 `daily_quota_exceeded` or `monthly_quota_exceeded`, and adds `retry-after` only if it is
   * given.
   */
  z.strictObject({ kind: z.literal('daily-quota'), retryAfter: RetryAfter.optional(), ...When }),
  z.strictObject({ kind: z.literal('monthly-quota'), retryAfter: RetryAfter.optional(), ...When }),
  /** Answers with a 5xx. Accepts nothing. */
  z.strictObject({
    kind: z.literal('error'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /** Resets the connection before it reads the body. Accepts nothing. */
  z.strictObject({ kind: z.literal('reset'), ...When }),
  /** Fails every call, with a 502 in HTML, a reset and a 503 in JSON in turn. Accepts nothing. */
  z.strictObject({ kind: z.literal('outage'), ...When }),
  /**
   * Handles the call as usual and then loses the answer: `reset` drops the connection, `cut` sends JSON that ends half-way, `half` drops the connection half-way through the answer, `error` sends a 5xx,
   * and `silence` sends nothing.
   */
  z.strictObject({
    kind: z.literal('lost'),
    by: z.enum(['reset', 'cut', 'half', 'error', 'silence']).default('reset'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /** Handles the call after `delay` milliseconds, even if the caller has given up. Until then its key is in use. */
  z.strictObject({ kind: z.literal('slow'), delay: z.number().nonnegative(), ...When }),
  /** Never answers, and accepts nothing. The key is in use until the caller gives up. */
  z.strictObject({ kind: z.literal('silence'), ...When }),
  /**
   * Refuses the letter at this position (from 0), and later its address at any position, so a caller who
   * splits the batch can find it. Lasts until the faults are lifted or replaced.
   */
  z.strictObject({ kind: z.literal('bad-address'), position: z.number().int().min(0).max(99), ...When }),
  /** Answers with 403 `invalid_api_key`, as for an expired or revoked key. */
  z.strictObject({ kind: z.literal('invalid-key'), ...When }),
  /** Answers with 403 `validation_error`, as for a sender whose domain is not verified. */
  z.strictObject({ kind: z.literal('unverified-domain'), ...When }),
  /** Forgets all idempotency keys before the call, as if 24 hours had passed. */
  z.strictObject({ kind: z.literal('forget-keys'), ...When }),
])
export type FaultRule = z.infer<typeof FaultRule>

/** Set of rules that replaces the previous set. */
export const FaultPlan = z.strictObject({
  seed: z.number().int().default(1),
  rules: z.array(FaultRule).max(100).default([]),
  /** Addresses to refuse from now on, whatever their syntax. */
  badAddresses: z.array(z.string().toLowerCase()).default([]),
})
export type FaultPlan = z.infer<typeof FaultPlan>
