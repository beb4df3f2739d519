// Stores preferences, and lists the data stored about a subscriber.
import { PREFERENCE_COLUMNS } from '../../subscribers/import-places.ts'
import type { Preferences } from '../../subscribers/preferences.ts'
import type { Subscriber } from '../../subscribers/subscriber.ts'

export type ReaderWithPreferences = Subscriber & {
  preferences: Preferences
  /** Number of address changes. Links in letters to earlier addresses do not open the preferences. */
  addressEpoch: number
}

/** SQL column list of the preferences. Queries must alias the subscribers table as `s`. */
export const SELECTED_PREFERENCES = PREFERENCE_COLUMNS.map((column) => `s.${column}`).join(', ')

export type PreferencesRow = {
  themes: string | null
  muted: string | null
  letter: 'short' | null
  hour: number | null
  time_zone: string | null
  weekdays: number | null
  paused_until: string | null
  language: string | null
}

/** Converts a row to preferences. */
export const toPreferences = (row: PreferencesRow): Preferences => ({
  themes: row.themes === null ? null : JSON.parse(row.themes),
  muted: row.muted === null ? null : JSON.parse(row.muted),
  letter: row.letter,
  hour: row.hour,
  timeZone: row.time_zone,
  weekdays: row.weekdays,
  pausedUntil: row.paused_until,
  language: row.language,
})

/** Returns a subscriber with their preferences, or null. */
export async function findPreferences(db: D1Database, id: string): Promise<ReaderWithPreferences | null> {
  const row = await db
    .prepare(
      `SELECT s.id, s.email, s.state, s.epoch, s.address_epoch, ${SELECTED_PREFERENCES}
       FROM subscribers s WHERE s.id = ?1`,
    )
    .bind(id)
    .first<Subscriber & PreferencesRow & { address_epoch: number }>()
  if (row === null) return null
  const { email, state, epoch, address_epoch: addressEpoch } = row
  return { id, email, state, epoch, addressEpoch, preferences: toPreferences(row) }
}

/**
 * Saves the preferences of an active subscriber, and records the time if their delivery hour or time zone
 * changes.
 *
 * @returns Whether the subscriber is active; otherwise nothing is saved.
 */
export async function savePreferences(
  db: D1Database,
  id: string,
  preferences: Preferences,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE subscribers SET themes = ?2, muted = ?3, hour = ?4, time_zone = ?5, weekdays = ?6,
         paused_until = ?7, language = ?8, letter = ?10,
         clock_chosen_at = CASE WHEN hour IS ?4 AND time_zone IS ?5 THEN clock_chosen_at ELSE ?9 END
       WHERE id = ?1 AND state = 'active'`,
    )
    .bind(
      id,
      preferences.themes && JSON.stringify(preferences.themes),
      preferences.muted && JSON.stringify(preferences.muted),
      preferences.hour,
      preferences.timeZone,
      preferences.weekdays,
      preferences.pausedUntil,
      preferences.language,
      now.getTime(),
      preferences.letter,
    )
    .run()
  return meta.changes > 0
}

/** Returns the data stored about a subscriber, grouped by topic, or null for an unknown subscriber. */
export async function listKept(
  db: D1Database,
  id: string,
): Promise<Record<string, Record<string, unknown>[]> | null> {
  const tables = {
    subscriptions: 'SELECT * FROM subscribers WHERE id = ?1',
    consents: 'SELECT * FROM consents WHERE subscriber_id = ?1 ORDER BY id',
    suppressions: `SELECT x.reason, x.at FROM suppressions x
      JOIN subscribers s ON s.address_hash = x.address_hash WHERE s.id = ?1`,
    softBounces: `SELECT b.day FROM soft_bounces b
      JOIN subscribers s ON s.address_hash = b.address_hash WHERE s.id = ?1`,
    lettersToYouAlone: `SELECT kind, state, address, created_at, settled_at, last_error FROM notes
      WHERE subscriber_id = ?1 ORDER BY created_at`,
    addressChanges: 'SELECT email, asked_at FROM address_changes WHERE subscriber_id = ?1',
    // `instr` finds a subscriber's batches without parsing the JSON of every batch.
    letters: `SELECT b.digest_day, CASE WHEN e.value IS NOT NULL THEN e.value ->> 0
        WHEN b.settled_at IS NULL THEN 'pending' ELSE b.state END AS outcome, e.value ->> 1 AS reason, b.settled_at
      FROM batches b LEFT JOIN json_each(b.exceptions) e ON e.key = ?1
      WHERE instr(b.subscriber_ids, '"' || ?1 || '"') > 0 ORDER BY b.digest_day`,
    digestsWithoutLetter: `SELECT digest_day, reason FROM omissions WHERE subscriber_id = ?1 ORDER BY digest_day`,
  }
  const results = await db.batch<Record<string, unknown>>(
    Object.values(tables).map((sql) => db.prepare(sql).bind(id)),
  )
  if (results[0]?.results.length === 0) return null
  return Object.fromEntries(Object.keys(tables).map((name, place) => [name, results[place]?.results ?? []]))
}
