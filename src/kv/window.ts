// Lists the articles of some days in the fewest calls.
import { addDays } from '../calendar/clock.ts'
import { callKv, type KvCalls } from './calls.ts'
import { splitKey } from './key.ts'

export type Listed = {
  /** Names of the window's articles, sorted. */
  names: string[]
  /** Names that begin like an article's and are none. */
  malformed: string[]
}

/**
 * Lists a window of days. The days share a prefix, so one listing may hold them all. When its first page
 * shows that others' days fill it, the days that it does not hold whole are listed one by one.
 *
 * @param from The first day, `YYYY-MM-DD`.
 * @param to The last day, included.
 */
export async function listWindow(
  kv: KVNamespace,
  { from, to }: { from: string; to: string },
  calls: KvCalls,
): Promise<Listed> {
  const inWindow = (name: string) => {
    const key = splitKey(name)
    return key !== null && key.day >= from && key.day <= to
  }
  const first = await listPage(kv, { prefix: commonPrefix(from, to) }, calls)
  const crowded =
    first.cursor !== null && first.names.some((name) => splitKey(name) !== null && !inWindow(name))
  const names = crowded
    ? [...first.names, ...(await listDays(kv, missingDays(first.names, { from, to }), calls))]
    : [
        ...first.names,
        ...(await listRest(kv, { prefix: commonPrefix(from, to), cursor: first.cursor }, calls)),
      ]
  const unique = [...new Set(names)]
  return {
    names: unique.filter(inWindow),
    malformed: unique.filter((name) => splitKey(name) === null),
  }
}

/** The days of the window that a page does not hold whole: names are sorted, so the last day on it may go on. */
function missingDays(names: readonly string[], { from, to }: { from: string; to: string }): string[] {
  const last = names.findLast((name) => splitKey(name) !== null)
  const reached = (last && splitKey(last)?.day) ?? from
  const days: string[] = []
  for (let day = reached > from ? reached : from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

async function listDays(kv: KVNamespace, days: readonly string[], calls: KvCalls): Promise<string[]> {
  const names: string[] = []
  for (const day of days)
    names.push(...(await listRest(kv, { prefix: `article/${day}/`, cursor: '' }, calls)))
  return names
}

async function listRest(
  kv: KVNamespace,
  { prefix, cursor }: { prefix: string; cursor: string | null },
  calls: KvCalls,
): Promise<string[]> {
  const names: string[] = []
  for (let next = cursor; next !== null; ) {
    const page = await listPage(kv, { prefix, ...(next !== '' && { cursor: next }) }, calls)
    names.push(...page.names)
    next = page.cursor
  }
  return names
}

/** @returns A page of at most 1,000 names, and the cursor of the next one or null. */
async function listPage(kv: KVNamespace, options: { prefix: string; cursor?: string }, calls: KvCalls) {
  const page = await callKv(calls, () => kv.list(options))
  return { names: page.keys.map(({ name }) => name), cursor: page.list_complete ? null : page.cursor }
}

/** The longest prefix of all keys of the window's days. */
function commonPrefix(from: string, to: string): string {
  if (from === to) return `article/${from}/`
  let length = 0
  while (from[length] === to[length]) length += 1
  return `article/${from.slice(0, length)}`
}
