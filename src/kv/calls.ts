// Counts calls to KV, and tries the failed ones again within bounds.

/** A call that fails is tried this often. */
export const TRIES = 3
/** Calls beyond the fewest that faults may cost in all: a Worker has 1,000 for one event. */
const SPARE_CALLS = 200

/** How many calls were made, and how many may still be spent on faults. */
export type KvCalls = { made: number; spare: number }

export const countCalls = (): KvCalls => ({ made: 0, spare: SPARE_CALLS })

/**
 * Makes a call, and makes it again when it fails; not when its answer would be too large, as that will not change.
 *
 * @throws What the last try threw.
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

/** KV answers 413 when the values of one call are over 25 MiB together. */
const isTooLarge = (error: unknown) =>
  error instanceof Error && /\b413\b|too large|exceeds the limit/i.test(error.message)
