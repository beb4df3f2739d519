// Summarises the last week's activity, to help diagnose an installation.
import { MS_PER_DAY } from '../calendar/clock.ts'

const WEEK_MS = 7 * MS_PER_DAY

/**
 * Returns when Resend last posted a bounce or complaint, as a Unix timestamp in milliseconds, and the number
 * of letters that it accepted in the last week. The time is null if it posted none in that week.
 */
export async function findLastWeek(
  db: D1Database,
  now: Date,
): Promise<{ lastEventAt: number | null; acceptedLastWeek: number }> {
  const since = now.getTime() - WEEK_MS
  const [event, letters] = await db.batch<{ at: number | null; accepted: number | null }>([
    db.prepare('SELECT max(at) AS at FROM webhook_events WHERE at > ?1').bind(since),
    db.prepare('SELECT sum(accepted) AS accepted FROM batches WHERE settled_at > ?1').bind(since),
  ])
  return {
    lastEventAt: event?.results[0]?.at ?? null,
    acceptedLastWeek: letters?.results[0]?.accepted ?? 0,
  }
}
