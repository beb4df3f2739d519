// Spaces out the attempts to compose a digest, regardless of what triggers them.
import { MS_PER_MINUTE, MS_PER_SECOND } from '../calendar/clock.ts'

/** Attempts made so far to compose a digest. */
export type Attempts = {
  attempts: number
  /**
   * When the last attempt began, as a Unix timestamp in milliseconds; null before the first, or if the next
   * may begin immediately.
   */
  attemptedAt: number | null
}

const FIRST_PAUSE_MS = 2 * MS_PER_SECOND
const LONGEST_PAUSE_MS = 5 * MS_PER_MINUTE
/** Maximum number of times the pause is doubled. The pause reaches its upper limit long before that. */
const MOST_DOUBLINGS = 20

/**
 * Returns when the next attempt may begin, as a Unix timestamp in milliseconds. The second attempt may begin
 * 2 seconds after the first one began. The delay doubles with each attempt, up to 5 minutes. Returns 0 if
 * `attemptedAt` is null.
 */
export function attemptDueAt({ attempts, attemptedAt }: Attempts): number {
  if (attemptedAt === null) return 0
  const pauseMs = FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, MOST_DOUBLINGS)
  return attemptedAt + Math.min(LONGEST_PAUSE_MS, pauseMs)
}

/** Explains that attempts to compose a digest were interrupted, with the likely causes. */
export const explainUnfinished = (unfinished: number): string =>
  `composing was interrupted ${unfinished === 1 ? 'once' : `${unfinished} times`}, perhaps because the Worker ran out of memory or CPU time`
