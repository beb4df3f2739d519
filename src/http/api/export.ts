// Exports all subscribers as CSV, one page of the database at a time.

import { EXPORT_HEADER, exportLine, type ListedReader } from '../../subscribers/export.ts'
import { encode } from '../../text/bytes.ts'

/** Number of subscribers on a page. */
const PAGE = 1000

/**
 * Streams the table of subscribers.
 *
 * @param list Lists a page of subscribers after an id.
 */
export function exportTable(
  list: (page: { after: string; limit: number }) => Promise<ListedReader[]>,
): ReadableStream<Uint8Array> {
  let after: string | null = null
  return new ReadableStream({
    async pull(controller) {
      const readers: ListedReader[] = await list({ after: after ?? '', limit: PAGE })
      const head = after === null ? EXPORT_HEADER : ''
      after = readers.at(-1)?.id ?? ''
      controller.enqueue(encode(head + readers.map(exportLine).join('')))
      if (readers.length < PAGE) controller.close()
    },
  })
}
