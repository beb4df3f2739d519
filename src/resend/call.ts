// Calls at the pace that Resend allows, whoever makes them: digests and single letters share one limit.
import { judge, type Outcome } from '../delivery/outcome.ts'
import { FREE_PACE, paceAfter, paceThrottled } from '../delivery/pace.ts'
import type { Request, Send } from './send.ts'

export type PacedCall = {
  /** Waits for its turn, posts, and says what is proven. */
  post: (request: Request, letters: number) => Promise<Outcome>
  /** When the next call may begin, in milliseconds since 1970. */
  readyAt: () => number
}

export function pacedCall(
  send: Send,
  clock: { now: () => number; wait: (ms: number) => Promise<unknown> },
): PacedCall {
  let pace = FREE_PACE
  return {
    readyAt: () => pace.nextCallAt,
    post: async (request, letters) => {
      const delay = pace.nextCallAt - clock.now()
      if (delay > 0) await clock.wait(delay)
      const startedAt = clock.now()
      const { answer, rate } = await send(request)
      const outcome = judge(answer, letters)
      pace = paceAfter(pace, rate, startedAt, clock.now())
      if (outcome.status === 'throttled') pace = paceThrottled(pace, outcome.retryAfterMs, clock.now())
      return outcome
    },
  }
}
