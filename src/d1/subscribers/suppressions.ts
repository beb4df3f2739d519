// Suppresses addresses, and lifts and lists suppressions. The suppressions contain only keyed hashes of the
// addresses.
import { MS_PER_DAY, utcDay } from '../../calendar/clock.ts'
import { SOFT_BOUNCE_DAYS, SOFT_BOUNCE_WINDOW_DAYS, type Strike } from '../../subscribers/bounce.ts'
import type { SuppressionReason } from '../../subscribers/suppression.ts'

/**
 * How long webhook event ids are kept. Resend retries an event for slightly more than a day, and a person can
 * replay it later.
 */
const EVENT_LIFE_MS = 7 * MS_PER_DAY
/** How long soft bounces are kept. It is longer than the window, because events may arrive late. */
const SOFT_BOUNCE_LIFE_MS = 2 * SOFT_BOUNCE_WINDOW_DAYS * MS_PER_DAY

/**
 * SQL condition that is true if a webhook event takes effect. `?1` is the address hash, `?2` the event's time
 * and `?3` the event's id. The event must be new, its address must be known, and the subscriber must not have
 * confirmed since.
 */
const COUNTS = `NOT EXISTS (SELECT 1 FROM webhook_events WHERE id = ?3)
  AND EXISTS (SELECT 1 FROM subscribers WHERE address_hash = ?1
    UNION ALL SELECT 1 FROM suppressions WHERE address_hash = ?1
    UNION ALL SELECT 1 FROM address_changes WHERE address_hash = ?1)
  AND NOT EXISTS (SELECT 1 FROM subscribers s JOIN consents c ON c.subscriber_id = s.id
    WHERE s.address_hash = ?1 AND c.event = 'confirmed' AND c.at > ?2)`

/**
 * Applies a bounce or complaint to an address exactly once. The event's id is stored in the same transaction
 * as its effect. Events can arrive in any order, because none of them undoes another.
 *
 * A complaint also ends the subscription. The person can come back by signing up again and confirming.
 *
 * @param event Webhook event. Its id stays the same when Resend retries it.
 * @returns Whether the event is new.
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
    db.prepare('DELETE FROM soft_bounces WHERE day < ?1').bind(utcDay(now - SOFT_BOUNCE_LIFE_MS)),
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
      .bind(...bound, utcDay(bound[1])),
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

/** Suppresses addresses on behalf of the operator, whether or not they are subscribed. */
export async function suppress(db: D1Database, addressHashes: readonly string[], now: Date): Promise<void> {
  await db
    .prepare(
      `INSERT INTO suppressions (address_hash, reason, at) SELECT value, 'operator', ?2 FROM json_each(?1)
       WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(addressHashes), now.getTime())
    .run()
}

/**
 * Lifts `bounce` and `operator` suppressions, the only ones that the operator may lift. Also deletes the
 * address's soft bounces.
 */
export async function lift(db: D1Database, addressHash: string): Promise<void> {
  await db.batch([
    db
      .prepare(`DELETE FROM suppressions WHERE address_hash = ?1 AND reason IN ('bounce', 'operator')`)
      .bind(addressHash),
    db.prepare('DELETE FROM soft_bounces WHERE address_hash = ?1').bind(addressHash),
  ])
}

/** A suppressed address. */
export type SuppressedAddress = {
  addressHash: string
  /** The address; null if no subscriber has it, because then only its hash is kept. */
  email: string | null
  reasons: SuppressionReason[]
  /** When it was first suppressed, as a Unix timestamp in milliseconds. */
  suppressedAt: number
}

/**
 * Lists a page of suppressed addresses, ordered by hash.
 *
 * @param page `after` is the last hash of the previous page; `limit` is the maximum number of addresses.
 */
export async function listSuppressedAddresses(
  db: D1Database,
  page: { after: string; limit: number },
): Promise<SuppressedAddress[]> {
  const { results } = await db
    .prepare(
      `SELECT x.address_hash AS addressHash, (SELECT s.email FROM subscribers s WHERE s.address_hash = x.address_hash) AS email,
         json_group_array(x.reason ORDER BY x.reason) AS reasons, min(x.at) AS suppressedAt
       FROM suppressions x WHERE x.address_hash > ?1 GROUP BY x.address_hash ORDER BY x.address_hash LIMIT ?2`,
    )
    .bind(page.after, page.limit)
    .all<Omit<SuppressedAddress, 'reasons'> & { reasons: string }>()
  return results.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) }))
}

/**
 * Lists the reasons why an address is suppressed, in alphabetical order. The list is empty if the address is
 * not suppressed.
 */
export async function listReasons(db: D1Database, addressHash: string): Promise<SuppressionReason[]> {
  const { results } = await db
    .prepare('SELECT reason FROM suppressions WHERE address_hash = ?1 ORDER BY reason')
    .bind(addressHash)
    .all<{ reason: SuppressionReason }>()
  return results.map(({ reason }) => reason)
}
