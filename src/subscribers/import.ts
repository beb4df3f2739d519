// Readers in a table: what an operator brings along from elsewhere, and takes away from here.
import * as z from 'zod'
import { isDay } from '../calendar/clock.ts'
import { type CsvLine, fromText } from './csv.ts'
import { Email } from './email.ts'
import { faultOfThemes, Preferences } from './preferences.ts'

/** A reader from elsewhere, with the evidence that they consented. */
export type ImportedReader = {
  email: string
  /** Where they consented, such as the name of a form. */
  consentSource: string
  consentedAt: Date
  preferences: Preferences
}

const REQUIRED = ['email', 'consent_source', 'consented_at'] as const
const CHOICES = ['themes', 'muted', 'hour', 'time_zone', 'weekdays', 'paused_until', 'language'] as const
/** As they stand in an export: who is not active there does not become so here. */
const STANDING = ['state', 'suppressed'] as const

/** Every column that is known, in the order of an export. */
export const COLUMNS = ['email', ...STANDING, 'consent_source', 'consented_at', ...CHOICES] as const
export type Column = (typeof COLUMNS)[number]

export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

type Parsed<T> = ({ ok: true } & T) | { ok: false; reason: string }

/** The columns of a table from its first line. A name that is not known is refused: it may be one that is misspelt. */
export function parseHeader(header: CsvLine): Parsed<{ columns: Column[] }> {
  const refuse = (reason: string) => ({ ok: false, reason }) as const
  if ('fault' in header) return refuse(`its header could not be read: ${header.fault}`)
  const names = header.fields.map((name) => name.trim().toLowerCase())
  const [only = ''] = names
  if (names.length === 1 && /[;\t]/.test(only)) {
    const mark = only.includes(';') ? 'semicolons' : 'tabs'
    return refuse(`its fields are parted by ${mark}: save the table with commas between them`)
  }
  const columns = names.filter(isColumn)
  const missing = REQUIRED.filter((name) => !columns.includes(name))
  const list = `the columns are ${COLUMNS.join(', ')}`
  if (names.some((name) => name.includes('@')))
    return refuse(
      `its first line holds an address and should be a header alone (with curl use --data-binary, as -d joins the lines): ${list}`,
    )
  if (missing.length > 0) return refuse(`its header does not name ${missing.join(' and ')}; ${list}`)
  const unknown = names.findIndex((name) => !isColumn(name))
  if (unknown >= 0) return refuse(`column ${unknown + 1} of its header is not known: ${list}`)
  if (new Set(columns).size < columns.length) return refuse('its header names a column twice')
  return { ok: true, columns }
}

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name)

const Reader = z
  .object({
    email: Email,
    consentSource: z
      .string()
      .trim()
      .min(1, 'should say where the reader consented')
      .max(200, 'should have at most 200 characters')
      .regex(/^\P{Cc}*$/u, 'should be on one line'),
    consentedAt: z.date('should be a time such as 2025-03-01T08:00:00Z, or a day'),
  })
  .extend(Preferences.shape)

/** Days of the week have names in a table alone. */
const NO_WEEKDAY = `should be some of ${WEEKDAYS.join(' ')}`

/**
 * A reader from a line of the table. The reason why there is none names columns, and never what stands in them.
 *
 * @param columns As the header names them.
 * @param themes Ids of all themes that the publication has.
 */
export function parseReader(
  columns: readonly Column[],
  line: CsvLine,
  { now, themes }: { now: Date; themes: readonly string[] },
): Parsed<{ reader: ImportedReader }> {
  const refuse = (reason: string) => ({ ok: false, reason }) as const
  if ('fault' in line) return refuse(line.fault)
  const { fields } = line
  if (fields.length !== columns.length)
    return refuse(`it has ${fields.length} fields and the header ${columns.length}`)
  const cells: Partial<Record<Column, string>> = {}
  for (const [index, column] of columns.entries()) cells[column] = fromText(fields[index] ?? '')
  if ((cells.state ?? 'active') !== 'active' || cells.suppressed)
    return refuse('it is not of an active reader: only those are imported')
  const parsed = Reader.safeParse(
    {
      email: cells.email,
      consentSource: cells.consent_source,
      consentedAt: timeOf(cells.consented_at ?? ''),
      ...preferencesOf(cells),
    },
    { error: ({ path }) => (path?.[0] === 'weekdays' ? NO_WEEKDAY : undefined) },
  )
  if (!parsed.success) return refuse(faultsOf(parsed.error))
  const { email, consentSource, consentedAt, ...preferences } = parsed.data
  if (consentedAt > now) return refuse('consented_at: should not lie ahead')
  const fault = faultOfThemes(preferences, themes)
  if (fault !== null) return refuse(fault)
  return { ok: true, reader: { email, consentSource, consentedAt, preferences } }
}

function preferencesOf(cells: Partial<Record<Column, string>>): z.input<typeof Preferences> {
  const { hour, weekdays } = cells
  return {
    themes: listOf(cells.themes?.toLowerCase(), /[\s|]+/),
    muted: listOf(cells.muted, /\|/),
    hour: hour ? Number(hour) : null,
    timeZone: cells.time_zone || null,
    weekdays: weekdays ? maskOf(weekdays) : null,
    pausedUntil: cells.paused_until || null,
    language: cells.language || null,
  }
}

const listOf = (text: string | undefined, separator: RegExp) =>
  text ? text.split(separator).filter((part) => part !== '') : null

/** A bit for each day; NaN when one of them is none. */
function maskOf(text: string): number {
  const days = text.toLowerCase().match(/\S+/g) ?? []
  const places = days.map((day) => WEEKDAYS.indexOf(day))
  return places.includes(-1) ? Number.NaN : places.reduce((mask, place) => mask | (1 << place), 0)
}

/** A day, or a day and a time; UTC unless it says otherwise. */
function timeOf(text: string): Date | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text)
  const [, day = '', time = '00:00', zone = 'Z'] = match ?? []
  return isDay(day) ? new Date(`${day}T${time}${zone}`) : undefined
}

/** Such as "email: should be an email address; hour: …", by the names of the columns. */
const faultsOf = ({ issues }: z.ZodError) =>
  issues
    .map(({ path, message }) => {
      const column = String(path[0]).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return `${column}: ${message}`
    })
    .join('; ')
