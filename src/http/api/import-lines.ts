// Imports a table of subscribers, and reports refused rows. An invalid row does not affect the other rows.
import type { RowToImport } from '../../d1/subscribers/import.ts'
import { DigestError } from '../../errors.ts'
import { declaredSeparator, type Separator, separatorOf } from '../../subscribers/csv.ts'
import { type HashRow, parseRow, type SubscriberRow } from '../../subscribers/import.ts'
import { type ImportOptions, parseHeader, type TableColumns } from '../../subscribers/import-columns.ts'
import type { ImportOutcome } from '../../subscribers/merge.ts'
import { redactError } from '../../text/redact.ts'
import { readLines, type StreamLine } from '../lines.ts'
import { ndjson } from '../ndjson.ts'
import { type NumberedRecord, readRecords } from '../records.ts'

/** Maximum length of a line in an imported table, in bytes. */
const LINE_BYTES = 65_536
/** Maximum number of rows in a slice. A statement receives all rows of a slice as one value. */
const SLICE = 4000
/** Estimated size at which a slice is complete, in bytes. D1 limits each value to 2 MB. */
const SLICE_BYTES = 1_600_000
/** Estimated overhead of a stored row, in bytes. */
const ROW_BYTES = 300
/** Maximum number of UTF-8 bytes per UTF-16 code unit. */
const BYTES_PER_CHARACTER = 3
/**
 * Number of queries after which an import stops storing rows. D1 allows 1,000 queries per request, and
 * `applyHashes` needs 160 for a million readers and the hashes of three other installations.
 */
const MAX_QUERIES = 800
/** Number of SQL statements that store the address hashes of a slice. */
const QUERIES_OF_HASHES = 4

type Entry = { line: number } & ({ row: SubscriberRow } | { hash: HashRow } | { reason: string })
type Outcome = ImportOutcome | 'rejected'
type Totals = Record<Outcome, number> & { lines: number; ignored?: string[]; stopped?: string }
/** Line of the NDJSON reply: a refused row or, at the end, the totals. */
type Reply = { line: number; outcome: Outcome; reason: string } | Totals

export type ImportDeps = {
  /** Stores rows. Returns the outcome of each row and the number of queries made. */
  store: (rows: RowToImport[]) => Promise<{ outcomes: ImportOutcome[]; queries: number }>
  /** Stores suppressions of addresses that are known only by their hash. */
  storeHashes: (rows: HashRow[]) => Promise<void>
  /** Applies hash-only suppressions to existing subscribers. */
  applyHashes: () => Promise<void>
  hash: (address: string) => Promise<string>
  newId: () => string
  now: Date
  /** Ids of the publication's themes. */
  themes: readonly string[]
  options: ImportOptions & {
    /** Number of the last line that an earlier request imported, or 0 to start from the beginning. */
    after: number
  }
}

/** Reasons why a row was refused, by outcome. */
export const WHY_NOT = {
  left: 'this person unsubscribed: only they can subscribe again',
  suppressed:
    'the address is suppressed: it bounced, its owner complained or was erased, or the operator suppressed it',
  unconfirmed: 'this person never confirmed: they can sign up here',
} as const satisfies Partial<Record<Outcome, string>>

/**
 * Imports a CSV table as it arrives. The NDJSON reply lists each refused row with the reason, then the
 * totals.
 *
 * Reports a failure during the import in the last line, because the response has already begun. Importing the
 * same table again is safe.
 *
 * @throws {DigestError} `invalid` if the table is empty or has no usable header.
 */
export async function importTable(
  stream: ReadableStream<Uint8Array> | null,
  deps: ImportDeps,
): Promise<ReadableStream<Uint8Array>> {
  const refuse = (why: string) => new DigestError('invalid', `Cannot import the table: ${why}`)
  if (stream === null) throw refuse('the body is empty')
  const lines = readLines(stream, LINE_BYTES)
  let first = await lines.next()
  if (first.done) throw refuse('the body is empty')
  let separator: Separator | null = 'text' in first.value ? declaredSeparator(first.value.text) : null
  if (separator !== null) first = await lines.next()
  if (first.done) throw refuse('the body is empty')
  separator ??= 'text' in first.value ? separatorOf(first.value.text) : ','
  const records = readRecords(startWith(first.value, lines), separator)
  const header = await records.next()
  if (header.done) throw refuse('the body is empty')
  const parsed = parseHeader(header.value.record, deps.options)
  if (!parsed.ok) throw refuse(parsed.reason)
  return ndjson(report(records, parsed.columns, deps))
}

async function* startWith(
  first: StreamLine,
  rest: AsyncGenerator<StreamLine>,
): AsyncGenerator<StreamLine, undefined> {
  yield first
  yield* rest
}

async function* report(
  records: AsyncGenerator<NumberedRecord>,
  columns: TableColumns,
  deps: ImportDeps,
): AsyncGenerator<Reply, undefined> {
  const totals: Totals = {
    lines: 0,
    imported: 0,
    updated: 0,
    unchanged: 0,
    optedOut: 0,
    left: 0,
    suppressed: 0,
    unconfirmed: 0,
    rejected: 0,
    ...(columns.ignored.length > 0 && { ignored: columns.ignored }),
  }
  let queries = 0
  let hasHashes = false
  try {
    for await (const slice of slicesOf(records, columns, deps)) {
      const stored = await storeSlice(slice, deps)
      hasHashes ||= slice.some((entry) => 'hash' in entry)
      queries += stored.queries
      for (const [index, entry] of slice.entries()) {
        const outcome = stored.outcomes[index] ?? 'rejected'
        totals.lines++
        totals[outcome]++
        const reason =
          'reason' in entry ? entry.reason : (WHY_NOT as Partial<Record<Outcome, string>>)[outcome]
        if (reason !== undefined) yield { line: entry.line, outcome, reason }
      }
      if (queries < MAX_QUERIES) continue
      const last = slice.at(-1)?.line
      totals.stopped = `This request has reached its limit. Send the same table again with "after=${last}" in the query`
      break
    }
    if (hasHashes) await deps.applyHashes()
    yield totals
  } catch (error) {
    console.error({ event: 'import.stopped', lines: totals.lines, error: redactError(error) })
    const why = error instanceof DigestError ? error.message : 'the database or the connection failed'
    yield { ...totals, stopped: `Cannot import the rest: ${why}. Send the rest, or the whole table, again` }
  }
}

/**
 * Parses records as they arrive, and yields them in slices. Skips blank rows and rows that an earlier request
 * imported.
 */
async function* slicesOf(
  records: AsyncGenerator<NumberedRecord>,
  columns: TableColumns,
  { now, themes, options }: ImportDeps,
): AsyncGenerator<Entry[]> {
  let slice: Entry[] = []
  let bytes = 0
  for await (const { line, record, characters } of records) {
    if (line <= options.after) continue
    const parsed = parseRow(columns, record, { now, themes })
    if ('blank' in parsed) continue
    if (!parsed.ok) slice.push({ line, reason: parsed.reason })
    else slice.push('hash' in parsed ? { line, hash: parsed.hash } : { line, row: parsed.subscriber })
    bytes += ROW_BYTES + characters * BYTES_PER_CHARACTER
    if (slice.length < SLICE && bytes < SLICE_BYTES) continue
    yield slice
    slice = []
    bytes = 0
  }
  if (slice.length > 0) yield slice
}

/** Stores a slice. @returns The outcome of each entry (undefined for invalid ones) and the number of queries. */
async function storeSlice(
  slice: readonly Entry[],
  { store, storeHashes, hash, newId }: ImportDeps,
): Promise<{ outcomes: (ImportOutcome | undefined)[]; queries: number }> {
  const rows = slice.flatMap((entry) => ('row' in entry ? [entry.row] : []))
  const hashes = slice.flatMap((entry) => ('hash' in entry ? [entry.hash] : []))
  if (hashes.length > 0) await storeHashes(hashes)
  const prepared = await Promise.all(
    rows.map(async (row) => ({ row, newId: newId(), addressHash: await hash(row.email) })),
  )
  const stored = rows.length > 0 ? await store(prepared) : { outcomes: [], queries: 0 }
  const left = [...stored.outcomes]
  return {
    outcomes: slice.map((entry) =>
      'row' in entry ? left.shift() : 'hash' in entry ? ('optedOut' as const) : undefined,
    ),
    queries: stored.queries + (hashes.length > 0 ? QUERIES_OF_HASHES : 0),
  }
}
