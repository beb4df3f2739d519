// Exports subscribers and hash-only suppressions as CSV, one page of database rows at a time.
import { EXPORT_HEADER, type ExportedReader, exportHash, exportSubscriber } from '../../subscribers/export.ts'
import type { HashRow } from '../../subscribers/import.ts'
import { encode } from '../../text/bytes.ts'

/**
 * Number of database rows per page. D1 allows 1,000 queries per request, so an export has at most five
 * million rows.
 */
const PAGE = 5000
/** Byte order mark that makes Excel recognise UTF-8. */
const BOM = '\uFEFF'

type Page = { after: string; limit: number }
type Lists = {
  /** Lists subscribers in alphabetical order of addresses, starting after the given address. */
  subscribers: (page: Page) => Promise<ExportedReader[]>
  /** Lists the suppressed addresses without a subscriber, starting after the given hash. */
  hashes: (page: Page) => Promise<HashRow[]>
}

/** Streams all subscribers as CSV, followed by the suppressed addresses that are stored only as hashes. */
export function exportTable(lists: Lists, { bom }: { bom: boolean }): ReadableStream<Uint8Array> {
  const pages = pagesOf(lists)
  let head = (bom ? BOM : '') + EXPORT_HEADER
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pages.next()
      if (head !== '' || !done) controller.enqueue(encode(head + (value ?? '')))
      head = ''
      if (done) controller.close()
    },
  })
}

async function* pagesOf({ subscribers, hashes }: Lists): AsyncGenerator<string, undefined> {
  for (let after: string | null = ''; after !== null; ) {
    const rows: ExportedReader[] = await subscribers({ after, limit: PAGE })
    yield rows.map(exportSubscriber).join('')
    after = rows.length === PAGE ? (rows.at(-1)?.email ?? null) : null
  }
  for (let after: string | null = ''; after !== null; ) {
    const rows: HashRow[] = await hashes({ after, limit: PAGE })
    yield rows.map(exportHash).join('')
    after = rows.length === PAGE ? (rows.at(-1)?.addressHash ?? null) : null
  }
}
