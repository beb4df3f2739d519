// Imports subscribers who consented elsewhere, many per statement.
import type { ImportedReader } from '../../subscribers/import.ts'

/**
 * The outcome for a person: now active; already active and unchanged; or not imported, because they left or their address is
 * suppressed.
 */
export type ImportOutcome = 'imported' | 'unchanged' | 'left' | 'suppressed'

/** A person to import, with the id that they get if they are new. */
export type SubscriberToImport = ImportedReader & { id: string; addressHash: string }

const KNOWN = `json_each(?1) r LEFT JOIN subscribers s ON s.email = r.value ->> 'email'`
const SUPPRESSED = `EXISTS (SELECT 1 FROM suppressions x WHERE x.address_hash = r.value ->> 'addressHash')`
/**
 * Matches the people to import. The import is evidence of consent, so it also activates pending subscribers. Those who have
 * left come back only by confirming, because anyone could have entered their address.
 */
const WELCOME = `(s.id IS NULL OR (s.state = 'pending' AND s.left_at IS NULL)) AND NOT ${SUPPRESSED}`

/**
 * Imports people in one transaction. Running it twice changes nothing.
 *
 * @param readers Each address occurs once.
 * @returns An outcome for each, in the given order.
 */
export async function importSubscribers(
  db: D1Database,
  readers: readonly SubscriberToImport[],
  now: Date,
): Promise<ImportOutcome[]> {
  const rows = JSON.stringify(
    readers.map(({ preferences, consentedAt, ...reader }) => ({
      ...reader,
      ...preferences,
      consentedAt: consentedAt.getTime(),
    })),
  )
  const [outcomes] = await db.batch<{ outcome: ImportOutcome }>([
    db
      .prepare(
        `SELECT CASE WHEN ${WELCOME} THEN 'imported' WHEN ${SUPPRESSED} THEN 'suppressed'
           WHEN s.state = 'active' THEN 'unchanged' ELSE 'left' END AS outcome
         FROM ${KNOWN} ORDER BY r.key`,
      )
      .bind(rows),
    db
      .prepare(
        `INSERT INTO consents (subscriber_id, event, at, text_version)
         SELECT coalesce(s.id, r.value ->> 'id'), 'imported', r.value ->> 'consentedAt',
           r.value ->> 'consentSource'
         FROM ${KNOWN} WHERE ${WELCOME}`,
      )
      .bind(rows),
    db
      .prepare(
        `INSERT INTO subscribers (id, email, address_hash, state, created_at, confirmed_at,
           themes, muted, hour, time_zone, weekdays, paused_until, language)
         SELECT r.value ->> 'id', r.value ->> 'email', r.value ->> 'addressHash', 'active', ?2, ?2,
           r.value ->> 'themes', r.value ->> 'muted', r.value ->> 'hour', r.value ->> 'timeZone',
           r.value ->> 'weekdays', r.value ->> 'pausedUntil', r.value ->> 'language'
         FROM ${KNOWN} WHERE ${WELCOME}
         ON CONFLICT (email) DO UPDATE SET state = 'active', confirmed_at = ?2`,
      )
      .bind(rows, now.getTime()),
  ])
  return (outcomes?.results ?? []).map(({ outcome }) => outcome)
}
