// What an answer of Resend proves about the letters that were posted.
// See https://resend.com/docs/api-reference/errors
import { MS_PER_SECOND } from '../calendar/clock.ts'

/** What came back of a call: a status and a parsed body, or nothing that can be trusted. */
export type Answer = {
  /** HTTP status; null when there was no answer (reset, time-out) or its body could not be read. */
  status: number | null
  /** Resend's name of the error, such as `rate_limit_exceeded`; null when it was none. */
  error: string | null
  message: string
  /** The ids of the accepted letters, in the order of the request without the invalid ones. */
  ids: readonly string[]
  /** Letters that were left out in permissive validation. */
  invalid: readonly { index: number; message: string }[]
  /** Seconds that Resend asks us to wait; null when it did not. */
  retryAfter: number | null
}

export type Outcome =
  /** All letters but the invalid ones are queued at Resend. */
  | { status: 'accepted'; invalid: readonly { index: number; reason: string }[] }
  /** Proven: nothing of this call was accepted, and its content is why. */
  | { status: 'rejected'; reason: string }
  /** Proven: nothing of this call was accepted; later it may be. */
  | { status: 'throttled'; reason: string; retryAfterMs: number }
  /** Proven: nothing of this call was accepted, nor will be until the quota is lifted. */
  | { status: 'quota'; reason: string; retryAfterMs: number | null }
  /**
   * Proven: nothing of this call was accepted, nor will be until a person mends the cause. `each`: every letter was
   * refused by itself, which may be what they share or chance.
   */
  | { status: 'halted'; reason: string; each?: true }
  /** The key had other bytes, which may have been accepted: these were not, nor will they be, and no key is left for them. */
  | { status: 'spent'; reason: string }
  /** It may have been accepted: only the same bytes under the same key may follow. */
  | { status: 'ambiguous'; reason: string }

const DEFAULT_RETRY_AFTER_MS = 1000
const QUOTAS = new Set(['daily_quota_exceeded', 'monthly_quota_exceeded'])

/**
 * @param count How many letters the call held.
 * @returns What is proven; whatever is not understood is ambiguous, never a refusal.
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
      return { status: 'throttled', reason, retryAfterMs: retryAfterMs ?? DEFAULT_RETRY_AFTER_MS }
    }
    case 400:
    case 413:
    case 422:
      // A key that Resend does not like is no fault of the letters, and splitting would not mend it.
      if (error === 'invalid_idempotency_key') return { status: 'halted', reason }
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
    // What is wrong with every letter is wrong with what they share: a person has to mend it.
    return { status: 'halted', reason: `every letter was refused: ${first.message}`, each: true }
  }
  return { status: 'accepted', invalid: invalid.map(({ index, message }) => ({ index, reason: message })) }
}
