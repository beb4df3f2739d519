// The life of a batch: planned → locked → accepted, failed or uncertain. It goes back from locked to
// planned only after a proven refusal, with a higher revision and so a new key.
import { MS_PER_HOUR } from '../calendar/clock.ts'
import type { StoryFilter } from '../letters/story-filter.ts'
import type { Outcome } from './outcome.ts'

/** What happened to a candidate who was not sent a letter, and why. */
export type Exception = [outcome: 'unsubscribed' | 'suppressed' | 'invalid' | 'failed', reason: string]

export type Recipient = [id: string, address: string, choice?: StoryFilter | null, addressEpoch?: number]

/** A batch from the moment of its lock: all that its body is made of, and the history of its calls. */
export type LockedBatch = {
  day: string
  seq: number
  revision: number
  /** How many people were planned for it. */
  candidates: number
  /**
   * Who gets a letter, final: subscriber's id and address, what they chose of the stories if they did, and how often
   * they changed their address if they did.
   */
  recipients: readonly Recipient[]
  key: string
  bodySha256: string | null
  /** From then on it is not sent for the first time. */
  deadline: number
  lockedAt: number
  /** Calls begun under this key, the one at hand included. */
  attempts: number
  exceptions: Readonly<Record<string, Exception>>
}

/** What to do with a batch, or a single letter, after an answer. */
export type Verdict =
  | { do: 'settle'; invalid: readonly { index: number; reason: string }[] }
  /** Nothing of it was accepted: the next attempt is a new one, under a new key. */
  | { do: 'release'; reason: string }
  /** Nothing of it was accepted, and something in it is why. */
  | { do: 'reject'; reason: string }
  /** It may have been accepted, and that will never be known. */
  | { do: 'abandon'; reason: string }
  /** It may have been accepted: the same bytes under the same key, after a pause. */
  | { do: 'repeat'; reason: string; afterMs: number }

/** Resend forgets a key after 24 hours; an hour is kept free for clocks and calls under way. */
const KEY_LIFE_MS = 23 * MS_PER_HOUR
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5 * 60_000

/**
 * Decides by what is proven. A refusal proves something about its own call only: when there was an
 * earlier call under the same key, that one may have been accepted, and the key stays.
 *
 * @param random In 0..1, for the jitter of the pause.
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
 * Whether an earlier call of this key may have been accepted so long ago that Resend could have
 * forgotten the key: a repeat might be a second copy, so there is none.
 */
export function isUncertain(
  { attempts, lockedAt }: { attempts: number; lockedAt: number },
  now: number,
): boolean {
  return attempts > 1 && now - lockedAt > KEY_LIFE_MS
}

/**
 * How long to leave something alone that failed so many times: doubling, capped, with half of it left to
 * chance so that retries do not march in step.
 *
 * @param random In 0..1.
 * @returns Milliseconds.
 */
export function pauseAfter(attempts: number, random: number): number {
  const full = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempts - 1, 20))
  return Math.round(full * (0.5 + random / 2))
}
