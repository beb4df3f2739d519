// Lists the articles of a range of days in few calls.
import { addDays } from '../calendar/clock.ts'
import { callKv, type KvCalls } from './calls.ts'
import { readArrival, readLength, splitKey } from './key.ts'

export type Listed = {
  /** Sorted keys of the window's articles. */
  names: string[]
  /** Lengths of the values in characters, by key, where recorded. Other programs may not record them. */
  lengths: ReadonlyMap<string, number>
  /**
   * Arrival times of the articles in milliseconds since 1970, by key, where recorded. Other programs may not
   * record them.
   */
  arrivals: ReadonlyMap<string, number>
  /** Invalid keys that were found while listing. */
  malformed: string[]
}

/** A namespace to list, the count of calls, and the lengths and times found so far. */
type Pages = {
  kv: KVNamespace
  calls: KvCalls
  lengths: Map<string, number>
  arrivals: Map<string, number>
}

/**
 * Lists the articles of a window of days. The keys of the days share a prefix, so one listing may contain
 * them all. If the first page is full and contains days outside the window, the days that are still
 * incomplete are listed one by one.
 *
 * @param from The first day, `YYYY-MM-DD`.
 * @param to The last day, inclusive.
 */
export async function listWindow(
  kv: KVNamespace,
  { from, to }: { from: string; to: string },
  calls: KvCalls,
): Promise<Listed> {
  const lengths = new Map<string, number>()
  const arrivals = new Map<string, number>()
  const pages: Pages = { kv, calls, lengths, arrivals }
  const inWindow = (name: string) => {
    const key = splitKey(name)
    return key !== null && key.day >= from && key.day <= to
  }
  const first = await listPage(pages, { prefix: commonPrefix(from, to) })
  const crowded =
    first.cursor !== null && first.names.some((name) => splitKey(name) !== null && !inWindow(name))
  const names = crowded
    ? [...first.names, ...(await listDays(pages, missingDays(first.names, { from, to })))]
    : [...first.names, ...(await listRest(pages, { prefix: commonPrefix(from, to), cursor: first.cursor }))]
  const unique = [...new Set(names)]
  return {
    names: unique.filter(inWindow),
    lengths,
    arrivals,
    malformed: unique.filter((name) => splitKey(name) === null),
  }
}

/**
 * Lists the window's days that are incomplete on a page. Keys are sorted, so the last day on the page may
 * continue on the next page.
 */
function missingDays(names: readonly string[], { from, to }: { from: string; to: string }): string[] {
  const last = names.findLast((name) => splitKey(name) !== null)
  const reached = (last && splitKey(last)?.day) ?? from
  const days: string[] = []
  for (let day = reached > from ? reached : from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

async function listDays(pages: Pages, days: readonly string[]): Promise<string[]> {
  const names: string[] = []
  for (const day of days) names.push(...(await listRest(pages, { prefix: `article/${day}/`, cursor: '' })))
  return names
}

async function listRest(
  pages: Pages,
  { prefix, cursor }: { prefix: string; cursor: string | null },
): Promise<string[]> {
  const names: string[] = []
  for (let next = cursor; next !== null; ) {
    const page = await listPage(pages, { prefix, ...(next !== '' && { cursor: next }) })
    names.push(...page.names)
    next = page.cursor
  }
  return names
}

/**
 * Lists a page of at most 1,000 keys, with the cursor of the next page, or null after the last page. Adds the
 * lengths and arrival times in their metadata to the maps.
 */
async function listPage(
  { kv, calls, lengths, arrivals }: Pages,
  options: { prefix: string; cursor?: string },
) {
  const page = await callKv(calls, () => kv.list(options))
  for (const { name, metadata } of page.keys) {
    const length = readLength(metadata)
    if (length !== null) lengths.set(name, length)
    const arrival = readArrival(metadata)
    if (arrival !== null) arrivals.set(name, arrival)
  }
  return { names: page.keys.map(({ name }) => name), cursor: page.list_complete ? null : page.cursor }
}

/** Returns the longest common prefix of the keys of the window's days. */
function commonPrefix(from: string, to: string): string {
  if (from === to) return `article/${from}/`
  let length = 0
  while (from[length] === to[length]) length += 1
  return `article/${from.slice(0, length)}`
}
