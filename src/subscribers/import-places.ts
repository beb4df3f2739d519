// Finds the columns of a table that contain each field.
import { FOREIGN_FIELDS, type Tool } from './import-tools.ts'

/** The columns of a reader's preferences. They have the same names in the database. */
export const PREFERENCE_COLUMNS = [
  'themes',
  'muted',
  'letter',
  'hour',
  'time_zone',
  'weekdays',
  'paused_until',
  'language',
] as const

/** The columns of an export, in order. `parseRow` can read all of them. */
export const COLUMNS = [
  'email',
  'state',
  'suppressed',
  'consent_source',
  'consented_at',
  ...PREFERENCE_COLUMNS,
  'left_at',
  'subscriber_id',
  'epoch',
  'address_epoch',
  'address_hash',
  'hash_key',
] as const
export type Column = (typeof COLUMNS)[number]

const FIELDS = [...COLUMNS, ...FOREIGN_FIELDS] as const
export type ImportField = (typeof FIELDS)[number]

/** Returns the text of a field in a row, or an empty string if the row does not have the field. */
export type Cells = (field: ImportField) => string

/** The result of parsing a header or a map, or the reason why it is refused. */
export type Parsed<T> = ({ ok: true } & T) | { ok: false; reason: string }

const EMAIL_NAMES = ['email', 'email address', 'email_address', 'e-mail', 'e-mail address']

/** Parses pairs such as `E-Mail:email`. A column name may contain a colon, but a field name cannot. */
export function parseMap(
  pairs: readonly string[],
  names: readonly string[],
): Parsed<{ fields: Map<string, ImportField | null> }> {
  const fields = new Map<string, ImportField | null>()
  for (const pair of pairs.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '')) {
    const colon = pair.lastIndexOf(':')
    const name = pair.slice(0, Math.max(0, colon)).trim().toLowerCase()
    const field = pair
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const known = FIELDS.find((candidate) => candidate === field) ?? null
    if (colon < 1 || !names.includes(name) || (field !== '' && known === null))
      return {
        ok: false,
        reason: `"map" should contain pairs such as "E-Mail:email", each with a column in the header and one of ${FIELDS.join(', ')}`,
      }
    fields.set(name, known)
  }
  return { ok: true, fields }
}

/**
 * Returns the positions of each field's columns in the header, or null if one of the columns occurs twice.
 */
export function placesByField(
  names: readonly string[],
  tool: Tool | null,
  mapped: ReadonlyMap<string, ImportField | null>,
): Map<ImportField, number[]> | null {
  const wanted = new Map<ImportField, readonly string[]>(
    tool === null
      ? COLUMNS.map((column) => [column, column === 'email' ? EMAIL_NAMES : [column]])
      : (Object.entries(tool.columns) as [ImportField, readonly string[]][]),
  )
  for (const field of new Set(mapped.values())) {
    if (field !== null)
      wanted.set(
        field,
        [...mapped].filter(([, to]) => to === field).map(([name]) => name),
      )
  }
  const places = new Map<ImportField, number[]>()
  for (const [field, candidates] of wanted) {
    const found: number[] = []
    for (const candidate of candidates) {
      const to = mapped.get(candidate)
      if (to !== undefined && to !== field) continue
      const at = names.flatMap((name, place) => (name === candidate ? [place] : []))
      if (at.length > 1) return null
      found.push(...at)
    }
    if (found.length > 0) places.set(field, found)
  }
  return places
}
