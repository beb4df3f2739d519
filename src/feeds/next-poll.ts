// Computes when to read a feed again, from the requests of the operator, the feed and its server.
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../calendar/clock.ts'

/** Maximum time by which a feed or its server may postpone a poll. Some request a year. */
const MAX_HINT = MS_PER_DAY
/** Longest pause after failures, so that a feed that returns is read within a day. */
const MAX_PAUSE = MS_PER_DAY
/** Pause for a feed whose server says that it is gone for good. */
const GONE_PAUSE = 7 * MS_PER_DAY
/** Maximum share of an interval that is added at random, so that feeds read together drift apart. */
const JITTER = 0.1
/** Number of doublings after which a pause is longer than a day, whatever it began with. */
const MAX_DOUBLINGS = 10

/** Facts that determine when to read a feed again. */
export type Pace = {
  /** The operator's interval. */
  pollMinutes: number
  /** How long the server says that its response stays fresh, or null if it does not say. */
  freshSeconds: number | null
  ttlMinutes: number | null
  /** Hours in UTC during which the feed asks not to be read. */
  skipHours: readonly number[]
  /** Days of the week in UTC, 0 for Sunday, on which the feed asks not to be read. */
  skipDays: readonly number[]
}

/**
 * Returns when to read a feed again after it was read. The next time comes after the longest interval that
 * the operator, the feed or its server requests. The feed and its server can request at most a day. Hours and
 * days that the feed excludes are avoided.
 *
 * @param jitter A random number of at least 0 and less than 1.
 */
export function nextPoll(now: Date, pace: Pace, jitter: number): Date {
  const hint = Math.max((pace.freshSeconds ?? 0) * 1000, (pace.ttlMinutes ?? 0) * MS_PER_MINUTE)
  const interval = Math.max(pace.pollMinutes * MS_PER_MINUTE, Math.min(hint, MAX_HINT))
  return skip(new Date(now.getTime() + interval * (1 + JITTER * jitter)), pace)
}

/** Returns when to retry a feed that could not be read. The pause doubles with each failure, up to a day. */
export function retryPoll(now: Date, pollMinutes: number, failures: number, jitter: number): Date {
  const doubled = pollMinutes * MS_PER_MINUTE * 2 ** Math.min(Math.max(0, failures - 1), MAX_DOUBLINGS)
  const pause = Math.min(doubled, MAX_PAUSE / (1 + JITTER))
  return new Date(now.getTime() + pause * (1 + JITTER * jitter))
}

/** Returns when to retry a feed that is gone. */
export const gonePoll = (now: Date): Date => new Date(now.getTime() + GONE_PAUSE)

/**
 * Moves a time on to the first hour that is not excluded. If a feed excludes all of the next 24 hours, its
 * exclusions are ignored.
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
