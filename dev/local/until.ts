const ASK_EVERY_MS = 200
const WITHIN_MS = 40_000

/**
 * Asks again and again until there is an answer.
 *
 * @param what What is waited for, for the message.
 * @throws When there is none within 40 seconds.
 */
export async function untilReady<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + WITHIN_MS
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (performance.now() > deadline) {
      throw new Error(`Waited ${WITHIN_MS / 1000} seconds in vain for ${what}`)
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
  }
}
