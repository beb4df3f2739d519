// Formats subscribers and suppressed addresses as a table that can be imported again.
import { formatCsvRecord, joinList, toText } from './csv.ts'
import type { HashRow } from './import.ts'
import { COLUMNS, type Column } from './import-places.ts'
import { WEEKDAYS } from './import-preferences.ts'
import type { Preferences } from './preferences.ts'
import { FIRST_EPOCH, type SubscriberState } from './subscriber.ts'
import type { SuppressionReason } from './suppression.ts'

/** A subscriber as an operator sees them. Times are Unix timestamps in milliseconds. */
export type ListedReader = {
  id: string
  email: string
  state: SubscriberState
  /** Reasons why letters to the address are suppressed. Empty if the address is not suppressed. */
  suppressed: SuppressionReason[]
  /** Where and when the subscriber last gave consent, or null if there is no evidence. */
  consent: { source: string; at: number } | null
  createdAt: number
  confirmedAt: number | null
  leftAt: number | null
  /** The subscriber's preferences, under the names that the HTTP API uses. */
  choice: Preferences
}

/** A subscriber in an export. The epochs determine which of the subscriber's links still work. */
export type ExportedReader = ListedReader & { epoch: number; addressEpoch: number }

/** The header of an export, including its line break. */
export const EXPORT_HEADER = `${formatCsvRecord(COLUMNS)}\r\n`

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Record<Column, string>

/** Formats the record of a subscriber, including its line break. */
export function exportSubscriber({
  id,
  email,
  state,
  suppressed,
  consent,
  leftAt,
  choice,
  epoch,
  addressEpoch,
}: ExportedReader): string {
  const { weekdays } = choice
  return format({
    ...EMPTY,
    email,
    state,
    suppressed: suppressed.join(' '),
    consent_source: consent?.source ?? '',
    consented_at: consent === null ? '' : new Date(consent.at).toISOString(),
    themes: choice.themes?.join(' ') ?? '',
    muted: joinList(choice.muted ?? []),
    letter: choice.letter ?? '',
    hour: String(choice.hour ?? ''),
    time_zone: choice.timeZone ?? '',
    weekdays: weekdays === null ? '' : WEEKDAYS.filter((_, place) => weekdays & (1 << place)).join(' '),
    paused_until: choice.pausedUntil ?? '',
    language: choice.language ?? '',
    left_at: leftAt === null ? '' : new Date(leftAt).toISOString(),
    subscriber_id: id,
    epoch: epoch === FIRST_EPOCH ? '' : String(epoch),
    address_epoch: addressEpoch === 0 ? '' : String(addressEpoch),
  })
}

/** Formats the record of a suppressed address without a subscriber, including its line break. */
export const exportHash = ({ addressHash, hashKey, reasons }: HashRow): string =>
  format({ ...EMPTY, suppressed: reasons.join(' '), address_hash: addressHash, hash_key: hashKey })

/** Formats a record whose fields spreadsheets treat as text, not as formulas. */
const format = (cells: Record<Column, string>): string =>
  `${formatCsvRecord(COLUMNS.map((column) => toText(cells[column])))}\r\n`
