// Parses CSV records from lines. A quoted field may span several lines.
import { type CsvRecord, hasOddQuotes, parseCsvRecord, type Separator } from '../subscribers/csv.ts'
import type { StreamLine } from './lines.ts'

/** Maximum number of continuation lines of a CSV record. */
const MAX_LINES = 50
/** Number of characters after which a CSV record cannot continue on another line. */
const MAX_CHARACTERS = 65_536

/**
 * A CSV record with the number of its first line and its length in characters. The length is 0 if the first
 * line is too long or is not UTF-8.
 */
export type NumberedRecord = { line: number; characters: number; record: CsvRecord }

/** Parses CSV records one at a time. An unclosed quote invalidates only its own line. */
export async function* readRecords(
  lines: AsyncGenerator<StreamLine>,
  separator: Separator,
): AsyncGenerator<NumberedRecord> {
  const waiting: StreamLine[] = []
  const next = async (): Promise<StreamLine | null> => {
    const line = waiting.shift()
    if (line !== undefined) return line
    const read = await lines.next()
    return read.done ? null : read.value
  }
  try {
    for (let first = await next(); first !== null; first = await next()) {
      if ('fault' in first) {
        yield { line: first.line, characters: 0, record: { fault: first.fault } }
        continue
      }
      let text = first.text
      let isOpen = hasOddQuotes(text)
      const more: StreamLine[] = []
      while (isOpen && more.length < MAX_LINES && text.length < MAX_CHARACTERS) {
        const line = await next()
        if (line === null) break
        more.push(line)
        if ('fault' in line) break
        text += `\n${line.text}`
        isOpen = !hasOddQuotes(line.text)
      }
      const whole = parseCsvRecord(text, separator)
      const isWhole = !isOpen && 'fields' in whole
      if (!isWhole) waiting.unshift(...more)
      const record = isWhole ? whole : parseCsvRecord(first.text, separator)
      yield { line: first.line, characters: isWhole ? text.length : first.text.length, record }
    }
  } finally {
    await lines.return(undefined)
  }
}
