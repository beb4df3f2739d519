// Reads and writes CSV (RFC 4180). Fields may be separated by characters other than commas, as in files from
// spreadsheets.

/** The fields of a record, or why it could not be read. */
export type CsvRecord = { fields: string[] } | { fault: string }

/** Characters that can separate fields. */
export type Separator = ',' | ';' | '\t'

/**
 * Matches a field with its separator or the end of the record. The field may be in quotes, where two quotes mean one.
 */
const FIELDS: Record<Separator, RegExp> = {
  ',': /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";]*))(;|$)/y,
  '\t': /(?:"((?:[^"]|"")*)"|([^"\t]*))(\t|$)/y,
}

/** Parses a record, given without the line break at its end. */
export function parseCsvRecord(record: string, separator: Separator = ','): CsvRecord {
  const fields: string[] = []
  const field = FIELDS[separator]
  field.lastIndex = 0
  for (;;) {
    const match = field.exec(record)
    if (match === null) return { fault: `its quotes do not match, in field ${fields.length + 1}` }
    const [, quoted, bare = '', end] = match
    fields.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'))
    if (end === '') return { fields }
  }
}

/** Returns whether a line opens a quoted field without closing it, or closes one that an earlier line opened. */
export const hasOddQuotes = (line: string): boolean => (line.split('"').length - 1) % 2 === 1

/** Returns the separator that a spreadsheet's first line declares, such as `sep=;`, or null. */
export const declaredSeparator = (line: string): Separator | null =>
  (/^"?sep=([,;\t])"?$/i.exec(line.trimStart())?.[1] as Separator | undefined) ?? null

/** Returns the separator between the names of the columns. */
export const separatorOf = (header: string): Separator =>
  header.includes(',') ? ',' : header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','

/** Formats a record that `parseCsvRecord` reads as these fields. A line break in a field becomes a space. */
export function formatCsvRecord(fields: readonly string[]): string {
  return fields.map((field) => quote(field.replace(/[\r\n]+/g, ' '))).join(',')
}

const quote = (field: string) => (/[",]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** Matches fields that a spreadsheet runs as a formula. Some spreadsheets also accept the wide forms of the signs. */
const FORMULA = /^'*[=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]/

/** Returns a field that no spreadsheet runs as a formula, because an apostrophe in front of a formula makes it text. */
export const toText = (field: string) => (FORMULA.test(field) ? `'${field}` : field)

/** Undoes `toText`. */
export const fromText = (field: string) =>
  field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field

/** Joins items with `|`, so that `splitList` returns the same items whatever characters they contain. */
export const joinList = (items: readonly string[]) =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|')

/** Splits a list at each `|` that is not preceded by a backslash. Empty items are left out. */
export const splitList = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\|])+/g) ?? []).map((item) => item.replace(/\\([\s\S])/g, '$1'))
