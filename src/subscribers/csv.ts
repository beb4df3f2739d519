// Reads and writes CSV (RFC 4180). Also reads fields that are separated by semicolons or tabs, as in some
// spreadsheet exports.

/** The fields of a record, or the reason why it could not be read. */
export type CsvRecord = { fields: string[] } | { fault: string }

/** Characters that can separate fields. */
export type Separator = ',' | ';' | '\t'

/**
 * Matches a field up to the next separator or the end of the record. In a quoted field, two quotes stand for
 * one.
 */
const FIELDS: Record<Separator, RegExp> = {
  ',': /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";]*))(;|$)/y,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t]*))(\t|$)/y,
}

/** Parses a record without its trailing line break. Trims unquoted fields. */
export function parseCsvRecord(record: string, separator: Separator = ','): CsvRecord {
  const fields: string[] = []
  const field = FIELDS[separator]
  field.lastIndex = 0
  for (;;) {
    const match = field.exec(record)
    if (match === null) return { fault: `the quotes in field ${fields.length + 1} do not match` }
    const [, quoted, bare = '', end] = match
    fields.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'))
    if (end === '') return { fields }
  }
}

/**
 * Returns whether a line opens a quoted field without closing it, or closes one that an earlier line opened.
 */
export const hasOddQuotes = (line: string): boolean => (line.split('"').length - 1) % 2 === 1

/**
 * Returns the separator that a table's first line declares, as in `sep=;`, or null if the line does not
 * declare one.
 */
export const declaredSeparator = (line: string): Separator | null =>
  (/^"?sep=([,;\t])"?$/i.exec(line.trimStart())?.[1] as Separator | undefined) ?? null

/**
 * Returns the separator in a header: a comma if there is one, otherwise a semicolon, otherwise a tab. Returns
 * a comma if the header contains none of them.
 */
export const separatorOf = (header: string): Separator =>
  header.includes(',') ? ',' : header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','

/**
 * Formats a record. `parseCsvRecord` returns the same fields, except that each run of line breaks in a field
 * becomes a space.
 */
export function formatCsvRecord(fields: readonly string[]): string {
  return fields.map((field) => quote(field.replace(/[\r\n]+/g, ' '))).join(',')
}

const quote = (field: string) => (/[",]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/**
 * Matches fields that spreadsheets may treat as formulas, with or without apostrophes before them. Some
 * spreadsheets also accept full-width signs.
 */
const FORMULA = /^'*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/

/** Adds an apostrophe before a field that looks like a formula, so that spreadsheets treat it as text. */
export const toText = (field: string) => (FORMULA.test(field) ? `'${field}` : field)

/** Removes the apostrophe that `toText` added. */
export const fromText = (field: string) =>
  field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field

/**
 * Joins items with `|`. Escapes that character and backslashes within items, so that `splitList` returns the
 * same items.
 */
export const joinList = (items: readonly string[]) =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|')

/** Splits a list at each `|` that is not escaped with a backslash. Empty items are left out. */
export const splitList = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\|])+/g) ?? []).map((item) => item.replace(/\\([\s\S])/g, '$1'))
