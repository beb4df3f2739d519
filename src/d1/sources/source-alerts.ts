// Provides the queries behind alerts about sources.
import type { FailingSource } from '../../feeds/source-alerts.ts'

/** Lists broken sources whose current state no alert has reported yet. */
export async function listUnreported(db: D1Database): Promise<(FailingSource & { id: string })[]> {
  const { results } = await db
    .prepare(
      `SELECT id, coalesce(name, title, url) AS name, coalesce(reason, state) AS reason FROM sources
       WHERE state NOT IN ('active', 'paused') AND alerted_state IS NOT state ORDER BY id`,
    )
    .all<FailingSource & { id: string }>()
  return results
}

/** Records that an alert reported the current state of the given sources. */
export async function markReported(db: D1Database, ids: readonly string[]): Promise<void> {
  await db
    .prepare('UPDATE sources SET alerted_state = state WHERE id IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(ids))
    .run()
}

/** Counts the articles stored for each UTC day of a period. Omits days without articles. */
export async function countStoredByDay(
  db: D1Database,
  { from, to }: { from: string; to: string },
): Promise<Map<string, number>> {
  const { results } = await db
    .prepare(
      `SELECT day, count(*) AS count FROM items WHERE state = 'stored' AND day BETWEEN ?1 AND ?2 GROUP BY day`,
    )
    .bind(from, to)
    .all<{ day: string; count: number }>()
  return new Map(results.map(({ day, count }) => [day, count]))
}

/** Returns whether an alert with this cause is open for a day. */
export async function isAlertOpen(db: D1Database, day: string, cause: string): Promise<boolean> {
  const found = await db
    .prepare('SELECT 1 AS found FROM alerts WHERE digest_day = ?1 AND cause = ?2 AND mended_at IS NULL')
    .bind(day, cause)
    .first('found')
  return found !== null
}
