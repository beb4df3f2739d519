// Decides what Resend's answer proves about the posted letters.
// See https://resend.com/docs/api-reference/errors
import { MS_PER_SECOND } from '../calendar/clock.ts'

/** Resend's answer to a call, parsed. */
export type Answer = {
  /** HTTP status; null when there was no answer (reset, timeout) or its body was unreadable. */
  status: number | null
  /** Resend's name for the error, such as `rate_limit_exceeded`; null if there was none. */
  error: string | null
  message: string
  /** Ids of the accepted letters, in the order of the request. */
  ids: readonly string[]
  /** Letters that permissive validation left out. */
  invalid: readonly { index: number; message: string }[]
  /** Seconds that Resend asks us to wait; null when it does not. */
  retryAfter: number | null
}

export type Outcome =
  /** Resend has queued all letters except the invalid ones. */
  | { status: 'accepted'; invalid: readonly { index: number; reason: string }[] }
  /** Proven: nothing in this call was accepted, because of its content. */
  | { status: 'rejected'; reason: string }
  /** Proven: nothing in this call was accepted, but it may be later. */
  | { status: 'throttled'; reason: string; retryAfterMs: number }
  /** Proven: nothing in this call was accepted, and nothing will be until the quota is lifted. */
  | { status: 'quota'; reason: string; retryAfterMs: number | null }
  /**
   * Proven: nothing in this call was accepted, and nothing will be until a person fixes the cause. `each` means that
   * every letter was refused individually, because of what they share or by coincidence.
   */
  | { status: 'halted'; reason: string; each?: true }
  /** The key was used with other bytes, which may have been accepted. These bytes were not, and never will be. */
  | { status: 'spent'; reason: string }
  /** The call may have been accepted. Only the same bytes with the same key may follow. */
  | { status: 'ambiguous'; reason: string }

/** Longest wait for a rate limit. Limits are per second, so a longer wait is a fault that a person should know about. */
const LONGEST_THROTTLE_MS = 60 * MS_PER_SECOND
const DEFAULT_RETRY_AFTER_MS = 1000
/**
 * Resend is reported to answer 400 `validation_error` with these words, instead of 401 or 403, for a revoked API key.
 */
const REVOKED_KEY = /\bAPI key is invalid\b/i
const QUOTAS = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded'])

/**
 * Classifies an answer. An unknown answer counts as ambiguous, never as a refusal.
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
        const why = `${reason}: Resend asks to wait ${answer.retryAfter} s`
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
    // If every letter is wrong, the fault is probably in what they share, and a person has to fix it.
    return { status: 'halted', reason: `every letter was refused: ${first.message}`, each: true }
  }
  return { status: 'accepted', invalid: invalid.map(({ index, message }) => ({ index, reason: message })) }
}
