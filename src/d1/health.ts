// Facts about the last week, for the diagnosis of an installation.
import { MS_PER_DAY } from '../calendar/clock.ts'

const WEEK_MS = 7 * MS_PER_DAY

/** Returns when Resend last posted an event, in milliseconds since 1970, and the letters that it accepted in the last week. */
export async function findLastWeek(
  db: D1Database,
  now: Date,
): Promise<{ lastEventAt: number | null; acceptedLastWeek: number }> {
  const [event, letters] = await db.batch<{ at: number | null; accepted: number | null }>([
    db.prepare('SELECT max(at) AS at FROM webhook_events'),
    db
      .prepare('SELECT sum(accepted) AS accepted FROM batches WHERE settled_at > ?1')
      .bind(now.getTime() - WEEK_MS),
  ])
  return {
    lastEventAt: event?.results[0]?.at ?? null,
    acceptedLastWeek: letters?.results[0]?.accepted ?? 0,
  }
}
