// Whom we may not write to. Addresses are known by their keyed hash alone.
import { SOFT_BOUNCE_DAYS, SOFT_BOUNCE_WINDOW_DAYS, type Strike } from '../../subscribers/bounce.ts'

/** A bounce or the operator's word is lifted by the operator; a complaint or an erasure by the person, confirming anew. */
export type SuppressionReason = 'bounce' | 'complaint' | 'erased' | 'operator'

const MS_PER_DAY = 86_400_000
/** Resend posts an event again for a little more than a day, and a person may do so later. */
const EVENT_LIFE_MS = 7 * MS_PER_DAY
/** Events that come late find the days before them still there. */
const SOFT_BOUNCE_LIFE_MS = 2 * SOFT_BOUNCE_WINDOW_DAYS * MS_PER_DAY

/**
 * Whether an event (?1 its address, ?2 when it happened, ?3 its id) is to count: it is new, of an address that we
 * know or were asked to write to, and its owner has not confirmed since, which is the better evidence.
 */
const COUNTS = `NOT EXISTS (SELECT 1 FROM webhook_events WHERE id = ?3)
  AND EXISTS (SELECT 1 FROM subscribers WHERE address_hash = ?1
    UNION ALL SELECT 1 FROM suppressions WHERE address_hash = ?1
    UNION ALL SELECT 1 FROM address_changes WHERE address_hash = ?1)
  AND NOT EXISTS (SELECT 1 FROM subscribers s JOIN consents c ON c.subscriber_id = s.id
    WHERE s.address_hash = ?1 AND c.event = 'confirmed' AND c.at > ?2)`

/**
 * Holds an event against an address, once: its id is kept in the same transaction as its effect. Events
 * may come in any order, as each only ever adds a reason.
 *
 * A complaint also ends the subscription, so that the way back is to sign up and to confirm.
 *
 * @param event The id under which Resend posts it, each time.
 * @returns Whether it came for the first time.
 */
export async function strike(
  db: D1Database,
  { kind, addressHash, at }: Pick<Strike, 'kind' | 'at'> & { addressHash: string },
  event: { id: string; now: Date },
): Promise<boolean> {
  const bound = [addressHash, at.getTime(), event.id] as const
  const now = event.now.getTime()
  const results = await db.batch([
    ...EFFECTS[kind](db, bound),
    db.prepare('DELETE FROM soft_bounces WHERE day < ?1').bind(dayOf(now - SOFT_BOUNCE_LIFE_MS)),
    db.prepare('DELETE FROM webhook_events WHERE at < ?1').bind(now - EVENT_LIFE_MS),
    db
      .prepare('INSERT INTO webhook_events (id, at) VALUES (?1, ?2) ON CONFLICT DO NOTHING')
      .bind(event.id, now),
  ])
  return (results.at(-1)?.meta.changes ?? 0) > 0
}

type Bound = readonly [addressHash: string, at: number, id: string]

const EFFECTS: Record<Strike['kind'], (db: D1Database, bound: Bound) => D1PreparedStatement[]> = {
  bounced: (db, bound) => [suppressBy(db, 'bounce', bound)],
  complained: (db, bound) => [
    suppressBy(db, 'complaint', bound),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version)
         SELECT id, 'complained', ?2, 'complaint' FROM subscribers
         WHERE address_hash = ?1 AND state <> 'unsubscribed' AND ${COUNTS}`,
      )
      .bind(...bound),
    db
      .prepare(
        `UPDATE subscribers SET state = 'unsubscribed', epoch = epoch + 1, left_at = ?2
         WHERE address_hash = ?1 AND state <> 'unsubscribed' AND ${COUNTS}`,
      )
      .bind(...bound),
  ],
  'bounced for now': (db, bound) => [
    db
      .prepare(
        `INSERT INTO soft_bounces (address_hash, day) SELECT ?1, ?4 WHERE ${COUNTS} ON CONFLICT DO NOTHING`,
      )
      .bind(...bound, dayOf(bound[1])),
    db
      .prepare(
        `INSERT INTO suppressions (address_hash, reason, at) SELECT ?1, 'bounce', ?2
         WHERE ${COUNTS} AND ?4 <= (SELECT count(*) FROM soft_bounces WHERE address_hash = ?1
           AND day > (SELECT date(max(day), ?5) FROM soft_bounces WHERE address_hash = ?1))
         ON CONFLICT DO NOTHING`,
      )
      .bind(...bound, SOFT_BOUNCE_DAYS, `-${SOFT_BOUNCE_WINDOW_DAYS} days`),
  ],
}

const suppressBy = (db: D1Database, reason: SuppressionReason, bound: Bound) =>
  db
    .prepare(
      `INSERT INTO suppressions (address_hash, reason, at) SELECT ?1, ?4, ?2 WHERE ${COUNTS} ON CONFLICT DO NOTHING`,
    )
    .bind(...bound, reason)

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Lets no letter go to an address, because the operator says so; whatever state its subscription has. */
export async function suppress(db: D1Database, addressHash: string, now: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO suppressions (address_hash, reason, at) VALUES (?1, 'operator', ?2) ON CONFLICT DO NOTHING`,
    )
    .bind(addressHash, now.getTime())
    .run()
}

/** Lifts what the operator may lift: a bounce, and their own word. */
export async function lift(db: D1Database, addressHash: string): Promise<void> {
  await db.batch([
    db
      .prepare(`DELETE FROM suppressions WHERE address_hash = ?1 AND reason IN ('bounce', 'operator')`)
      .bind(addressHash),
    db.prepare('DELETE FROM soft_bounces WHERE address_hash = ?1').bind(addressHash),
  ])
}

/** Why an address is not written to, in the order of the alphabet; empty when it may be. */
export async function listReasons(db: D1Database, addressHash: string): Promise<SuppressionReason[]> {
  const { results } = await db
    .prepare('SELECT reason FROM suppressions WHERE address_hash = ?1 ORDER BY reason')
    .bind(addressHash)
    .all<{ reason: SuppressionReason }>()
  return results.map(({ reason }) => reason)
}
