// Forgets what is of no use any more.
import { KNOWN_NETWORK_MS } from '../limits/admin-tokens.ts'

const MS_PER_DAY = 86_400_000
/** The longest that a limit on signing up, or on guesses, looks back. */
const HIT_LIFE_MS = MS_PER_DAY
/** A link to confirm works for seven days: who has not used it by then has not asked. */
const UNCONFIRMED_MS = 8 * MS_PER_DAY

/** Who was asked to confirm and never did: ?1 is the latest time at which they were. */
const UNCONFIRMED = `state = 'pending' AND created_at < ?1
  AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.subscriber_id = subscribers.id AND n.created_at >= ?1)`

/**
 * Deletes what no limit counts any more, and who never confirmed; who had been a reader before goes back to one who
 * left. Run at any time and any number of times.
 */
export async function sweep(db: D1Database, now: Date): Promise<void> {
  const at = now.getTime()
  const asked = at - UNCONFIRMED_MS
  await db.batch([
    db
      .prepare(`DELETE FROM hits WHERE kind IN ('inbox', 'network', 'guess') AND at <= ?1`)
      .bind(at - HIT_LIFE_MS),
    db.prepare(`DELETE FROM hits WHERE kind = 'admin' AND at <= ?1`).bind(at - KNOWN_NETWORK_MS),
    db
      .prepare(`UPDATE subscribers SET state = 'unsubscribed' WHERE ${UNCONFIRMED} AND left_at IS NOT NULL`)
      .bind(asked),
    db
      .prepare(
        `DELETE FROM consents WHERE subscriber_id IN
           (SELECT id FROM subscribers WHERE ${UNCONFIRMED} AND left_at IS NULL)`,
      )
      .bind(asked),
    db.prepare(`DELETE FROM subscribers WHERE ${UNCONFIRMED} AND left_at IS NULL`).bind(asked),
  ])
}
