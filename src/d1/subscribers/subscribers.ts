import { MS_PER_DAY } from '../../calendar/clock.ts'
import type { Preferences } from '../../subscribers/preferences.ts'
import {
  type Consent,
  SIGN_UPS_PER_HOUR,
  type Subscriber,
  type SubscriberState,
} from '../../subscribers/subscriber.ts'

import { countSignUpOfInbox } from '../limits/sign-ups.ts'

/** Minimum time between confirmation emails to a person who reported a letter as spam. */
const COMPLAINT_PAUSE_MS = 30 * MS_PER_DAY

type Row = { id: string; email: string; state: SubscriberState; epoch: number }
const COLUMNS = 'id, email, state, epoch'

/** Returns the subscriber with this id, or null. */
export function findSubscriber(db: D1Database, id: string): Promise<Subscriber | null> {
  return db.prepare(`SELECT ${COLUMNS} FROM subscribers WHERE id = ?1`).bind(id).first<Row>()
}

/** Returns the subscriber with this address, as normalised by `Email`, or null. */
export function findSubscriberByEmail(db: D1Database, email: string): Promise<Subscriber | null> {
  return db.prepare(`SELECT ${COLUMNS} FROM subscribers WHERE email = ?1`).bind(email).first<Row>()
}

/** A sign-up, with the keyed hashes of the address and of its inbox. */
export type SignUpRequest = {
  email: string
  addressHash: string
  /** Hash of the inbox that `inboxOf` returns; defaults to `addressHash`. */
  inboxHash?: string
  consent: Consent
  /**
   * Preferences chosen during the sign-up. They are stored with the request, and apply only if the link for
   * that request is used.
   */
  preferences?: Pick<Preferences, 'themes' | 'hour' | 'timeZone'>
  /** True if the person signed up by email and may therefore prefer to confirm by email. */
  byMail?: boolean
}

/**
 * Records a sign-up and plans the confirmation email. Does nothing if the inbox or the publication has
 * reached its limit. Plans no email if the address is active, is suppressed for a bounce or by the operator,
 * or has a confirmation email waiting to be sent. After a complaint, plans at most one email in 30 days.
 *
 * The same statements run for every address, so that the caller learns nothing about the address. An active
 * subscriber stays active. A former subscriber has to confirm again.
 *
 * @param options Ids for a new subscriber and for the email, and the publication's limit.
 */
export async function addSubscriber(
  db: D1Database,
  { email, addressHash, inboxHash = addressHash, consent, preferences, byMail = false }: SignUpRequest,
  {
    subscriberId,
    emailId,
    now,
    mostPerHour = SIGN_UPS_PER_HOUR,
  }: { subscriberId: string; emailId: string; now: Date; mostPerHour?: number },
): Promise<void> {
  const at = now.getTime()
  const isChosen = Object.values(preferences ?? {}).some((value) => value !== null)
  await db.batch([
    countSignUpOfInbox(db, { id: emailId, inbox: inboxHash, now }, mostPerHour),
    db
      .prepare(
        `INSERT INTO subscribers (id, email, address_hash, state, created_at)
         SELECT ?1, ?2, ?3, 'pending', ?4 WHERE EXISTS (SELECT 1 FROM hits WHERE id = ?5)
         ON CONFLICT (email) DO UPDATE SET state = 'pending',
           -- The record that someone left is kept, so that no import confirms for them.
           left_at = CASE state WHEN 'unsubscribed' THEN coalesce(left_at, ?4) ELSE left_at END
         WHERE state <> 'active'`,
      )
      .bind(subscriberId, email, addressHash, at, emailId),
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, details, state, created_at)
         SELECT ?1, 'confirmation', s.id, ?4, 'planned', ?2 FROM subscribers s
         WHERE s.email = ?3 AND s.state = 'pending' AND EXISTS (SELECT 1 FROM hits WHERE id = ?1)
           AND NOT EXISTS (SELECT 1 FROM suppressions x
                           WHERE x.address_hash = s.address_hash AND x.reason IN ('bounce', 'operator'))
           -- A person who reported us as spam is asked at most once a month, because anyone can type in an address.
           AND NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.address_hash = s.address_hash
                           AND x.reason = 'complaint' AND x.asked_at > ?5)
           -- One email waiting for Resend is enough, because all of them would go out at once.
           AND NOT EXISTS (SELECT 1 FROM notes n WHERE n.subscriber_id = s.id AND n.kind = 'confirmation'
                           AND n.state = 'planned')`,
      )
      .bind(
        emailId,
        at,
        email,
        JSON.stringify({ ...(byMail && { byMail }), ...(isChosen && { preferences }) }),
        at - COMPLAINT_PAUSE_MS,
      ),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version, network_hash)
         SELECT subscriber_id, 'asked', ?2, ?3, ?4 FROM notes WHERE id = ?1`,
      )
      .bind(emailId, at, consent.textVersion, consent.ipHash),
    db
      .prepare(
        `UPDATE suppressions SET asked_at = ?3
         WHERE address_hash = ?2 AND reason = 'complaint' AND EXISTS (SELECT 1 FROM notes WHERE id = ?1)`,
      )
      .bind(emailId, addressHash, at),
  ])
}

/** Selects a preference that was stored with the request `?4`. */
const chosen = (name: string) => `(SELECT n.details ->> '$.preferences.${name}' FROM notes n
  WHERE n.subscriber_id = ?1 AND n.kind = 'confirmation' AND replace(n.id, '-', '') = ?4)`

/**
 * Activates a pending subscriber, records the consent and plans the welcome email. Also lifts a suppression
 * for a complaint or an erasure. Safe to repeat.
 *
 * @param epoch Epoch in the link. Links from before the person last unsubscribed are invalid.
 * @param requestId Id of the sign-up request whose link was used, without hyphens. That request's preferences
 * now apply.
 * @returns Whether the subscriber is now active and the link's epoch is current.
 */
export async function confirmSubscriber(
  db: D1Database,
  { id, epoch, requestId = '' }: { id: string; epoch: number; requestId?: string },
  { now, consent }: { now: Date; consent: Consent },
): Promise<boolean> {
  const at = now.getTime()
  const [, , , , found] = await db.batch<Row>([
    db
      .prepare(
        `UPDATE subscribers AS s SET state = 'active', confirmed_at = ?3,
           themes = coalesce(${chosen('themes')}, s.themes), hour = coalesce(${chosen('hour')}, s.hour),
           time_zone = coalesce(${chosen('timeZone')}, s.time_zone)
         WHERE id = ?1 AND epoch = ?2 AND state = 'pending'`,
      )
      .bind(id, epoch, at, requestId),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version, network_hash)
         SELECT id, 'confirmed', ?3, ?4, ?5 FROM subscribers
         WHERE id = ?1 AND epoch = ?2 AND state = 'active' AND confirmed_at = ?3`,
      )
      .bind(id, epoch, at, consent.textVersion, consent.ipHash),
    db
      .prepare(
        `INSERT INTO notes (id, kind, subscriber_id, state, created_at)
         SELECT 'welcome-' || id || '-' || epoch, 'welcome', id, 'planned', ?3 FROM subscribers
         WHERE id = ?1 AND epoch = ?2 AND state = 'active' AND confirmed_at = ?3 ON CONFLICT DO NOTHING`,
      )
      .bind(id, epoch, at),
    // Only a person's own confirmation lifts a complaint or an erasure.
    db
      .prepare(
        `DELETE FROM suppressions WHERE reason IN ('complaint', 'erased') AND address_hash IN (
           SELECT address_hash FROM subscribers
           WHERE id = ?1 AND epoch = ?2 AND state = 'active' AND confirmed_at = ?3)`,
      )
      .bind(id, epoch, at),
    db.prepare(`SELECT ${COLUMNS} FROM subscribers WHERE id = ?1`).bind(id),
  ])
  const subscriber = found?.results[0]
  return subscriber?.state === 'active' && subscriber.epoch === epoch
}

/** Ends a subscription in any state. Safe to repeat. */
export async function unsubscribe(
  db: D1Database,
  id: string,
  { now, consent }: { now: Date; consent: Consent },
): Promise<void> {
  const at = now.getTime()
  await db.batch([
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version, network_hash)
         SELECT id, 'left', ?2, ?3, ?4 FROM subscribers WHERE id = ?1 AND state <> 'unsubscribed'`,
      )
      .bind(id, at, consent.textVersion, consent.ipHash),
    db
      .prepare(
        `UPDATE subscribers SET state = 'unsubscribed', epoch = epoch + 1, left_at = ?2
         WHERE id = ?1 AND state <> 'unsubscribed'`,
      )
      .bind(id, at),
  ])
}
