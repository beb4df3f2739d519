const ASK_EVERY_MS = 200
const WITHIN_MS = 40_000

/**
 * Polls until `ask` returns an answer.
 *
 * @param what Name of the expected answer, for the message.
 * @throws If there is no answer within 40 seconds.
 */
export async function untilReady<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + WITHIN_MS
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > deadline) {
      throw new Error(`Cannot go on: waited ${WITHIN_MS / 1000} seconds for ${what} without success`)
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}
