/** Delay after the first failed turn of a Durable Object, in milliseconds. */
const FIRST_MS = 2000
/** Maximum delay after a failed turn, in milliseconds. */
const LONGEST_MS = 300_000

/**
 * Returns the retry delay after a number of consecutive failed turns, in milliseconds. The delay doubles with
 * each failure up to a maximum, so that a lasting fault costs little. Without failures, it is 0.
 */
export function failurePause(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1))
}
