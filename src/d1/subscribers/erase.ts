// Erases a subscriber. Once all batches are settled and the rate-limit hits have expired, only two traces
// remain: a keyed hash that keeps the address out of imports, and an anonymous id in past batches until they
// expire.

/**
 * Erases a subscriber's personal data from all tables, in one transaction.
 *
 * A batch that is locked but not sealed is locked again without the subscriber. A sealed batch keeps its
 * recipients until it is settled, because a retry must send the same body.
 *
 * @returns Days of the digests whose batches still contain the address; null for an unknown subscriber.
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
    // The next number makes the link in the request's email invalid.
    db
      .prepare(
        `UPDATE address_changes SET email = NULL, address_hash = NULL, number = number + 1
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
