// Calls at the pace that Resend allows, whoever makes them: digests and single letters share one limit.
import { pauseAfter } from '../delivery/batch.ts'
import { judge, type Outcome } from '../delivery/outcome.ts'
import { FREE_PACE, paceAfter, paceThrottled } from '../delivery/pace.ts'
import type { ResendRequest, SendToResend } from './send.ts'

export type PacedCall = {
  /** Waits for its turn, posts, and says what is proven. */
  post: (request: ResendRequest, letters: number) => Promise<Outcome>
  /** How long the next call would have to wait, in milliseconds: longer than a turn when Resend is to be left alone. */
  waitMs: () => number
  /** How many calls in a row ended in doubt. */
  doubts: () => number
}

/** So many calls in a row may end in doubt before Resend is taken to be down and is left alone for a while. */
export const DOUBTS_IN_A_ROW = 3

/**
 * @param clock The machine's own, whatever time it is for the digests.
 */
export function pacedCall(
  send: SendToResend,
  clock: { now: () => number; wait: (ms: number) => Promise<unknown>; random: () => number },
): PacedCall {
  let pace = FREE_PACE
  let doubts = 0
  const waitMs = () => Math.max(0, pace.nextCallAt - clock.now())
  return {
    waitMs,
    doubts: () => doubts,
    post: async (request, letters) => {
      if (waitMs() > 0) await clock.wait(waitMs())
      const startedAt = clock.now()
      const { answer, rate } = await send(request)
      const outcome = judge(answer, letters)
      pace = paceAfter(pace, rate, startedAt, clock.now())
      if (outcome.status === 'throttled') pace = paceThrottled(pace, outcome.retryAfterMs, clock.now())
      doubts = outcome.status === 'ambiguous' ? doubts + 1 : 0
      if (doubts >= DOUBTS_IN_A_ROW) {
        const pauseMs = pauseAfter(doubts - DOUBTS_IN_A_ROW + 1, clock.random())
        pace = paceThrottled(pace, pauseMs, clock.now())
      }
      return outcome
    },
  }
}
