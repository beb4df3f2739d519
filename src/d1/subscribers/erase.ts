// Forgets a person. What stays is a keyed hash, which keeps their address out of imports, and in the books of past
// digests an id that names nobody.

/**
 * Erases a subscriber from every table, in one transaction.
 *
 * A batch that was locked but not posted is locked anew without them. One that may have been posted keeps its
 * recipients until it is settled: only the same bytes may follow it.
 *
 * @returns The days of digests whose batch still holds the address; null when there is no such subscriber.
 */
export async function eraseSubscriber(db: D1Database, id: string, now: Date): Promise<string[] | null> {
  const results = await db.batch<{ digest_day: string }>([
    db
      .prepare(
        `SELECT DISTINCT digest_day FROM batches b, json_each(b.recipients) r
         WHERE b.settled_at IS NULL AND b.body_sha256 IS NOT NULL AND r.value ->> 0 = ?1 ORDER BY digest_day`,
      )
      .bind(id),
    db
      .prepare(
        `UPDATE batches SET recipients = NULL
         WHERE settled_at IS NULL AND body_sha256 IS NULL AND recipients IS NOT NULL
           AND EXISTS (SELECT 1 FROM json_each(recipients) r WHERE r.value ->> 0 = ?1)`,
      )
      .bind(id),
    db
      .prepare(
        `DELETE FROM soft_bounces WHERE address_hash = (SELECT address_hash FROM subscribers WHERE id = ?1)`,
      )
      .bind(id),
    db
      .prepare(
        `DELETE FROM notes WHERE settled_at IS NULL AND address = (SELECT email FROM subscribers WHERE id = ?1)`,
      )
      .bind(id),
    db.prepare('DELETE FROM notes WHERE subscriber_id = ?1').bind(id),
    db.prepare('DELETE FROM consents WHERE subscriber_id = ?1').bind(id),
    db.prepare('DELETE FROM omissions WHERE subscriber_id = ?1').bind(id),
    db.prepare('DELETE FROM address_changes WHERE subscriber_id = ?1').bind(id),
    db
      .prepare(
        `UPDATE address_changes SET email = NULL, address_hash = NULL
         WHERE email = (SELECT email FROM subscribers WHERE id = ?1)`,
      )
      .bind(id),
    db
      .prepare(
        `INSERT INTO suppressions (address_hash, reason, at)
         SELECT address_hash, 'erased', ?2 FROM subscribers WHERE id = ?1 ON CONFLICT DO NOTHING`,
      )
      .bind(id, now.getTime()),
    db.prepare('DELETE FROM subscribers WHERE id = ?1').bind(id),
  ])
  if (results.at(-1)?.meta.changes === 0) return null
  return (results[0]?.results ?? []).map(({ digest_day }) => digest_day)
}
