/** How long to wait after a failed turn of a Durable Object, in milliseconds. */
const FIRST_MS = 2000
/** Maximum wait after a failed turn, in milliseconds. */
const LONGEST_MS = 300_000

/**
 * Returns how long to wait after consecutive failed turns, in milliseconds. The wait doubles with each failure, so that a
 * lasting fault costs little. Without a failure the wait is 0.
 */
export function failurePause(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1))
}
