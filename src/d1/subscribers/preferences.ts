// What a reader chose, and what is kept of them.
import type { Preferences } from '../../subscribers/preferences.ts'
import type { Subscriber } from '../../subscribers/subscriber.ts'

export type ReaderWithPreferences = Subscriber & {
  preferences: Preferences
  /** How often they changed their address: links in letters to an older one do not lead to their choice. */
  addressEpoch: number
}

/** The columns of a choice, and what is read from them. */
export const PREFERENCES_COLUMNS =
  's.themes, s.muted, s.hour, s.time_zone, s.weekdays, s.paused_until, s.language'
export type PreferencesRow = {
  themes: string | null
  muted: string | null
  hour: number | null
  time_zone: string | null
  weekdays: number | null
  paused_until: string | null
  language: string | null
}

export const toPreferences = (row: PreferencesRow): Preferences => ({
  themes: row.themes === null ? null : JSON.parse(row.themes),
  muted: row.muted === null ? null : JSON.parse(row.muted),
  hour: row.hour,
  timeZone: row.time_zone,
  weekdays: row.weekdays,
  pausedUntil: row.paused_until,
  language: row.language,
})

/** A subscriber with their choice, or null. */
export async function findPreferences(db: D1Database, id: string): Promise<ReaderWithPreferences | null> {
  const row = await db
    .prepare(
      `SELECT s.id, s.email, s.state, s.epoch, s.address_epoch, ${PREFERENCES_COLUMNS}
       FROM subscribers s WHERE s.id = ?1`,
    )
    .bind(id)
    .first<Subscriber & PreferencesRow & { address_epoch: number }>()
  if (row === null) return null
  const { email, state, epoch, address_epoch: addressEpoch } = row
  return { id, email, state, epoch, addressEpoch, preferences: toPreferences(row) }
}

/** Keeps what an active reader chose, and when they chose another clock. @returns Whether there is such a reader. */
export async function savePreferences(
  db: D1Database,
  id: string,
  preferences: Preferences,
  now: Date,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE subscribers SET themes = ?2, muted = ?3, hour = ?4, time_zone = ?5, weekdays = ?6,
         paused_until = ?7, language = ?8,
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
    )
    .run()
  return meta.changes > 0
}

/** All that is kept of a subscriber, table by table, as it stands there; null when there is no such subscriber. */
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
    digestsWithoutLetter: `SELECT digest_day, reason FROM omissions WHERE subscriber_id = ?1 ORDER BY digest_day`,
  }
  const results = await db.batch<Record<string, unknown>>(
    Object.values(tables).map((sql) => db.prepare(sql).bind(id)),
  )
  if (results[0]?.results.length === 0) return null
  return Object.fromEntries(Object.keys(tables).map((name, place) => [name, results[place]?.results ?? []]))
}
