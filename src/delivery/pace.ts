// Computes the pace of calls from the rate headers of each answer. All times are milliseconds since 1970.
import { MS_PER_SECOND } from '../calendar/clock.ts'

export type SendingPace = {
  /** Earliest time of the next call. */
  nextCallAt: number
  /** Minimum time between the starts of two calls. */
  intervalMs: number
}

/** Values of the `ratelimit-*` headers. A value is null if its header is missing. */
export type RateHeaders = { limit: number | null; remaining: number | null; resetSeconds: number | null }

export const FREE_PACE: SendingPace = { nextCallAt: 0, intervalMs: 0 }

/** Factor by which calls are slower than the limit, so that small clock differences do not cause refusals. */
const MARGIN = 1.04
/** Longest wait for a window to open again. Windows are seconds long, so a longer wait is a fault. */
const LONGEST_WINDOW_MS = 60 * MS_PER_SECOND

/**
 * Returns the pace after an answer. Calls are spread evenly over a second, which is the window of the limit.
 *
 * At an even pace, our last call exhausts each window, and the next call is due when a new window opens. So an exhausted
 * window requires a wait only if the previous pace was too fast.
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
  // If the answer names no limit, the earlier pace still applies.
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

/** Returns the pace after a pause, which Resend requested or which we make because it seems to be down. */
export function paceThrottled(pace: SendingPace, retryAfterMs: number, now: number): SendingPace {
  return { ...pace, nextCallAt: Math.max(pace.nextCallAt, now + retryAfterMs) }
}
