// Many readers in one request: a table comes in, what could not be taken goes out, and a broken line costs nothing else.
import type { ImportOutcome, SubscriberToImport } from '../../d1/subscribers/import.ts'
import { DigestError } from '../../errors.ts'
import { parseCsvLine } from '../../subscribers/csv.ts'
import { type Column, type ImportedReader, parseHeader, parseReader } from '../../subscribers/import.ts'
import { redactError } from '../../text/redact.ts'
import { readLines, type StreamLine } from '../lines.ts'
import { ndjson } from '../ndjson.ts'

/** Longest line, in bytes. */
const LINE_BYTES = 4096
/** Lines whose readers go into one statement, */
const SLICE = 500
/** and their characters together, so that they stay far below the 2 MB that D1 takes in one value. */
const SLICE_CHARACTERS = 300_000

type Entry = { line: number; reader: ImportedReader } | { line: number; reason: string }
/** What is said of a line, and in the end of all. */
type Said =
  | { line: number; outcome: 'rejected' | 'left' | 'suppressed'; reason: string }
  | (Record<ImportOutcome | 'rejected', number> & { lines: number; stopped?: string })

type Deps = {
  /** Stores readers, each address once, and says what became of each. */
  store: (readers: SubscriberToImport[]) => Promise<ImportOutcome[]>
  hash: (address: string) => Promise<string>
  newId: () => string
  now: Date
  /** Ids of all themes that the publication has. */
  themes: readonly string[]
}

const WHY: Partial<Record<ImportOutcome, string>> = {
  left: 'they unsubscribed here: they may come back by themselves',
  suppressed: 'the address is suppressed: it bounced, complained, was erased, or the operator said so',
}

/**
 * Imports a table while it comes in, and answers in NDJSON: each line that was not taken, with its reason, and the sums
 * at the end. What breaks in the middle is said there, as the answer has begun; sent again, nothing is done twice.
 *
 * @throws {DigestError} `invalid` when the table has no header that can be used.
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
    yield { ...sums, stopped: `Cannot go on: ${why}. Send the rest, or all of it, again` }
  }
}

/** Entries as they come in, so many at a time. */
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

/** @returns An outcome for each entry; undefined for one without a reader. */
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
