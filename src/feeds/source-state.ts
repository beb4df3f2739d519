// Decides the state of a source after a response or a failed request.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { gonePoll, nextPoll, type Pace, retryPoll } from './next-poll.ts'

/**
 * - `active`: it works, or has failed only once or twice in a row
 * - `failing`: it failed at least three times in a row
 * - `refused`: the site does not want to be read by programs
 * - `gone`: its server says that it is gone, or it was missing for two weeks
 * - `no_feed`: something else answers at its address
 * - `paused`: a person stopped it; sources in all other states are tried again forever
 */
export const SOURCE_STATES = ['active', 'failing', 'refused', 'gone', 'no_feed', 'paused'] as const
export type SourceState = (typeof SOURCE_STATES)[number]

/** Number of failures in a row after which a source counts as failing. */
const FAILING_AFTER = 3
/** How long a feed may be missing before its source counts as gone. */
const MISSING_MS = 14 * MS_PER_DAY
/**
 * How long a permanent redirect must lead to the same address before we adopt it, because parked sites redirect as well.
 */
const MOVED_MS = 3 * MS_PER_DAY
/** Pause for a site that limits or refuses requests without naming a time, in milliseconds. */
const DEFAULT_PAUSE_MS = 600_000
/** Longest pause that a site can request. */
const MAX_PAUSE_MS = 30 * MS_PER_DAY

/** Why a source could not be read. */
export type Failure = {
  kind:
    | 'refused'
    | 'limited'
    | 'unavailable'
    | 'missing'
    | 'gone'
    | 'not_a_feed'
    | 'unreachable'
    | 'guarded'
    | 'too_large'
  /** The cause in words for the operator, without the time of the next attempt. */
  reason: string
  status: number | null
  /** When the server allows the next request, from `Retry-After`. */
  retryAt: Date | null
}

export type Standing = { state: SourceState; failures: number; failingSince: number | null; nextAt: number }

/** Returns the state of a source after it was read. */
export const afterSuccess = (now: Date, pace: Pace, jitter: number): Standing => ({
  state: 'active',
  failures: 0,
  failingSince: null,
  nextAt: nextPoll(now, pace, jitter).getTime(),
})

/** Returns the state of a source after it could not be read. */
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
 * Returns the time until which a whole site must not be requested after a response from one of its hosts, or null.
 */
export function sitePause({ kind, retryAt }: Pick<Failure, 'kind' | 'retryAt'>, now: Date): number | null {
  if (kind !== 'limited' && kind !== 'refused' && (kind !== 'unavailable' || retryAt === null)) return null
  return retryAt === null ? now.getTime() + DEFAULT_PAUSE_MS : pauseEnd(retryAt, now)
}

const pauseEnd = (retryAt: Date | null, now: Date): number =>
  retryAt === null ? 0 : Math.min(retryAt.getTime(), now.getTime() + MAX_PAUSE_MS)

export type Move = { movedTo: string | null; movedSince: number | null }

/**
 * Follows a permanent redirect over several fetches.
 *
 * @param leadsTo Address to which only permanent redirects led, or null.
 * @returns What to remember, and the address to use from now on, or null to keep the current one.
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
