// Readers as an operator sees them, and as a table that can be imported again.

import { formatCsvLine, toText } from './csv.ts'
import { COLUMNS, type Column, WEEKDAYS } from './import.ts'
import type { Preferences } from './preferences.ts'
import type { SubscriberState } from './subscriber.ts'

/** Times are milliseconds since 1970. */
export type ListedReader = {
  id: string
  email: string
  state: SubscriberState
  /** Why no letter may go to the address; empty when it may. */
  suppressed: string[]
  /** The newest evidence that they consented: which page or form, and when; null when there is none. */
  consent: { source: string; at: number } | null
  createdAt: number
  confirmedAt: number | null
  leftAt: number | null
  /** Named as in the answers of the HTTP API, whose callers read it. */
  choice: Preferences
}

/** The first line of the table, with its end. */
export const EXPORT_HEADER = `${formatCsvLine(COLUMNS)}\r\n`

/** The line of a reader, with its end; no field of it is a formula to a spreadsheet. */
export function exportLine({ email, state, suppressed, consent, choice: preferences }: ListedReader): string {
  const { weekdays } = preferences
  const cells: Record<Column, string> = {
    email,
    state,
    suppressed: suppressed.join(' '),
    consent_source: consent?.source ?? '',
    consented_at: consent === null ? '' : new Date(consent.at).toISOString(),
    themes: preferences.themes?.join(' ') ?? '',
    muted: preferences.muted?.join('|') ?? '',
    hour: String(preferences.hour ?? ''),
    time_zone: preferences.timeZone ?? '',
    weekdays: weekdays === null ? '' : WEEKDAYS.filter((_, place) => weekdays & (1 << place)).join(' '),
    paused_until: preferences.pausedUntil ?? '',
    language: preferences.language ?? '',
  }
  return `${formatCsvLine(COLUMNS.map((column) => toText(cells[column])))}\r\n`
}
