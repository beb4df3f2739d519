const ASK_EVERY_MS = 200
const WITHIN_MS = 40_000

/**
 * Polls until `ask` returns a value other than null.
 *
 * @param what Name of the awaited event, for the error message.
 * @throws If that takes longer than 40 seconds.
 */
export async function untilReady<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + WITHIN_MS
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > deadline) {
      throw new Error(`Cannot continue: waited ${WITHIN_MS / 1000} seconds for ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}
