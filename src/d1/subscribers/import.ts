// Imports subscribers from the rows of a table, many rows at a time.
import type { SubscriberRow } from '../../subscribers/import.ts'
import { type ImportOutcome, type KnownAddress, mergeRow } from '../../subscribers/merge.ts'
import { FIRST_EPOCH, type SubscriberState } from '../../subscribers/subscriber.ts'
import { claimForeignHashes } from './foreign-hashes.ts'
import { type Change, statementsFor } from './import-statements.ts'
import { type PreferencesRow, SELECTED_PREFERENCES, toPreferences } from './preferences.ts'

/**
 * A row to import, with the keyed hash of its address and a new id. A new subscriber gets the new id if the
 * row contains no id, or the same id as an earlier row.
 */
export type RowToImport = { row: SubscriberRow; addressHash: string; newId: string }

type KnownRow = {
  email: string
  state: SubscriberState | null
  has_left: number
  confirmed_at: number | null
  reasons: string
} & PreferencesRow

/**
 * Imports rows, and stores their changes in one transaction. Safe to repeat. An address may occur in several
 * rows.
 *
 * The decisions are based on an earlier query. The statements that change subscribers check the state again,
 * so that a person who leaves in the meantime is not subscribed again.
 *
 * @param foreignKeys Keys of the foreign hashes, from `listForeignKeys`.
 * @returns An outcome for each row in the given order, and the approximate number of queries, which D1
 *   limits.
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
    const identity =
      row.identity === null || ids.has(row.identity.id)
        ? { id: newId, epoch: FIRST_EPOCH, addressEpoch: 0 }
        : row.identity
    ids.add(identity.id)
    changes.set(row.email, {
      email: row.email,
      addressHash,
      identity,
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
      `SELECT r.value ->> 'email' AS email, s.state, s.left_at IS NOT NULL AS has_left, ${SELECTED_PREFERENCES},
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
