// Measures how fast a digest is sent, and estimates the remaining time.
import { MS_PER_MINUTE, MS_PER_SECOND } from '../../calendar/clock.ts'
import type { Digest } from './digests.ts'

/**
 * Length of the period over which the rate is measured. A longer period would make the rate steadier but less
 * current.
 */
const WINDOW_MS = MS_PER_MINUTE

/** How fast a digest is sent, and how long the remaining letters will take. */
export type Rate = {
  /**
   * Rate over the last minute, or over the whole run once the digest is complete; null if no locked batch with
   * candidates was settled in that period.
   */
  lettersPerSecond: number | null
  /**
   * Estimated number of seconds left; 0 for a complete digest. Before that, null unless the digest is being
   * sent and its rate is known.
   */
  secondsLeft: number | null
}

/** Returns a digest's sending rate and its remaining time. The rate includes candidates who get no letter. */
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
