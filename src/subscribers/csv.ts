// CSV as RFC 4180 has it, but for one thing: a field ends on its line, so that a quote which is never closed spoils
// that line and not the rest of the file.

/** The fields of a line, or what is wrong with it. */
export type CsvLine = { fields: string[] } | { fault: string }

/** A field with its separator or the end of the line: in quotes, where two stand for one; or without any. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y

/** @param line Without its end. */
export function parseCsvLine(line: string): CsvLine {
  const fields: string[] = []
  FIELD.lastIndex = 0
  for (;;) {
    const match = FIELD.exec(line)
    if (match === null) return { fault: `its quotes do not match, in field ${fields.length + 1}` }
    const [, quoted, bare = '', end] = match
    fields.push(quoted === undefined ? bare.trim() : quoted.replaceAll('""', '"'))
    if (end === '') return { fields }
  }
}

/** A line that `parseCsvLine` reads as these fields; without its end. A line break in a field becomes a space. */
export function formatCsvLine(fields: readonly string[]): string {
  return fields.map((field) => quote(field.replace(/[\r\n]+/g, ' '))).join(',')
}

const quote = (field: string) => (/[",]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** What makes a spreadsheet take a field for a formula; an apostrophe before it makes it text. */
const FORMULA = /^'*[=+\-@\t]/

/** A field that no spreadsheet runs. */
export const toText = (field: string) => (FORMULA.test(field) ? `'${field}` : field)

/** The field that `toText` was given. */
export const fromText = (field: string) =>
  field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field
