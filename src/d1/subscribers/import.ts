// Imports subscribers from the rows of a table, many per statement.
import type { SubscriberRow } from '../../subscribers/import.ts'
import { type ImportOutcome, type KnownAddress, mergeRow } from '../../subscribers/merge.ts'
import type { SubscriberState } from '../../subscribers/subscriber.ts'
import { claimForeignHashes } from './foreign-hashes.ts'
import { PREFERENCES_COLUMNS, type PreferencesRow, toPreferences } from './preferences.ts'

/** A row to import, with the keyed hash of its address and an id for a new subscriber in case the row has none. */
export type RowToImport = { row: SubscriberRow; addressHash: string; newId: string }

/** An address, with everything that its rows change. */
type Change = {
  email: string
  addressHash: string
  before: KnownAddress
  after: KnownAddress
  /** The consent in the first row that has one; `leftAt` likewise. */
  consent: SubscriberRow['consent']
  leftAt: Date | null
  subscriberId: string
}

type KnownRow = {
  email: string
  state: SubscriberState | null
  has_left: number
  confirmed_at: number | null
  reasons: string
} & PreferencesRow

/**
 * Imports rows in one transaction. Running it twice changes nothing. An address may occur several times.
 *
 * The decisions are based on a query made just before. Each statement checks its assumptions again, so that nobody who
 * leaves in between becomes a subscriber.
 *
 * @param foreignKeys Keys of the foreign hashes, from `listForeignKeys`.
 * @returns An outcome for each row in the given order, and the number of queries, which D1 limits.
 */
export async function importRows(
  db: D1Database,
  rows: readonly RowToImport[],
  { foreignKeys, now }: { foreignKeys: readonly string[]; now: Date },
): Promise<{ outcomes: ImportOutcome[]; queries: number }> {
  const hashes = new Map(rows.map(({ row, addressHash }) => [row.email, addressHash]))
  const addresses = [...hashes].map(([email, addressHash]) => ({ email, addressHash }))
  await claimForeignHashes(db, addresses, foreignKeys, now)
  const known = await findKnown(db, JSON.stringify(addresses))
  const changes = new Map<string, Change>()
  const ids = new Set<string>()
  const outcomes = rows.map((entry) => {
    const { row, addressHash, newId } = entry
    const before = known.get(row.email) ?? UNKNOWN
    const change = changes.get(row.email) ?? { before, after: before, consent: null, leftAt: null }
    const { next, outcome } = mergeRow(change.after, row)
    const subscriberId = row.subscriberId === null || ids.has(row.subscriberId) ? newId : row.subscriberId
    ids.add(subscriberId)
    changes.set(row.email, {
      email: row.email,
      addressHash,
      subscriberId,
      ...change,
      after: next,
      consent: change.consent ?? row.consent,
      leftAt: change.leftAt ?? row.leftAt,
    })
    return outcome
  })
  const statements = statementsFor(db, [...changes.values()], now.getTime())
  if (statements.length > 0) await db.batch(statements)
  return { outcomes, queries: 1 + foreignKeys.length + statements.length }
}

const UNKNOWN: KnownAddress = { state: null, hasLeft: false, confirmedAt: null, reasons: [], preferences: {} }

async function findKnown(db: D1Database, addresses: string): Promise<Map<string, KnownAddress>> {
  const { results } = await db
    .prepare(
      `SELECT r.value ->> 'email' AS email, s.state, s.left_at IS NOT NULL AS has_left, ${PREFERENCES_COLUMNS},
         (SELECT max(c.at) FROM consents c WHERE c.subscriber_id = s.id AND c.event = 'confirmed') AS confirmed_at,
         (SELECT json_group_array(x.reason) FROM suppressions x
          WHERE x.address_hash = r.value ->> 'addressHash') AS reasons
       FROM json_each(?1) r LEFT JOIN subscribers s ON s.email = r.value ->> 'email'`,
    )
    .bind(addresses)
    .all<KnownRow>()
  return new Map(
    results.map((row) => [
      row.email,
      {
        state: row.state,
        hasLeft: row.has_left === 1,
        confirmedAt: row.confirmed_at,
        reasons: JSON.parse(row.reasons),
        preferences: toPreferences(row),
      },
    ]),
  )
}

const INSERTED = `id, email, address_hash, state, created_at, confirmed_at, left_at,
  themes, muted, letter, hour, time_zone, weekdays, paused_until, language`
/** Selects the columns above from a change. An id that another subscriber already has is replaced by a new one. */
const SELECTED = `SELECT CASE WHEN EXISTS (SELECT 1 FROM subscribers t WHERE t.id = r.value ->> 'subscriberId')
    THEN lower(hex(randomblob(16))) ELSE r.value ->> 'subscriberId' END,
  r.value ->> 'email', r.value ->> 'addressHash', r.value ->> 'state', ?2,
  CASE r.value ->> 'state' WHEN 'active' THEN ?2 END, r.value ->> 'leftAt',
  r.value ->> 'themes', r.value ->> 'muted', r.value ->> 'letter', r.value ->> 'hour', r.value ->> 'timeZone',
  r.value ->> 'weekdays', r.value ->> 'pausedUntil', r.value ->> 'language'
  FROM json_each(?1) r`

const REPLACED_PREFERENCES = [
  'themes',
  'muted',
  'letter',
  'hour',
  'time_zone',
  'weekdays',
  'paused_until',
  'language',
]
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')

/**
 * Prepares only the statements that have something to do, because D1 limits their number per request. A plus before
 * `state` rules out the index that begins with it, with which SQLite would read all readers for each row.
 */
function statementsFor(db: D1Database, changes: readonly Change[], at: number): D1PreparedStatement[] {
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

/** Leaves out null values, because D1 limits the size of a parameter. */
const toJson = ({ email, addressHash, before, after, consent, leftAt, subscriberId }: Change) =>
  Object.fromEntries(
    Object.entries({
      email,
      addressHash,
      subscriberId,
      before: before.state,
      state: after.state,
      reasons: after.reasons.length === 0 ? null : after.reasons,
      leftAt: leftAt?.getTime() ?? null,
      consentSource: consent?.source ?? null,
      consentedAt: consent?.at.getTime() ?? null,
      ...after.preferences,
    }).filter(([, value]) => value !== null),
  )
