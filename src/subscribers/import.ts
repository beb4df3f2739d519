// Reads the rows of a table of subscribers, from another tool or from an export of ours.
import * as z from 'zod'
import { parseConsentTime } from './consent-time.ts'
import { type CsvRecord, fromText, splitList } from './csv.ts'
import { Email } from './email.ts'
import type { ImportField, TableColumns } from './import-columns.ts'
import { type RowStanding, STATE_WORDS } from './import-tools.ts'
import { faultOfThemes, Preferences } from './preferences.ts'
import { isOptOut, SUPPRESSION_REASONS, type SuppressionReason } from './suppression.ts'

/** A person in a table, with the facts that the table gives about them. */
export type SubscriberRow = {
  email: string
  standing: RowStanding
  reasons: SuppressionReason[]
  /** Where and when they consented; null if the table does not say so. */
  consent: { source: string; at: Date } | null
  /** When they unsubscribed; null if they did not, or the table does not say when. */
  leftAt: Date | null
  /** Their id in the installation that exported them. Links in its letters contain it. */
  subscriberId: string | null
  /** Only the preferences that the row names. */
  preferences: Partial<Preferences>
}

/** A suppressed address that is known only by its keyed hash, with the key that the hash was made with. */
export type HashRow = { addressHash: string; hashKey: string; reasons: SuppressionReason[] }

export type ParsedRow =
  | { ok: true; subscriber: SubscriberRow }
  | { ok: true; hash: HashRow }
  /** Every field is empty. */
  | { ok: true; blank: true }
  | { ok: false; reason: string }

export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

const NO_TIME = 'should be a time such as 2025-03-01T08:00:00Z, or a day'
const NO_WEEKDAY = `should be some of ${WEEKDAYS.join(' ')}`
const YES = /^(?:true|t|yes|y|1)$/i
const NO = /^(?:false|f|no|n|0|)$/i

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

type Cells = (field: ImportField) => string

/**
 * Parses a row. The reason for a rejection names columns, and never their contents.
 *
 * A row that says someone left needs only a valid address: whatever else is wrong with it, it must prevent another table
 * from making them a reader.
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
    return { ok: false, reason: `it has ${fields.length} fields and the header ${columns.width}` }
  const cells: Cells = (field) => {
    const found = columns.places.get(field)?.map((place) => fromText(fields[place] ?? '').trim())
    return found?.find((cell) => cell !== '') ?? ''
  }
  const reasons = reasonsOf(cells('suppressed'))
  if (reasons === null) {
    return { ok: false, reason: `suppressed: should be some of ${SUPPRESSION_REASONS.join(' ')}` }
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
  const preferences = preferencesIn(cells, themes)
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
      subscriberId: /^[\w-]{1,64}$/.test(cells('subscriber_id')) ? cells('subscriber_id') : null,
      preferences: 'faults' in preferences ? {} : preferences,
    },
  }
}

/** Reads the reader's state from all columns. The state that is worst for a subscription counts. */
function standingOf(
  columns: TableColumns,
  cells: Cells,
): { standing: RowStanding; reasons: readonly SuppressionReason[] } | { fault: string } {
  const words = [columns.state ?? '', cells('state')].filter(Boolean).map((word) => word.toLowerCase())
  const meanings = words.map((word) => STATE_WORDS.get(word))
  if (meanings.includes(undefined)) return { fault: 'state: is not a word for a state that an import knows' }
  for (const field of ['subscribed', 'unsubscribed'] as const) {
    const said = cells(field)
    if (!YES.test(said) && !NO.test(said)) return { fault: `${field}: should be true or false` }
    if (columns.places.has(field) && YES.test(said) === (field === 'unsubscribed'))
      meanings.push({ standing: 'unsubscribed' })
  }
  const leftAt = columns.places.has('state') ? '' : cells('left_at') // beside a state, it may date from before the reader returned
  if (cells('unsubscribed_at') !== '' || leftAt !== '') meanings.push({ standing: 'unsubscribed' })
  if (cells('bounced_at') !== '') meanings.push({ standing: 'none', reasons: ['bounce'] })
  const standings = meanings.map((meant) => meant?.standing)
  const worst = (['unsubscribed', 'none', 'unconfirmed', 'pending'] as const).find((standing) =>
    standings.includes(standing),
  )
  return {
    standing: worst === 'pending' && columns.isForeign ? 'unconfirmed' : (worst ?? 'active'),
    reasons: meanings.flatMap((meant) => meant?.reasons ?? []),
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

function preferencesIn(cells: Cells, themes: readonly string[]): Partial<Preferences> | { faults: string[] } {
  const weekdays = cells('weekdays')
  const given = {
    themes: listOf(
      cells('themes')
        .toLowerCase()
        .split(/[\s|]+/),
    ),
    muted: listOf(splitList(cells('muted'))),
    letter: cells('letter').toLowerCase() || null,
    hour: cells('hour') ? Number(cells('hour')) : null,
    timeZone: cells('time_zone') || null,
    weekdays: weekdays ? maskOf(weekdays) : null,
    pausedUntil: cells('paused_until') || null,
    language: cells('language') || null,
  }
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  if (Object.keys(named).length === 0) return {}
  const parsed = Preferences.safeParse(named, {
    error: ({ path }) => (path?.[0] === 'weekdays' ? NO_WEEKDAY : undefined),
  })
  if (!parsed.success) return { faults: [faultsOf(parsed.error)] }
  const fault = faultOfThemes(parsed.data, themes)
  if (fault !== null) return { faults: [fault] }
  return Object.fromEntries(Object.entries(parsed.data).filter(([name]) => name in named))
}

const listOf = (items: readonly string[]) => {
  const found = items.filter((item) => item !== '')
  return found.length === 0 ? null : found
}

/** Returns a bit for each day; NaN when one of the words is not a day. */
function maskOf(text: string): number {
  const days = text.toLowerCase().match(/\S+/g) ?? []
  const places = days.map((day) => WEEKDAYS.indexOf(day))
  return places.includes(-1) ? Number.NaN : places.reduce((mask, place) => mask | (1 << place), 0)
}

/** Returns the reasons in a cell, or null if one of them is unknown. */
function reasonsOf(text: string): SuppressionReason[] | null {
  const words = text.toLowerCase().match(/[^\s|]+/g) ?? []
  const reasons = words.map((word) => SUPPRESSION_REASONS.find((reason) => reason === word))
  return reasons.includes(undefined) ? null : (reasons as SuppressionReason[])
}

function pastTime(text: string, now: Date): Date | null {
  const time = parseConsentTime(text)
  return time !== undefined && time <= now ? time : null
}

/** Returns a text such as "email: should be an email address; hour: …", by the names of the columns. */
const faultsOf = ({ issues }: z.ZodError) =>
  issues
    .map(({ path, message }) => {
      const column = String(path[0]).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return `${column}: ${message}`
    })
    .join('; ')
