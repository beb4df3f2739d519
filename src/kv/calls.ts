// Counts calls to KV, and retries failed ones within limits.

/** Maximum number of attempts per call. */
const TRIES = 3
/**
 * Number of extra calls available for retries and halved groups. A Worker may make 1,000 calls to KV per
 * invocation.
 */
const SPARE_CALLS = 200

/** The number of calls made, and the number of extra calls left. */
export type KvCalls = { made: number; spare: number }

export const countCalls = (): KvCalls => ({ made: 0, spare: SPARE_CALLS })

/**
 * Makes a call and retries it if it fails. Does not retry if no extra calls are left. A response that is too
 * large is not requested again either, because it would still be too large.
 *
 * @throws The error of the last attempt.
 */
export async function callKv<T>(calls: KvCalls, make: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    calls.made += 1
    try {
      return await make()
    } catch (error) {
      if (tries === TRIES || calls.spare <= 0 || isTooLarge(error)) throw error
      calls.spare -= 1
    }
  }
}

/**
 * Returns whether an error means that the response would be too large. KV returns 413 if the values of one
 * call exceed 25 MiB in total.
 */
const isTooLarge = (error: unknown) =>
  error instanceof Error && /\b413\b|too large|exceeds the limit/i.test(error.message)
