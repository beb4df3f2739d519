// Caches the headlines that the archive shows below the first one of each day.
import type { Env } from '../../env.ts'
import { listHeadlines } from '../../kv/headlines.ts'
import type { AppContext } from '../context.ts'
import { INDEX_SECONDS } from './edition-index.ts'

/** Number of headlines kept for each day: one may be the day's first, which is shown already, and two more. */
const KEPT = 3

/** Important headlines by day, the most important first. */
export type HeadlinesByDay = ReadonlyMap<string, readonly string[]>

const caches = new WeakMap<Env, { headlines: HeadlinesByDay; until: number }>()

/** Returns a few headlines for each day of the last year. They may be a minute old. A local service does not cache them. */
export async function headlinesByDay(c: AppContext): Promise<HeadlinesByDay> {
  const known = caches.get(c.env)
  if (known !== undefined && known.until > Date.now()) return known.headlines
  const headlines = new Map<string, string[]>()
  for (const { day, title } of await listHeadlines(c.env.EDITIONS)) {
    const titles = headlines.get(day)
    if (titles === undefined) headlines.set(day, [title])
    else if (titles.length < KEPT) titles.push(title)
  }
  if (!c.var.config.local) caches.set(c.env, { headlines, until: Date.now() + INDEX_SECONDS * 1000 })
  return headlines
}
