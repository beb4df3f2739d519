// Imports many subscribers in one request. Reports the lines that were not imported; an invalid line does not affect
// the others.
import type { ImportOutcome, SubscriberToImport } from '../../d1/subscribers/import.ts'
import { DigestError } from '../../errors.ts'
import { parseCsvLine } from '../../subscribers/csv.ts'
import { type Column, type ImportedReader, parseHeader, parseReader } from '../../subscribers/import.ts'
import { redactError } from '../../text/redact.ts'
import { readLines, type StreamLine } from '../lines.ts'
import { ndjson } from '../ndjson.ts'

/** Maximum length of a line, in bytes. */
const LINE_BYTES = 4096
/** Maximum number of lines that are stored with one statement. */
const SLICE = 500
/** Maximum number of their characters, which keeps the statement far below D1's limit of 2 MB for a value. */
const SLICE_CHARACTERS = 300_000

type Entry = { line: number; reader: ImportedReader } | { line: number; reason: string }
/** A reply to one line or, at the end, the totals. */
type Said =
  | { line: number; outcome: 'rejected' | 'left' | 'suppressed'; reason: string }
  | (Record<ImportOutcome | 'rejected', number> & { lines: number; stopped?: string })

type Deps = {
  /** Stores subscribers with distinct addresses, and returns the outcome of each. */
  store: (readers: SubscriberToImport[]) => Promise<ImportOutcome[]>
  hash: (address: string) => Promise<string>
  newId: () => string
  now: Date
  /** Ids of all themes of the publication. */
  themes: readonly string[]
}

const WHY: Partial<Record<ImportOutcome, string>> = {
  left: 'this person unsubscribed here: only they can subscribe again',
  suppressed: 'the address is suppressed: it bounced, complained, was erased, or the operator suppressed it',
}

/**
 * Imports a table as it arrives and replies in NDJSON: each rejected line with its reason, then the totals.
 *
 * A failure halfway is reported in the last line, because the response has already begun. Importing the same table
 * again is safe.
 *
 * @throws {DigestError} `invalid` if the table has no usable header.
 */
export async function importTable(
  stream: ReadableStream<Uint8Array> | null,
  deps: Deps,
): Promise<ReadableStream<Uint8Array>> {
  const refuse = (why: string) => new DigestError('invalid', `Cannot import the table: ${why}`)
  if (stream === null) throw refuse('the body is empty')
  const lines = readLines(stream, LINE_BYTES)
  const first = await lines.next()
  if (first.done) throw refuse('the body is empty')
  const header = parseHeader(fieldsOf(first.value))
  if (!header.ok) throw refuse(header.reason)
  return ndjson(report(lines, header.columns, deps))
}

async function* report(
  lines: AsyncGenerator<StreamLine>,
  columns: readonly Column[],
  deps: Deps,
): AsyncGenerator<Said, undefined> {
  const sums = { lines: 0, imported: 0, unchanged: 0, left: 0, suppressed: 0, rejected: 0 }
  try {
    for await (const slice of slicesOf(lines, columns, deps)) {
      const outcomes = await storeSlice(slice, deps)
      for (const [index, entry] of slice.entries()) {
        const outcome = outcomes[index] ?? 'rejected'
        sums.lines++
        sums[outcome]++
        const reason = 'reason' in entry ? entry.reason : WHY[outcome as ImportOutcome]
        if (outcome === 'imported' || outcome === 'unchanged' || reason === undefined) continue
        yield { line: entry.line, outcome, reason }
      }
    }
    yield sums
  } catch (error) {
    console.error({ event: 'import.stopped', ...sums, error: redactError(error) })
    const why = error instanceof DigestError ? error.message : 'the database or the connection failed'
    yield { ...sums, stopped: `Cannot import the rest: ${why}. Send the rest, or the whole table, again` }
  }
}

/** Parses lines as they arrive, and yields them in slices that fit into one statement. */
async function* slicesOf(
  lines: AsyncGenerator<StreamLine>,
  columns: readonly Column[],
  known: Pick<Deps, 'now' | 'themes'>,
): AsyncGenerator<Entry[]> {
  let slice: Entry[] = []
  let characters = 0
  for await (const line of lines) {
    const parsed = parseReader(columns, fieldsOf(line), known)
    slice.push({ line: line.line, ...(parsed.ok ? { reader: parsed.reader } : { reason: parsed.reason }) })
    characters += 'text' in line ? line.text.length : 0
    if (slice.length < SLICE && characters < SLICE_CHARACTERS) continue
    yield slice
    slice = []
    characters = 0
  }
  if (slice.length > 0) yield slice
}

const fieldsOf = (line: StreamLine) => ('fault' in line ? line : parseCsvLine(line.text))

/**
 * Stores the subscribers of a slice. An address that repeats within the slice is stored once.
 *
 * @returns An outcome for each entry; undefined for an invalid line.
 */
async function storeSlice(
  slice: readonly Entry[],
  { store, hash, newId }: Deps,
): Promise<(ImportOutcome | undefined)[]> {
  const places = new Map<string, number>()
  const readers: ImportedReader[] = []
  for (const entry of slice) {
    if ('reason' in entry || places.has(entry.reader.email)) continue
    places.set(entry.reader.email, readers.length)
    readers.push(entry.reader)
  }
  const outcomes = await store(
    await Promise.all(
      readers.map(async (reader) => ({
        ...reader,
        id: newId(),
        addressHash: await hash(reader.email),
      })),
    ),
  )
  const isRepeat = new Set<string>()
  return slice.map((entry) => {
    if ('reason' in entry) return undefined
    const { email } = entry.reader
    const outcome = outcomes[places.get(email) ?? -1]
    const repeated = isRepeat.has(email)
    isRepeat.add(email)
    return repeated && outcome === 'imported' ? 'unchanged' : outcome
  })
}
