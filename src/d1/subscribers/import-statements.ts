// Prepares the statements that store an import's changes.

import type { Identity, SubscriberRow } from '../../subscribers/import.ts'
import { PREFERENCE_COLUMNS } from '../../subscribers/import-places.ts'
import type { KnownAddress } from '../../subscribers/merge.ts'

/** An address, with the changes from all its rows combined. */
export type Change = {
  email: string
  addressHash: string
  before: KnownAddress
  after: KnownAddress
  /** The consent from the first row that has one. `leftAt` likewise comes from the first row that has one. */
  consent: SubscriberRow['consent']
  leftAt: Date | null
  /** Id and epochs to store if a new subscriber is created for the address. */
  identity: Identity
}

const INSERTED = `id, email, address_hash, state, created_at, confirmed_at, left_at, epoch, address_epoch,
  ${PREFERENCE_COLUMNS.join(', ')}`
/**
 * Selects the columns of a new subscriber from a change. Replaces an id that already belongs to another
 * subscriber.
 */
const SELECTED = `SELECT CASE WHEN EXISTS (SELECT 1 FROM subscribers t WHERE t.id = r.value ->> 'id')
    THEN lower(hex(randomblob(16))) ELSE r.value ->> 'id' END,
  r.value ->> 'email', r.value ->> 'addressHash', r.value ->> 'state', ?2,
  CASE r.value ->> 'state' WHEN 'active' THEN ?2 END, r.value ->> 'leftAt', r.value ->> 'epoch', r.value ->> 'addressEpoch',
  r.value ->> 'themes', r.value ->> 'muted', r.value ->> 'letter', r.value ->> 'hour', r.value ->> 'timeZone',
  r.value ->> 'weekdays', r.value ->> 'pausedUntil', r.value ->> 'language'
  FROM json_each(?1) r`

const REPLACED_PREFERENCES = PREFERENCE_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')

/**
 * Prepares the statements that store the changes. Omits unnecessary ones, because D1 limits their number per
 * request. Without the unary plus before `state`, SQLite would use an index on `state` and scan all readers
 * in that state for each row.
 */
export function statementsFor(db: D1Database, changes: readonly Change[], at: number): D1PreparedStatement[] {
  const isNew = ({ before, after }: Change) => before.state === null && after.state !== null
  const isWelcome = ({ before, after }: Change) => before.state !== 'active' && after.state === 'active'
  const isUpdate = ({ before, after }: Change) =>
    before.state === 'active' && after.state === 'active' && before.preferences !== after.preferences
  const leaves = ({ before, after }: Change) =>
    (before.state === 'active' && after.state === 'unsubscribed') ||
    (before.state === 'pending' && after.state === 'pending' && after.hasLeft && !before.hasLeft)
  const isSuppressed = ({ before, after }: Change) => after.reasons.length > before.reasons.length
  const prepare = (wanted: (change: Change) => boolean, ...sql: string[]) => {
    const chosen = changes.filter(wanted)
    if (chosen.length === 0) return []
    const rows = JSON.stringify(chosen.map(toJson))
    return sql.map((text) => db.prepare(text).bind(rows, at))
  }
  return [
    ...prepare(
      isWelcome,
      `INSERT INTO subscribers (${INSERTED}) ${SELECTED}
       WHERE NOT EXISTS (SELECT 1 FROM suppressions x WHERE x.address_hash = r.value ->> 'addressHash')
       ON CONFLICT (email) DO UPDATE SET state = 'active', confirmed_at = ?2, ${REPLACED_PREFERENCES}
       WHERE state = 'pending' AND left_at IS NULL`,
    ),
    ...prepare(
      (change) => isNew(change) && !isWelcome(change),
      `INSERT INTO subscribers (${INSERTED}) ${SELECTED} WHERE true ON CONFLICT (email) DO NOTHING`,
    ),
    ...prepare(
      (change) => (isNew(change) || isWelcome(change)) && change.consent !== null,
      `INSERT INTO consents (subscriber_id, event, at, text_version)
       SELECT s.id, 'imported', r.value ->> 'consentedAt', r.value ->> 'consentSource'
       FROM json_each(?1) r JOIN subscribers s ON s.email = r.value ->> 'email'
       WHERE (s.created_at = ?2 OR s.confirmed_at = ?2) AND NOT EXISTS (
         SELECT 1 FROM consents c WHERE c.subscriber_id = s.id AND c.event = 'imported'
           AND c.at = r.value ->> 'consentedAt' AND c.text_version = r.value ->> 'consentSource')`,
    ),
    ...prepare(
      isUpdate,
      `UPDATE subscribers AS s SET themes = r.value ->> 'themes', muted = r.value ->> 'muted', hour = r.value ->> 'hour',
         time_zone = r.value ->> 'timeZone', weekdays = r.value ->> 'weekdays',
         paused_until = r.value ->> 'pausedUntil', language = r.value ->> 'language', letter = r.value ->> 'letter',
         clock_chosen_at = CASE WHEN s.hour IS r.value ->> 'hour' AND s.time_zone IS r.value ->> 'timeZone'
           THEN s.clock_chosen_at ELSE ?2 END
       FROM json_each(?1) r WHERE s.email = r.value ->> 'email' AND +s.state = 'active'`,
    ),
    ...prepare(
      leaves,
      `INSERT INTO consents (subscriber_id, event, at, text_version)
       SELECT s.id, 'left', coalesce(r.value ->> 'leftAt', ?2), 'import' FROM json_each(?1) r
         JOIN subscribers s ON s.email = r.value ->> 'email' AND +s.state = r.value ->> 'before'
       WHERE +s.state = 'active'`,
      `UPDATE subscribers AS s SET state = r.value ->> 'state', left_at = coalesce(r.value ->> 'leftAt', ?2),
         epoch = s.epoch + (s.state = 'active')
       FROM json_each(?1) r WHERE s.email = r.value ->> 'email' AND +s.state = r.value ->> 'before'`,
    ),
    ...prepare(
      isSuppressed,
      `INSERT INTO suppressions (address_hash, reason, at)
       SELECT r.value ->> 'addressHash', x.value, ?2 FROM json_each(?1) r, json_each(r.value, '$.reasons') x
       WHERE true ON CONFLICT DO NOTHING`,
    ),
  ]
}

/**
 * Converts a change to a flat object for SQL. Leaves out null values, because D1 limits the size of a
 * parameter.
 */
const toJson = ({ email, addressHash, before, after, consent, leftAt, identity }: Change) =>
  Object.fromEntries(
    Object.entries({
      email,
      addressHash,
      ...identity,
      before: before.state,
      state: after.state,
      reasons: after.reasons.length === 0 ? null : after.reasons,
      leftAt: leftAt?.getTime() ?? null,
      consentSource: consent?.source ?? null,
      consentedAt: consent?.at.getTime() ?? null,
      ...after.preferences,
    }).filter(([, value]) => value !== null),
  )
