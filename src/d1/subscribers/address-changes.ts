// Stores address changes. A change takes effect once the subscriber confirms it through a link sent to the
// new address.
import { MS_PER_DAY, MS_PER_MINUTE } from '../../calendar/clock.ts'
import type { Consent } from '../../subscribers/subscriber.ts'
import { countSignUpOfInbox } from '../limits/sign-ups.ts'

/** Maximum number of address-change emails per subscriber and day, to any address. */
const MOST_PER_DAY = 3

/** Selects the new address of an open request, unless it is suppressed or belongs to an active subscriber. */
const freeAt = (number: string) => `SELECT c.email FROM address_changes c
  WHERE c.subscriber_id = ?1 AND c.number = ${number} AND c.email IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.address_hash = c.address_hash)
    AND NOT EXISTS (SELECT 1 FROM subscribers t WHERE t.email = c.email AND t.state = 'active')`

const FREE = freeAt('?2')
const FREE_AS_REQUESTED = freeAt('w.number')

/**
 * Returns the lowest request number for a given time: the Unix time in minutes. Numbers therefore increase
 * even after a request's row is deleted or the reader moves to another installation, so that old links stay
 * invalid.
 */
const firstNumberAt = (at: number) => Math.floor(at / MS_PER_MINUTE)

/** A request for a new address, with the keyed hashes of the address and of its inbox. */
export type AddressChange = { subscriberId: string; email: string; addressHash: string; inboxHash: string }

/**
 * Records an active subscriber's request to change their address, and plans a confirmation email to the new
 * address. A new request replaces the previous one. Ignores the request if the subscriber, the inbox or the
 * publication has reached its limit. No email goes to a suppressed address or to an active subscriber's
 * address, but the caller does not learn that.
 */
export async function requestAddressChange(
  db: D1Database,
  { subscriberId, email, addressHash, inboxHash }: AddressChange,
  { emailId, now, mostPerHour }: { emailId: string; now: Date; mostPerHour: number },
): Promise<void> {
  const at = now.getTime()
  await db.batch([
    countSignUpOfInbox(db, { id: emailId, inbox: inboxHash, now }, mostPerHour),
    db
      .prepare(
        `INSERT INTO address_changes (subscriber_id, number, email, address_hash, asked_at)
         SELECT id, ?8, ?2, ?3, ?4 FROM subscribers
         WHERE id = ?1 AND state = 'active' AND EXISTS (SELECT 1 FROM hits WHERE id = ?5)
           AND (SELECT count(*) FROM notes n
             WHERE n.subscriber_id = ?1 AND n.kind = 'address-change' AND n.created_at > ?6) < ?7
         ON CONFLICT (subscriber_id) DO UPDATE SET number = max(number + 1, excluded.number),
           email = excluded.email, address_hash = excluded.address_hash, asked_at = excluded.asked_at`,
      )
      .bind(subscriberId, email, addressHash, at, emailId, at - MS_PER_DAY, MOST_PER_DAY, firstNumberAt(at)),
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, address, details, state, created_at)
         SELECT ?3, 'address-change', ?1, w.email, json_object('number', w.number), 'planned', ?2
         FROM address_changes w
         WHERE w.subscriber_id = ?1 AND w.asked_at = ?2 AND w.email = ?4 AND w.email IN (${FREE_AS_REQUESTED})
           AND EXISTS (SELECT 1 FROM hits WHERE id = ?3)`,
      )
      .bind(subscriberId, at, emailId, email),
  ])
}

/**
 * Changes a subscriber's address to the one that they confirmed. Safe to repeat. Personal links in letters to
 * the previous address then work only for unsubscribing. Deletes an inactive subscriber with the new address,
 * because addresses are unique.
 *
 * @returns Whether the subscriber now has the new address.
 */
export async function confirmAddressChange(
  db: D1Database,
  { subscriberId, number }: { subscriberId: string; number: number },
  { now, consent }: { now: Date; consent: Consent },
): Promise<boolean> {
  const isActive = `EXISTS (SELECT 1 FROM subscribers WHERE id = ?1 AND state = 'active')`
  const [, , , , found] = await db.batch<{ done: number }>([
    db
      .prepare(`DELETE FROM subscribers WHERE state <> 'active' AND email IN (${FREE}) AND ${isActive}`)
      .bind(subscriberId, number),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version, network_hash)
         SELECT ?1, 'confirmed', ?3, ?4, ?5 WHERE EXISTS (${FREE}) AND ${isActive}`,
      )
      .bind(subscriberId, number, now.getTime(), consent.textVersion, consent.ipHash),
    db
      .prepare(
        `UPDATE subscribers SET epoch = epoch + 1, address_epoch = address_epoch + 1, (email, address_hash) = (
           SELECT email, address_hash FROM address_changes WHERE subscriber_id = ?1)
         WHERE id = ?1 AND state = 'active' AND EXISTS (${FREE})`,
      )
      .bind(subscriberId, number),
    db
      .prepare(
        `UPDATE address_changes SET email = NULL, address_hash = NULL
         WHERE subscriber_id = ?1 AND number = ?2 AND email = (SELECT email FROM subscribers WHERE id = ?1)`,
      )
      .bind(subscriberId, number),
    db
      .prepare(
        `SELECT email IS NULL AS done FROM address_changes
         WHERE subscriber_id = ?1 AND number = ?2 AND ${isActive}`,
      )
      .bind(subscriberId, number),
  ])
  return found?.results[0]?.done === 1
}
