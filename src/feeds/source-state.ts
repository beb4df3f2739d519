// Decides a source's state after a poll, how long to pause requests to its site, and when to adopt a new URL.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { gonePoll, nextPoll, type Pace, retryPoll } from './next-poll.ts'

/**
 * - `active`: the last poll succeeded, or fewer than three in a row have failed
 * - `failing`: at least three polls in a row have failed
 * - `refused`: the site refuses requests from programs
 * - `gone`: the server reports the feed as gone, or the feed is missing after two weeks of failures
 * - `no_feed`: the URL returns something other than a feed
 * - `paused`: an editor or operator paused the source or removed it from the configuration; sources in other
 *   states continue to be polled
 */
export const SOURCE_STATES = ['active', 'failing', 'refused', 'gone', 'no_feed', 'paused'] as const
export type SourceState = (typeof SOURCE_STATES)[number]

/** Number of consecutive failures after which a source counts as failing. */
const FAILING_AFTER = 3
/** How long polls must keep failing before a missing feed counts as gone, in milliseconds. */
const MISSING_MS = 14 * MS_PER_DAY
/**
 * How long a permanent redirect must keep its target before we adopt the new URL, in milliseconds. Parked
 * domains also redirect.
 */
const MOVED_MS = 3 * MS_PER_DAY
/** Pause for a site that limits or refuses requests but sends no `Retry-After` header, in milliseconds. */
const DEFAULT_PAUSE_MS = 600_000
/** Maximum pause that a site can request, in milliseconds. */
const MAX_PAUSE_MS = 30 * MS_PER_DAY

/** Why a request failed, or why its response could not be read as a feed. */
export type Failure = {
  kind: 'refused' | 'limited' | 'unavailable' | 'missing' | 'gone' | 'not_a_feed' | 'unreachable' | 'guarded'
  /** Explanation of the failure for the operator. */
  reason: string
  status: number | null
  /** Earliest time for the next request, from the `Retry-After` header or the site's pause, or null. */
  retryAt: Date | null
}

export type Standing = { state: SourceState; failures: number; failingSince: number | null; nextAt: number }

/** Returns a source's state after a successful poll. */
export const afterSuccess = (now: Date, pace: Pace, jitter: number): Standing => ({
  state: 'active',
  failures: 0,
  failingSince: null,
  nextAt: nextPoll(now, pace, jitter).getTime(),
})

/** Returns a source's state after a failed poll. */
export function afterFailure(
  before: Pick<Standing, 'failures' | 'failingSince'>,
  failure: Failure,
  { now, pollMinutes, jitter }: { now: Date; pollMinutes: number; jitter: number },
): Standing {
  const failures = before.failures + 1
  const failingSince = before.failingSince ?? now.getTime()
  const isLongMissing = failure.kind === 'missing' && now.getTime() - failingSince >= MISSING_MS
  const state = stateAfter(failure, failures, isLongMissing)
  const at = state === 'gone' ? gonePoll(now) : retryPoll(now, pollMinutes, failures, jitter)
  return { state, failures, failingSince, nextAt: Math.max(at.getTime(), pauseEnd(failure.retryAt, now)) }
}

function stateAfter({ kind }: Failure, failures: number, isLongMissing: boolean): SourceState {
  if (kind === 'gone' || isLongMissing) return 'gone'
  if (kind === 'refused') return 'refused'
  if (kind === 'not_a_feed') return 'no_feed'
  return failures >= FAILING_AFTER ? 'failing' : 'active'
}

/**
 * Returns when requests to a site may resume after a failure, in milliseconds since the epoch, or null if
 * they need not pause.
 */
export function sitePause({ kind, retryAt }: Pick<Failure, 'kind' | 'retryAt'>, now: Date): number | null {
  if (kind !== 'limited' && kind !== 'refused' && (kind !== 'unavailable' || retryAt === null)) return null
  return retryAt === null ? now.getTime() + DEFAULT_PAUSE_MS : pauseEnd(retryAt, now)
}

const pauseEnd = (retryAt: Date | null, now: Date): number =>
  retryAt === null ? 0 : Math.min(retryAt.getTime(), now.getTime() + MAX_PAUSE_MS)

export type Move = { movedTo: string | null; movedSince: number | null }

/**
 * Tracks a permanent redirect across polls, and adopts its target once it has stayed the same for three days.
 *
 * @param leadsTo Target URL if all redirects to it were permanent, or null.
 * @returns The state to store, and the URL to use from now on, or null to keep the current URL.
 */
export function followMove(
  before: Move,
  leadsTo: string | null,
  now: Date,
): Move & { newUrl: string | null } {
  if (leadsTo === null) return { movedTo: null, movedSince: null, newUrl: null }
  if (before.movedTo !== leadsTo || before.movedSince === null) {
    return { movedTo: leadsTo, movedSince: now.getTime(), newUrl: null }
  }
  if (now.getTime() - before.movedSince < MOVED_MS) return { ...before, newUrl: null }
  return { movedTo: null, movedSince: null, newUrl: leadsTo }
}
