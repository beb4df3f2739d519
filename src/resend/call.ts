// Calls Resend no faster than it allows. Digests and transactional emails share one limit.
import { pauseAfter } from '../delivery/batch.ts'
import { judge, type Outcome } from '../delivery/outcome.ts'
import { FREE_PACE, paceAfter, paceThrottled } from '../delivery/pace.ts'
import type { ResendRequest, SendToResend } from './send.ts'

export type PacedCall = {
  /** Waits until the pace allows a call, posts the request and returns its outcome. */
  post: (request: ResendRequest, letters: number) => Promise<Outcome>
  /**
   * Returns how long the next call would wait, in milliseconds. The wait may be longer than a turn while
   * Resend appears to be down.
   */
  waitMs: () => number
  /** Returns the number of consecutive ambiguous calls. */
  doubts: () => number
}

/** Number of consecutive ambiguous calls after which Resend counts as down and calls pause. */
export const DOUBTS_IN_A_ROW = 3

/**
 * Returns functions that call Resend no faster than it allows.
 *
 * @param clock System clock, even in local development, where digests may follow a different clock.
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
