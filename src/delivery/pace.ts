// How fast to call, learned from the rate headers of each answer. All times are milliseconds since 1970.
import { MS_PER_SECOND } from '../calendar/clock.ts'

export type SendingPace = {
  /** Not before this moment. */
  nextCallAt: number
  /** Least time between the starts of two calls. */
  intervalMs: number
}

/** The `ratelimit-*` headers; null for what was not sent. */
export type RateHeaders = { limit: number | null; remaining: number | null; resetSeconds: number | null }

export const FREE_PACE: SendingPace = { nextCallAt: 0, intervalMs: 0 }

/** Kept free of the limit, so that clocks which disagree a little do not cost a refusal. */
const MARGIN = 1.04

/**
 * The pace after an answer: calls are spread evenly over the window that the limit is for.
 *
 * At an even pace the window is used up whenever its last call was ours, and the next one falls due
 * when it opens again. Only before the pace was known does an exhausted window mean a wait.
 *
 * @param startedAt When the call began.
 */
export function paceAfter(
  pace: SendingPace,
  headers: RateHeaders,
  startedAt: number,
  now: number,
): SendingPace {
  const { limit, remaining, resetSeconds } = headers
  // No answer says nothing of the limit: what was learned before still holds.
  if (limit === null || limit <= 0) return { ...pace, nextCallAt: startedAt + pace.intervalMs }
  const intervalMs = (MS_PER_SECOND / limit) * MARGIN
  const spaced = startedAt + intervalMs
  const paced = pace.intervalMs >= intervalMs
  const exhausted = !paced && remaining !== null && remaining <= 0 && resetSeconds !== null
  return { intervalMs, nextCallAt: exhausted ? Math.max(spaced, now + resetSeconds * MS_PER_SECOND) : spaced }
}

/** The pace after Resend asked us to wait. */
export function paceThrottled(pace: SendingPace, retryAfterMs: number, now: number): SendingPace {
  return { ...pace, nextCallAt: Math.max(pace.nextCallAt, now + retryAfterMs) }
}
