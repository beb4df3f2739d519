// The form in which faults are asked for: `POST /api/faults` with `{seed?, rules: [...]}`.
import { z } from 'zod'

/**
 * When a rule applies. Calls are counted from 1 and milliseconds from 0, both from the moment at which the
 * rules were set; only `POST /emails` and `POST /emails/batch` are counted. Without any of these: always.
 */
const When = {
  /** Only calls to this endpoint, which are then counted by themselves. */
  path: z.enum(['/emails', '/emails/batch']).optional(),
  /** The share of calls, 0..1, chosen by the seed and the call's number. */
  rate: z.number().min(0).max(1).optional(),
  /** Exactly these calls. */
  calls: z.array(z.number().int().positive()).min(1).optional(),
  /** From this call, and up to and including that one. */
  from: z.number().int().positive().optional(),
  until: z.number().int().positive().optional(),
  /** From this moment, and before that one. */
  fromMs: z.number().nonnegative().optional(),
  untilMs: z.number().nonnegative().optional(),
  /** At most so often. */
  times: z.number().int().positive().optional(),
}

const Status = z.union([z.literal(500), z.literal(502), z.literal(503), z.literal(504)])
const Form = z.enum(['json', 'html'])
const RetryAfter = z.number().int().nonnegative()

/** One kind of fault, and when it strikes. The first rule that applies to a call is the call's fault. */
export const FaultRule = z.discriminatedUnion('kind', [
  /** 429 `rate_limit_exceeded` with `retry-after` in seconds. Nothing accepted. */
  z.strictObject({ kind: z.literal('rate-limit'), retryAfter: RetryAfter.default(1), ...When }),
  /** 429 `daily_quota_exceeded` or `monthly_quota_exceeded`; a `retry-after` only if it is given. */
  z.strictObject({ kind: z.literal('daily-quota'), retryAfter: RetryAfter.optional(), ...When }),
  z.strictObject({ kind: z.literal('monthly-quota'), retryAfter: RetryAfter.optional(), ...When }),
  /** A 5xx. Nothing accepted. */
  z.strictObject({
    kind: z.literal('error'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /** The connection is reset before the body is read. Nothing accepted. */
  z.strictObject({ kind: z.literal('reset'), ...When }),
  /** Every call in the window fails: by turns reset, 502 in HTML, 503 in JSON. Nothing accepted. */
  z.strictObject({ kind: z.literal('outage'), ...When }),
  /**
   * Handled as if nothing were wrong, and then the answer is lost: `reset` drops the connection, `cut` sends a
   * 200 whose JSON ends half-way, `half` drops the connection half-way through it, `error` sends a 5xx, and
   * `silence` sends nothing at all.
   */
  z.strictObject({
    kind: z.literal('lost'),
    by: z.enum(['reset', 'cut', 'half', 'error', 'silence']).default('reset'),
    status: Status.default(500),
    form: Form.default('json'),
    ...When,
  }),
  /** Handled after `delay` milliseconds, also if the caller has given up by then; its key is at work meanwhile. */
  z.strictObject({ kind: z.literal('slow'), delay: z.number().nonnegative(), ...When }),
  /** Never answered, nothing accepted; its key is at work until the caller gives up. */
  z.strictObject({ kind: z.literal('silence'), ...When }),
  /**
   * The letter at this position (from 0) of the call that is struck is refused, and its address from then on
   * wherever it stands, until the faults are lifted: so that splitting a batch finds it.
   */
  z.strictObject({ kind: z.literal('bad-address'), position: z.number().int().min(0).max(99), ...When }),
  /** 403 `invalid_api_key`: the key has expired or was revoked. */
  z.strictObject({ kind: z.literal('invalid-key'), ...When }),
  /** 403 `validation_error`: the sender's domain is not verified. */
  z.strictObject({ kind: z.literal('unverified-domain'), ...When }),
  /** All idempotency keys are forgotten before the call is handled, as after 24 hours. */
  z.strictObject({ kind: z.literal('forget-keys'), ...When }),
])
export type FaultRule = z.infer<typeof FaultRule>

/** A set of rules; it replaces the one before. */
export const FaultPlan = z.strictObject({
  seed: z.number().int().default(1),
  rules: z.array(FaultRule).max(100).default([]),
  /** Addresses that are refused from now on, whatever their syntax. */
  badAddresses: z.array(z.string().toLowerCase()).default([]),
})
export type FaultPlan = z.infer<typeof FaultPlan>
