import { BACKGROUND } from './background-data.ts'

/** How many documents the background was counted over. */
export const BACKGROUND_DOCUMENTS = BACKGROUND.documents

let table: Map<string, number> | null = null

/**
 * In how many documents of everyday news a stem was seen; 0 for a stem that is not in the table.
 *
 * A day's own counts hush exactly the words that join its biggest stories; these do not.
 */
export function backgroundOf(stem: string): number {
  table ??= unpack()
  return table.get(stem) ?? 0
}

/** Each level is a document frequency with the stems that share it, sorted and front-coded: see dev/make-background.ts. */
function unpack(): Map<string, number> {
  const stems = new Map<string, number>()
  for (const [frequency, packed] of BACKGROUND.levels) {
    let last = ''
    for (const entry of packed.split(' ')) {
      last = last.slice(0, Number.parseInt(entry[0] ?? '0', 36)) + entry.slice(1)
      stems.set(last, frequency)
    }
  }
  return stems
}
