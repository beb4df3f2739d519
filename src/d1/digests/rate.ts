// How fast a digest goes out, and how long it will take.
import type { Digest } from './digests.ts'

/** Settled in this time before now: long enough to be steady, short enough to be true. */
const WINDOW_MS = 60_000
const MS_PER_SECOND = 1000

export type Rate = {
  /** Of the last minute; of the whole run when it is complete; null when nothing was settled in that time. */
  lettersPerSecond: number | null
  /** Null when it cannot be told: nothing moves, or it waits for a quota or a person. */
  secondsLeft: number | null
}

/** The rate of a digest; readers who were left out of a batch count as settled with it. */
export async function findRate(
  db: D1Database,
  { day, state, completedAt, counts }: Pick<Digest, 'day' | 'state' | 'completedAt' | 'counts'>,
  now: Date,
): Promise<Rate> {
  const from = completedAt === null ? now.getTime() - WINDOW_MS : 0
  const row = await db
    .prepare(
      `SELECT sum(candidates) AS letters, min(locked_at) AS first, max(settled_at) AS last
       FROM batches WHERE digest_day = ?1 AND settled_at > ?2`,
    )
    .bind(day, from)
    .first<{ letters: number | null; first: number | null; last: number | null }>()
  if (!row?.letters || row.first === null || row.last === null) {
    return { lettersPerSecond: null, secondsLeft: completedAt === null ? null : 0 }
  }
  const until = completedAt === null ? now.getTime() : row.last
  const seconds = Math.max(1, until - Math.max(row.first, from)) / MS_PER_SECOND
  const lettersPerSecond = Math.round((row.letters / seconds) * 10) / 10
  if (state !== 'sending' && state !== 'complete') return { lettersPerSecond, secondsLeft: null }
  const secondsLeft = counts.pending === 0 ? 0 : Math.ceil((counts.pending * seconds) / row.letters)
  return { lettersPerSecond, secondsLeft }
}
