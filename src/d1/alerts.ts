// Stores operator alerts and tracks their delivery to the webhook.
import { MS_PER_DAY } from '../calendar/clock.ts'
import type { Alert, Cause, Watched } from '../delivery/alert.ts'

/** An alert with its id. */
export type DueAlert = Alert & { id: string }

/** An open alert. */
export type LastingAlert = { id: string; day: string; cause: Cause; raisedAt: number }

/** How long after its creation a digest can raise alerts. An operator can no longer fix an older digest. */
const WATCHED_MS = 3 * MS_PER_DAY
/** Age from which an alert is no longer posted to the webhook. */
const ALERT_LIFE_MS = MS_PER_DAY
/** How long to wait before each retry of a failed webhook call. */
const PAUSES_MS = [30_000, 120_000, 600_000, 1_800_000, 7_200_000] as const
const MOST_CALLS = PAUSES_MS.length + 1

/** Lists the digests created in the last three days, with the facts that determine their alerts. */
export async function listWatched(db: D1Database, now: Date): Promise<Watched[]> {
  const { results } = await db
    .prepare(
      `SELECT d.day, d.state, d.reason, d.created_at AS createdAt,
         coalesce(d.released_at, d.publish_at, d.created_at) AS publishAt, d.deadline,
         d.attempts - d.failed_attempts AS unfinishedAttempts,
         coalesce(sum(b.failed), 0) AS failed, coalesce(sum(b.uncertain), 0) AS uncertain
       FROM digests d
         LEFT JOIN batches b ON b.digest_day = d.day AND b.state IN ('failed', 'uncertain')
       WHERE d.created_at > ?1 GROUP BY d.day`,
    )
    .bind(now.getTime() - WATCHED_MS)
    .all<Watched>()
  return results
}

/** Lists the open alerts. */
export async function listAlerts(db: D1Database): Promise<LastingAlert[]> {
  const { results } = await db
    .prepare('SELECT id, digest_day AS day, cause, raised_at AS raisedAt FROM alerts WHERE mended_at IS NULL')
    .all<LastingAlert>()
  return results
}

/**
 * Returns whether Resend has accepted any letter of a digest since a given Unix timestamp in milliseconds.
 */
export async function isAcceptedSince(db: D1Database, day: string, since: number): Promise<boolean> {
  const found = await db
    .prepare(
      'SELECT 1 AS found FROM batches WHERE digest_day = ?1 AND settled_at >= ?2 AND accepted > 0 LIMIT 1',
    )
    .bind(day, since)
    .first('found')
  return found !== null
}

/**
 * Raises an alert and plans its email in the same transaction. Does nothing if an alert for the same day and
 * cause is still open.
 *
 * @param email Recipient of the email, or null for no email.
 */
export async function raiseAlert(
  db: D1Database,
  { id, day, cause, reason }: DueAlert,
  { email, now }: { email: string | null; now: Date },
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `INSERT INTO alerts (id, digest_day, cause, reason, raised_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING`,
      )
      .bind(id, day, cause, reason, now.getTime()),
    db
      .prepare(
        `INSERT INTO notes (id, kind, address, details, state, created_at)
         SELECT id, 'alert', ?2, json_object('day', digest_day, 'cause', cause, 'reason', reason), 'planned', raised_at
         FROM alerts WHERE id = ?1 AND ?2 IS NOT NULL
         ON CONFLICT DO NOTHING`,
      )
      .bind(id, email),
  ])
}

/** Ends an alert whose cause is gone. Cancels the alert's email unless Resend may have accepted it. */
export async function endAlert(db: D1Database, id: string, now: Date): Promise<void> {
  const at = now.getTime()
  await db.batch([
    db.prepare('UPDATE alerts SET mended_at = ?2 WHERE id = ?1 AND mended_at IS NULL').bind(id, at),
    db
      .prepare(
        `UPDATE notes SET state = 'failed', settled_at = ?2, address = NULL, last_error = 'its cause is gone'
         WHERE id = ?1 AND kind = 'alert' AND state = 'planned' AND settled_at IS NULL`,
      )
      .bind(id, at),
  ])
}

/** SQL condition for alerts that may still be posted to the webhook. `?1` is the current time. */
const TO_POST = `
  mended_at IS NULL AND told_at IS NULL AND attempts < ${MOST_CALLS} AND raised_at > ?1 - ${ALERT_LIFE_MS}`

/**
 * Claims the next due alert. Counts the webhook call before it is made and, unless it is the last one allowed,
 * schedules a retry. Returns null if no alert is due.
 */
export async function takeAlert(db: D1Database, now: Date): Promise<DueAlert | null> {
  return db
    .prepare(
      `UPDATE alerts SET attempts = attempts + 1,
         next_attempt_at = ?1 + coalesce(json_extract('${JSON.stringify(PAUSES_MS)}', '$[' || attempts || ']'), 0)
       WHERE id = (SELECT id FROM alerts WHERE ${TO_POST} AND next_attempt_at <= ?1 ORDER BY raised_at LIMIT 1)
       RETURNING id, digest_day AS day, cause, reason`,
    )
    .bind(now.getTime())
    .first<DueAlert>()
}

/** Records that the webhook accepted an alert. */
export async function markTold(db: D1Database, id: string, now: Date): Promise<void> {
  await db.prepare('UPDATE alerts SET told_at = ?2 WHERE id = ?1').bind(id, now.getTime()).run()
}

/** Returns when the next alert is due, as a Unix timestamp in milliseconds, or null if none is pending. */
export function findNextAlert(db: D1Database, now: Date): Promise<number | null> {
  return db
    .prepare(`SELECT min(next_attempt_at) AS at FROM alerts WHERE ${TO_POST}`)
    .bind(now.getTime())
    .first<number>('at')
}
