// Computes the pace of calls to Resend from its responses. Times are Unix timestamps in milliseconds.
import { MS_PER_SECOND } from '../calendar/clock.ts'

export type SendingPace = {
  /** Earliest time of the next call. */
  nextCallAt: number
  /** Minimum time between the starts of two calls. */
  intervalMs: number
}

/** Values of the `ratelimit-*` headers. A value is null if its header is missing or not a number. */
export type RateHeaders = { limit: number | null; remaining: number | null; resetSeconds: number | null }

export const FREE_PACE: SendingPace = { nextCallAt: 0, intervalMs: 0 }

/**
 * Ratio of the interval between calls to the minimum that the rate limit allows. The margin prevents refusals
 * caused by small clock differences.
 */
const MARGIN = 1.04
/**
 * Maximum wait for a new rate-limit window. A window lasts one second, so a longer wait indicates a fault.
 */
const LONGEST_WINDOW_MS = 60 * MS_PER_SECOND

/**
 * Returns the pace after a response. Calls are spread evenly over the rate-limit window, which is one second.
 *
 * Evenly spaced calls exhaust each window just as the next one opens. An exhausted window therefore requires
 * a wait only if the previous pace was too fast.
 *
 * @param startedAt When the call started.
 */
export function paceAfter(
  pace: SendingPace,
  headers: RateHeaders,
  startedAt: number,
  now: number,
): SendingPace {
  const { limit, remaining, resetSeconds } = headers
  // Without a limit in the response, the earlier pace still applies.
  if (limit === null || limit <= 0) return { ...pace, nextCallAt: startedAt + pace.intervalMs }
  const intervalMs = (MS_PER_SECOND / limit) * MARGIN
  const spaced = startedAt + intervalMs
  const paced = pace.intervalMs >= intervalMs
  const exhausted = !paced && remaining !== null && remaining <= 0 && resetSeconds !== null
  return {
    intervalMs,
    nextCallAt: exhausted
      ? Math.max(spaced, now + Math.min(resetSeconds * MS_PER_SECOND, LONGEST_WINDOW_MS))
      : spaced,
  }
}

/** Postpones the next call, because Resend asked for a pause or appears to be down. */
export function paceThrottled(pace: SendingPace, retryAfterMs: number, now: number): SendingPace {
  return { ...pace, nextCallAt: Math.max(pace.nextCallAt, now + retryAfterMs) }
}
