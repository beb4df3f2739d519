// Waits until a condition is met in a fault scenario, such as a digest being complete.
import type { Stage } from './stage.ts'

const LOOK_EVERY_MS = 25
/**
 * Pause between checks, as a multiple of the last check's duration, because checking a large digest is slow.
 */
const PAUSE_BY_LOOK = 19
const LONGEST_PAUSE_MS = 1000

/**
 * Polls until `look` returns a value other than null or false.
 *
 * @throws If that takes longer than `seconds`.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false>,
  seconds = 120,
): Promise<T> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const lookedAt = performance.now()
    const seen = await look()
    if (seen !== null && seen !== false) return seen
    if (performance.now() > end) throw new Error(`Cannot continue: waited ${seconds} s for ${what}`)
    const ms = (performance.now() - lookedAt) * PAUSE_BY_LOOK
    const pauseMs = Math.min(Math.max(LOOK_EVERY_MS, ms), LONGEST_PAUSE_MS)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Waits until a digest reaches one of the given states. */
export const untilState = (stage: Stage, day: string, states: readonly string[], seconds?: number) =>
  until(
    `the digest to be ${states.join(' or ')}`,
    async () => {
      const digest = await stage.digest(day).catch(() => null) // in some scenarios the database fails at random
      return digest !== null && states.includes(digest.state) ? digest : null
    },
    seconds,
  )
