// Decides which days' articles a digest reads. Days are UTC, `YYYY-MM-DD`.
import { addDays } from '../calendar/clock.ts'

/**
 * Maximum number of days by which an article can arrive late. In production, the API rejects articles for
 * older days. A digest looks back equally far from the last day read.
 */
export const LATE_DAYS = 2
/**
 * Maximum number of days that a digest looks back after an outage. Sent stories are remembered for the same
 * period, so older stories would be sent again as new.
 */
export const MOST_DAYS_BACK = 7

/** The days whose articles a digest reads, and the days that became too old during an outage. */
export type ArticleWindow = { from: string; to: string; tooOld: { from: string; to: string } | null }

/**
 * Returns the days whose articles a digest reads.
 *
 * @param reached The last day whose articles an earlier digest read, or null before the first digest.
 * @param today The day on which the digest is composed.
 * @param retentionDays Number of days for which articles are kept.
 */
export function articleWindow(reached: string | null, today: string, retentionDays: number): ArticleWindow {
  const oldest = addDays(today, -Math.min(MOST_DAYS_BACK, retentionDays))
  const since = addDays(reached ?? today, -LATE_DAYS)
  if (since >= oldest) return { from: since, to: today, tooOld: null }
  const missed = { from: addDays(reached ?? today, 1), to: addDays(oldest, -1) }
  return { from: oldest, to: today, tooOld: missed.from <= missed.to ? missed : null }
}
