// Parses the rows of a subscriber table, such as our own export or that of another tool.
import * as z from 'zod'
import { parseConsentTime } from './consent-time.ts'
import { type CsvRecord, fromText } from './csv.ts'
import { Email } from './email.ts'
import type { TableColumns } from './import-columns.ts'
import type { Cells } from './import-places.ts'
import { faultsOf, preferencesInRow } from './import-preferences.ts'
import { reasonsOf, standingOf } from './import-standing.ts'
import type { RowStanding } from './import-tools.ts'
import type { Preferences } from './preferences.ts'
import { FIRST_EPOCH } from './subscriber.ts'
import { isOptOut, SUPPRESSION_REASONS, type SuppressionReason } from './suppression.ts'

/**
 * The id and the epochs of a person in the installation that exported the table. Links in that installation's
 * letters contain the id and the address epoch. Its confirmation links contain the id and the other epoch.
 */
export type Identity = { id: string; epoch: number; addressEpoch: number }

/** A person in a table, as described by the recognised columns and the operator's options. */
export type SubscriberRow = {
  email: string
  standing: RowStanding
  reasons: SuppressionReason[]
  /**
   * Where and when the person consented, or null if either is missing or invalid, or if the time is in the
   * future.
   */
  consent: { source: string; at: Date } | null
  /** When the person unsubscribed, or null if the time is missing, invalid or in the future. */
  leftAt: Date | null
  /**
   * The person's identity in the installation of Broadsheet that exported the table, or null if the row does
   * not contain a valid id.
   */
  identity: Identity | null
  /** The preferences that the row contains. Empty if one is invalid and the row is accepted anyway. */
  preferences: Partial<Preferences>
}

/** A suppressed address that is known only by its keyed hash, with the key of that hash. */
export type HashRow = { addressHash: string; hashKey: string; reasons: SuppressionReason[] }

export type ParsedRow =
  | { ok: true; subscriber: SubscriberRow }
  | { ok: true; hash: HashRow }
  /** A row whose fields are all empty. */
  | { ok: true; blank: true }
  | { ok: false; reason: string }

const NO_TIME = 'should be a time such as 2025-03-01T08:00:00Z, or a day'
const ConsentSource = z
  .string()
  .trim()
  .transform((text) => text.replace(/\s*[\r\n]+\s*/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'should say where the reader consented')
      .max(200, 'should have at most 200 characters')
      .regex(/^\P{Cc}*$/u, 'should be on one line'),
  )

const HashCells = z.object({
  addressHash: z.string().regex(/^[0-9a-f]{64}$/, 'should be 64 hexadecimal digits'),
  hashKey: z
    .string()
    .regex(/^[\w+/=-]{16,128}$/, 'should be the key of the installation that exported the row'),
})

/**
 * Parses a row. The reason for a rejection may name columns or count fields, but never includes their
 * contents.
 *
 * If the person left, the row is accepted even if its consent or preferences are invalid, because it must
 * prevent other tables from subscribing the person.
 *
 * @param known The time of the import, and the ids of all themes of the publication.
 */
export function parseRow(
  columns: TableColumns,
  record: CsvRecord,
  known: { now: Date; themes: readonly string[] },
): ParsedRow {
  if ('fault' in record) return { ok: false, reason: record.fault }
  const { fields } = record
  if (fields.every((field) => field.trim() === '')) return { ok: true, blank: true }
  const surplus = fields.slice(columns.width)
  if (fields.length < columns.minWidth || surplus.some((field) => field.trim() !== ''))
    return { ok: false, reason: `the row has ${fields.length} fields, but the header has ${columns.width}` }
  const cells: Cells = (field) => {
    const found = columns.places.get(field)?.map((place) => fromText(fields[place] ?? '').trim())
    return found?.find((cell) => cell !== '') ?? ''
  }
  const reasons = reasonsOf(cells('suppressed'))
  if (reasons === null) {
    return { ok: false, reason: `suppressed: should be one or more of ${SUPPRESSION_REASONS.join(' ')}` }
  }
  if (cells('email') === '' && cells('address_hash') !== '') return parseHash(cells, reasons)
  return parseSubscriber(columns, cells, reasons, known)
}

function parseHash(cells: Cells, reasons: SuppressionReason[]): ParsedRow {
  const parsed = HashCells.safeParse({ addressHash: cells('address_hash'), hashKey: cells('hash_key') })
  if (!parsed.success) return { ok: false, reason: faultsOf(parsed.error) }
  if (reasons.length === 0)
    return { ok: false, reason: 'suppressed: should say why the address is suppressed' }
  return { ok: true, hash: { ...parsed.data, reasons } }
}

function parseSubscriber(
  columns: TableColumns,
  cells: Cells,
  suppressed: SuppressionReason[],
  { now, themes }: { now: Date; themes: readonly string[] },
): ParsedRow {
  const state = standingOf(columns, cells)
  if ('fault' in state) return { ok: false, reason: state.fault }
  const reasons = [...new Set([...suppressed, ...state.reasons])].sort()
  const email = Email.safeParse(cells('email'))
  const consent = consentOf(columns, cells, now)
  const preferences = preferencesInRow(cells, themes)
  const optedOut = state.standing === 'unsubscribed' || state.standing === 'none' || reasons.some(isOptOut)
  const faults = [
    email.success ? [] : [`email: ${email.error.issues[0]?.message}`],
    'faults' in consent && state.standing === 'active' && !optedOut ? consent.faults : [],
    'faults' in preferences && !optedOut ? preferences.faults : [],
  ].flat()
  if (!email.success || faults.length > 0) return { ok: false, reason: faults.join('; ') }
  return {
    ok: true,
    subscriber: {
      email: email.data,
      standing: optedOut && state.standing === 'active' ? 'unsubscribed' : state.standing,
      reasons,
      consent: 'faults' in consent ? null : consent,
      leftAt: pastTime(cells('left_at') || cells('unsubscribed_at'), now),
      identity: identityIn(cells),
      preferences: 'faults' in preferences ? {} : preferences,
    },
  }
}

function consentOf(
  columns: TableColumns,
  cells: Cells,
  now: Date,
): { source: string; at: Date } | { faults: string[] } {
  const source = ConsentSource.safeParse(cells('consent_source') || (columns.consentSource ?? ''))
  const at = parseConsentTime(cells('consented_at') || (columns.consentedAt ?? ''))
  const isTime = at !== undefined && !Number.isNaN(at.getTime())
  if (source.success && isTime && at <= now) return { source: source.data, at }
  const faults: string[] = []
  if (!source.success) faults.push(`consent_source: ${source.error.issues[0]?.message}`)
  if (!isTime) faults.push(`consented_at: ${NO_TIME}`)
  else if (at > now) faults.push('consented_at: should not be in the future')
  return { faults }
}

function identityIn(cells: Cells): Identity | null {
  const id = cells('subscriber_id')
  const numberIn = (field: 'epoch' | 'address_epoch', least: number) =>
    /^\d{1,9}$/.test(cells(field)) ? Math.max(least, Number(cells(field))) : least
  if (!/^[\w-]{1,64}$/.test(id)) return null
  return { id, epoch: numberIn('epoch', FIRST_EPOCH), addressEpoch: numberIn('address_epoch', 0) }
}

function pastTime(text: string, now: Date): Date | null {
  const time = parseConsentTime(text)
  return time !== undefined && time <= now ? time : null
}
