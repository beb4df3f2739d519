// Lists subscribers for the operator, page by page, and finds one by address.
import type { ExportedReader, ListedReader } from '../../subscribers/export.ts'
import type { SubscriberState } from '../../subscribers/subscriber.ts'
import { type PreferencesRow, SELECTED_PREFERENCES, toPreferences } from './preferences.ts'

/** Filter for a list of subscribers: a state, or only suppressed addresses. */
export type ListFilter = SubscriberState | 'suppressed'

type Row = {
  id: string
  email: string
  state: SubscriberState
  suppressed: string
  consent: string | null
  created_at: number
  confirmed_at: number | null
  left_at: number | null
  epoch: number
  address_epoch: number
} & PreferencesRow

const SELECT = `
  SELECT s.id, s.email, s.state, s.created_at, s.confirmed_at, s.left_at, s.epoch, s.address_epoch, ${SELECTED_PREFERENCES},
    (SELECT json_group_array(x.reason ORDER BY x.reason) FROM suppressions x
     WHERE x.address_hash = s.address_hash) AS suppressed,
    (SELECT json_object('source', c.text_version, 'at', c.at) FROM consents c
     WHERE c.subscriber_id = s.id AND c.event IN ('confirmed', 'imported') ORDER BY c.id DESC LIMIT 1) AS consent
  FROM subscribers s`

const IN_STATE = `CASE ?2 WHEN '' THEN 1 WHEN 'suppressed' THEN EXISTS (
    SELECT 1 FROM suppressions x WHERE x.address_hash = s.address_hash) ELSE s.state = ?2 END`

/**
 * Lists a page of subscribers, ordered by id.
 *
 * @param page `after` is the last id of the previous page; `limit` is the maximum number of subscribers.
 */
export async function listSubscribers(
  db: D1Database,
  filter: ListFilter | null,
  page: { after: string; limit: number },
): Promise<ListedReader[]> {
  const { results } = await db
    .prepare(`${SELECT} WHERE s.id > ?1 AND ${IN_STATE} ORDER BY s.id LIMIT ?3`)
    .bind(page.after, filter ?? '', page.limit)
    .all<Row>()
  return results.map(toListed)
}

/**
 * Lists a page of subscribers in all states, ordered by address. The order is the same in every installation.
 *
 * @param page `after` is the last address of the previous page; `limit` is the maximum number of subscribers.
 */
export async function listByAddress(
  db: D1Database,
  page: { after: string; limit: number },
): Promise<ExportedReader[]> {
  const { results } = await db
    .prepare(`${SELECT} WHERE s.email > ?1 ORDER BY s.email LIMIT ?2`)
    .bind(page.after, page.limit)
    .all<Row>()
  return results.map((row) => ({ ...toListed(row), epoch: row.epoch, addressEpoch: row.address_epoch }))
}

/** Returns the subscriber with this address, or null. */
export async function findListedSubscriber(db: D1Database, email: string): Promise<ListedReader | null> {
  const row = await db.prepare(`${SELECT} WHERE s.email = ?1`).bind(email).first<Row>()
  return row && toListed(row)
}

function toListed(row: Row): ListedReader {
  return {
    id: row.id,
    email: row.email,
    state: row.state,
    suppressed: JSON.parse(row.suppressed),
    consent: row.consent === null ? null : JSON.parse(row.consent),
    createdAt: row.created_at,
    confirmedAt: row.confirmed_at,
    leftAt: row.left_at,
    choice: toPreferences(row),
  }
}
