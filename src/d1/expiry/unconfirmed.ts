/** Matches pending subscribers for whom neither the row nor any email was created at or after `?1`. */
const UNCONFIRMED = `state = 'pending' AND created_at < ?1
  AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.subscriber_id = subscribers.id AND n.created_at >= ?1)`

/**
 * Deletes subscribers who did not confirm in time. A former subscriber who did not confirm again becomes
 * `unsubscribed`.
 *
 * @param requestedAt Cutoff as a Unix timestamp in milliseconds. Links requested earlier have expired.
 * @returns Whether any subscriber was deleted or changed.
 */
export async function expireUnconfirmed(db: D1Database, requestedAt: number): Promise<boolean> {
  const results = await db.batch([
    db
      .prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE ${UNCONFIRMED} AND left_at IS NOT NULL`)
      .bind(requestedAt),
    db
      .prepare(
        `DELETE FROM consents WHERE subscriber_id IN
           (SELECT id FROM subscribers WHERE ${UNCONFIRMED} AND left_at IS NULL)`,
      )
      .bind(requestedAt),
    db.prepare(`DELETE FROM subscribers WHERE ${UNCONFIRMED} AND left_at IS NULL`).bind(requestedAt),
  ])
  return results.some(({ meta }) => meta.changes > 0)
}
