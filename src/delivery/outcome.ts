// Decides what Resend's response proves about the posted letters.
// See https://resend.com/docs/api-reference/errors
import { MS_PER_SECOND } from '../calendar/clock.ts'

/** Resend's parsed response to a call. */
export type Answer = {
  /**
   * HTTP status. Null if there was no response (reset, timeout), if a success had an unreadable body, or if
   * an error's JSON contains no status.
   */
  status: number | null
  /** Name of the error from Resend or its SDK, such as `rate_limit_exceeded`; null if there was none. */
  error: string | null
  message: string
  /** IDs of the accepted letters, in the order of the request. */
  ids: readonly string[]
  /** Letters that Resend left out because they failed validation. */
  invalid: readonly { index: number; message: string }[]
  /**
   * Number of seconds in the `Retry-After` header of an error. Null if the header is missing or not a number,
   * and for a success.
   */
  retryAfter: number | null
}

export type Outcome =
  /** Resend has queued all letters except the invalid ones. */
  | { status: 'accepted'; invalid: readonly { index: number; reason: string }[] }
  /** Resend provably accepted nothing from the call, because of its content. */
  | { status: 'rejected'; reason: string }
  /** Resend provably accepted nothing from the call, but may accept it later. */
  | { status: 'throttled'; reason: string; retryAfterMs: number }
  /**
   * A quota is exhausted, or Resend asks for a longer wait than a rate limit needs. Resend provably accepted
   * nothing from the call.
   */
  | { status: 'quota'; reason: string; retryAfterMs: number | null }
  /**
   * Resend provably accepted nothing from the call, and a person probably has to fix the cause. `each` means
   * that every letter was refused individually, because of their shared content or by coincidence.
   */
  | { status: 'halted'; reason: string; each?: true }
  /**
   * The key was already used with a different body, which may have been accepted. The new body was not
   * accepted, and never will be with this key.
   */
  | { status: 'spent'; reason: string }
  /** The call may have been accepted. A retry must use the same body and the same key. */
  | { status: 'ambiguous'; reason: string }

/**
 * Maximum wait for a rate limit. Limits are per second, so a longer wait indicates a fault that a person
 * should know about.
 */
const LONGEST_THROTTLE_MS = 60 * MS_PER_SECOND
const DEFAULT_RETRY_AFTER_MS = 1000
/**
 * Matches the message of the 400 `validation_error` that Resend reportedly returns for a revoked API key,
 * instead of a 401 or 403.
 */
const REVOKED_KEY = /\bAPI key is invalid\b/i
const QUOTAS = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded'])

/**
 * Classifies a response from Resend. An unknown response counts as ambiguous, never as a refusal.
 *
 * @param count Number of letters in the call.
 */
export function judge(answer: Answer, count: number): Outcome {
  const { status, error, message } = answer
  const reason = error ?? (status === null ? 'no answer' : `status ${status}`)
  if (status === null) return { status: 'ambiguous', reason: message || reason }
  if (status === 200) return judgeAccepted(answer, count)
  switch (status) {
    case 429: {
      const retryAfterMs = answer.retryAfter === null ? null : answer.retryAfter * MS_PER_SECOND
      if (error !== null && QUOTAS.has(error)) return { status: 'quota', reason: error, retryAfterMs }
      if (retryAfterMs !== null && retryAfterMs > LONGEST_THROTTLE_MS) {
        const why = `${reason}: Resend says to wait ${answer.retryAfter} s`
        return { status: 'quota', reason: why, retryAfterMs: LONGEST_THROTTLE_MS }
      }
      return { status: 'throttled', reason, retryAfterMs: retryAfterMs ?? DEFAULT_RETRY_AFTER_MS }
    }
    case 400:
    case 413:
    case 422:
      // The letters are not at fault when Resend rejects a key, so splitting the batch would not help.
      if (error === 'invalid_idempotency_key') return { status: 'halted', reason }
      if (REVOKED_KEY.test(message)) return { status: 'halted', reason: `${reason}: ${message}` }
      return { status: 'rejected', reason: `${reason}: ${message}` }
    case 401:
    case 403:
    case 404:
    case 405:
      return { status: 'halted', reason: `${reason}: ${message}` }
    case 409:
      return error === 'invalid_idempotent_request'
        ? { status: 'spent', reason }
        : { status: 'ambiguous', reason }
    default:
      return { status: 'ambiguous', reason }
  }
}

function judgeAccepted({ ids, invalid }: Answer, count: number): Outcome {
  const indexes = new Set(invalid.map(({ index }) => index))
  const plausible =
    indexes.size === invalid.length &&
    ids.length + invalid.length === count &&
    invalid.every(({ index }) => Number.isInteger(index) && index >= 0 && index < count)
  if (!plausible) return { status: 'ambiguous', reason: 'the answer does not account for every letter' }
  const [first] = invalid
  if (count > 1 && first !== undefined && ids.length === 0) {
    // If every letter is invalid, the fault is probably in their shared content, and a person has to fix it.
    return { status: 'halted', reason: `every letter was refused: ${first.message}`, each: true }
  }
  return { status: 'accepted', invalid: invalid.map(({ index, message }) => ({ index, reason: message })) }
}
