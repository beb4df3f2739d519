// Decides what happens to a batch. A batch is planned, then locked, and ends as accepted, failed, uncertain
// or stopped. It is planned again only if Resend has provably accepted none of its letters. Its revision then
// increases, which gives it a new idempotency key.
import { MS_PER_HOUR, MS_PER_MINUTE } from '../calendar/clock.ts'
import type { LetterPreferences } from '../letters/story-filter.ts'
import type { Outcome } from './outcome.ts'

/** The outcome of a candidate who got no letter, with the reason. */
export type Exception = [outcome: 'unsubscribed' | 'suppressed' | 'invalid' | 'failed', reason: string]

export type Recipient = [
  id: string,
  address: string,
  choice?: LetterPreferences | null,
  addressEpoch?: number,
]

/** A locked batch, with its recipients, its idempotency key and the number of calls so far. */
export type LockedBatch = {
  day: string
  seq: number
  revision: number
  /** Number of subscribers in the batch, with or without a letter. */
  candidates: number
  /**
   * The recipients, which are final once the batch is sealed. Each has a subscriber ID and an address,
   * followed by content preferences and the number of address changes if there are any.
   */
  recipients: readonly Recipient[]
  key: string
  bodySha256: string | null
  /** Latest time for the first call, as a Unix timestamp in milliseconds. */
  deadline: number
  lockedAt: number
  /** Number of calls begun with the idempotency key, including the current one. */
  attempts: number
  exceptions: Readonly<Record<string, Exception>>
}

/** The decision about a batch, or about a single email, after a response from Resend. */
export type Verdict =
  | { do: 'settle'; invalid: readonly { index: number; reason: string }[] }
  /** Resend accepted nothing. The next attempt gets a new key. */
  | { do: 'release'; reason: string }
  /** Resend accepted nothing, because of the content. */
  | { do: 'reject'; reason: string }
  /** Resend may have accepted the letters, but there is no way to find out. */
  | { do: 'abandon'; reason: string }
  /** Resend may have accepted the letters. The same body is posted again with the same key after a pause. */
  | { do: 'repeat'; reason: string; afterMs: number }

/**
 * How long we rely on an idempotency key. Resend keeps keys for 24 hours. We stop an hour earlier to allow
 * for clock differences and slow calls.
 */
const KEY_LIFE_MS = 23 * MS_PER_HOUR
/**
 * How long after its deadline a batch with an unknown outcome is still retried. Resend may have accepted it
 * in time.
 */
const DOUBT_AFTER_DEADLINE_MS = MS_PER_HOUR
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5 * MS_PER_MINUTE

/**
 * Decides what to do with a batch after Resend's response. A refusal proves nothing about earlier calls with
 * the same key. If there were any, Resend may have accepted one, so the batch keeps its key.
 *
 * @param random A random number from 0 to 1 that determines the jitter of the retry delay.
 */
export function decideVerdict({ attempts }: { attempts: number }, outcome: Outcome, random: number): Verdict {
  if (outcome.status === 'accepted') return { do: 'settle', invalid: outcome.invalid }
  const { reason } = outcome
  if (outcome.status === 'spent') return { do: 'abandon', reason }
  if (outcome.status === 'ambiguous' || attempts > 1) {
    return { do: 'repeat', reason, afterMs: pauseAfter(attempts, random) }
  }
  return outcome.status === 'rejected' ? { do: 'reject', reason } : { do: 'release', reason }
}

/**
 * Returns whether it is too late to retry a batch with an unknown outcome. After 23 hours, Resend may have
 * forgotten the idempotency key, so a retry could send a second copy. More than an hour after the deadline,
 * the letters are no longer useful.
 *
 * @param deadline Latest time for the first call; omitted for emails that are never too late.
 */
export function isUncertain(
  { attempts, lockedAt, deadline }: { attempts: number; lockedAt: number; deadline?: number },
  now: number,
): boolean {
  if (attempts <= 1) return false
  return now - lockedAt > KEY_LIFE_MS || (deadline !== undefined && now - deadline > DOUBT_AFTER_DEADLINE_MS)
}

/**
 * Returns the retry delay after the given number of attempts. The delay doubles with each attempt, up to a
 * maximum. It is then shortened at random by up to half, to spread out retries.
 *
 * @param random A random number from 0 to 1. @returns Milliseconds.
 */
export function pauseAfter(attempts: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20))
  return Math.round(full * (0.5 + random / 2))
}
