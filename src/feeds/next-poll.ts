// Computes when to poll a feed again.
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../calendar/clock.ts'

/**
 * Maximum polling interval that a feed or its server can request, in milliseconds. Some feeds request a year.
 */
const MAX_HINT = MS_PER_DAY
/** Maximum retry delay in milliseconds, unless the feed is gone or its site asks for a longer pause. */
const MAX_PAUSE = MS_PER_DAY
/** Delay between polls of a feed that is gone, in milliseconds. */
const GONE_PAUSE = 7 * MS_PER_DAY
/** Maximum share of an interval added as random jitter, so that feeds polled together drift apart. */
const JITTER = 0.1
/**
 * Maximum number of times that a retry delay is doubled. Ten doublings of any allowed interval exceed a day.
 */
const MAX_DOUBLINGS = 10

/** Intervals and exclusions that determine when to poll a feed again. */
export type Pace = {
  /** Polling interval set by the operator, in minutes. */
  pollMinutes: number
  /** Freshness lifetime from the response headers, in seconds, or null if unknown. */
  freshSeconds: number | null
  ttlMinutes: number | null
  /** Hours of the day in UTC during which the feed asks not to be polled. */
  skipHours: readonly number[]
  /** Days of the week in UTC, with 0 for Sunday, on which the feed asks not to be polled. */
  skipDays: readonly number[]
}

/**
 * Returns when to poll a feed again after a successful poll.
 *
 * Uses the longest of the operator's, the feed's and the server's intervals. The feed and the server can
 * request at most a day. Adds random jitter of up to 10%. Avoids hours and days that the feed excludes,
 * unless they cover the next 24 hours.
 *
 * @param jitter A random number from 0 up to, but not including, 1.
 */
export function nextPoll(now: Date, pace: Pace, jitter: number): Date {
  const hint = Math.max((pace.freshSeconds ?? 0) * 1000, (pace.ttlMinutes ?? 0) * MS_PER_MINUTE)
  const interval = Math.max(pace.pollMinutes * MS_PER_MINUTE, Math.min(hint, MAX_HINT))
  return skip(new Date(now.getTime() + interval * (1 + JITTER * jitter)), pace)
}

/**
 * Returns when to retry a feed after a failed poll. The delay doubles with each consecutive failure, up to a
 * day including jitter.
 */
export function retryPoll(now: Date, pollMinutes: number, failures: number, jitter: number): Date {
  const doubled = pollMinutes * MS_PER_MINUTE * 2 ** Math.min(Math.max(0, failures - 1), MAX_DOUBLINGS)
  const pause = Math.min(doubled, MAX_PAUSE / (1 + JITTER))
  return new Date(now.getTime() + pause * (1 + JITTER * jitter))
}

/** Returns when to retry a feed that is gone. */
export const gonePoll = (now: Date): Date => new Date(now.getTime() + GONE_PAUSE)

/**
 * Moves a time forward to the next hour that the feed does not exclude. Ignores the exclusions if they cover
 * the next 24 hours.
 */
function skip(at: Date, { skipHours, skipDays }: Pace): Date {
  const isExcluded = (time: Date) =>
    skipHours.includes(time.getUTCHours()) || skipDays.includes(time.getUTCDay())
  for (let hours = 0; hours <= MAX_HINT / MS_PER_HOUR; hours++) {
    const candidate =
      hours === 0 ? at : new Date(Math.floor(at.getTime() / MS_PER_HOUR + hours) * MS_PER_HOUR)
    if (!isExcluded(candidate)) return candidate
  }
  return at
}
