// Waits for something to happen on a stage.
import type { Stage } from './stage.ts'

const LOOK_EVERY_MS = 25
/** A look at a large digest counts all of its batches: it is followed by a pause of so many times its length, or looks are the load. */
const PAUSE_BY_LOOK = 19
const LONGEST_PAUSE_MS = 1000

/** Looks again and again until there is something to see. @throws When there is nothing within so many seconds. */
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
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain for ${what}`)
    const ms = (performance.now() - lookedAt) * PAUSE_BY_LOOK
    const pauseMs = Math.min(Math.max(LOOK_EVERY_MS, ms), LONGEST_PAUSE_MS)
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Waits until a digest is in one of the states. */
export const untilState = (stage: Stage, day: string, states: readonly string[], seconds?: number) =>
  until(
    `the digest to be ${states.join(' or ')}`,
    async () => {
      const digest = await stage.digest(day).catch(() => null) // a database that fails now and then is part of some plays
      return digest !== null && states.includes(digest.state) ? digest : null
    },
    seconds,
  )
