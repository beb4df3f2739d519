// Reports statistics that require no tracking: readers who joined and left, bounces, complaints, and articles
// and stories by source.
import { Hono } from 'hono'
import * as z from 'zod'
import { addDays, utcDay } from '../../calendar/clock.ts'
import { countArticlesBySource, listDailyCounts, listEditionCounts } from '../../d1/statistics.ts'
import { countSubscribers } from '../../d1/subscribers/search.ts'
import { countBySource, growthOf, type Statistics } from '../../delivery/statistics.ts'
import type { Edition } from '../../digest/edition.ts'
import { getEditions } from '../../kv/editions.ts'
import { formatCsvRecord, toText } from '../../subscribers/csv.ts'
import { acceptQuery } from '../accept.ts'
import { onlyWith } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { admin } from './admin.ts'
import { ONCE } from './pages.ts'

const MOST_DAYS = 365
/** Maximum number of editions read to count stories by source. Reading a whole year would take too long. */
const MOST_EDITIONS = 60
const WRONG_DAYS = `should be a whole number from 1 to ${MOST_DAYS}`
const TABLES = ['days', 'editions', 'sources'] as const

const StatisticsQuery = onlyWith(
  {
    days: z.coerce
      .number<string>(WRONG_DAYS)
      .int(WRONG_DAYS)
      .min(1, WRONG_DAYS)
      .max(MOST_DAYS, WRONG_DAYS)
      .default(30)
      .meta({ description: 'Number of days up to and including today (UTC)' }),
    csv: z
      .enum(TABLES, `should be one of ${TABLES.join(', ')}`)
      .optional()
      .meta({
        description: 'The table to return as CSV. Without this parameter, all tables are returned as JSON',
      }),
  },
  ONCE,
)

export const statistics = new Hono<AppEnv>().use(admin).get('/', acceptQuery(StatisticsQuery), async (c) => {
  const { days, csv } = c.req.valid('query')
  const found = await statisticsOf(c, days)
  if (csv === undefined) return c.json(found)
  return c.body(asCsv(found[csv]), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${csv}.csv"`,
  })
})

/** Collects statistics for the given number of days, up to and including today (UTC). */
export async function statisticsOf(c: AppContext, days: number): Promise<Statistics> {
  const to = utcDay(new Date())
  const from = addDays(to, 1 - days)
  const [daily, editions, articles, subscribers] = await Promise.all([
    listDailyCounts(c.env.DB, from),
    listEditionCounts(c.env.DB, from),
    countArticlesBySource(c.env.DB, from),
    countSubscribers(c.env.DB),
  ])
  const published: Edition[] = []
  const shown = editions.slice(0, MOST_EDITIONS).map(({ day }) => day)
  for await (const group of getEditions(c.env.EDITIONS, shown)) published.push(...group)
  return {
    days: growthOf(daily, { from, to, activeNow: subscribers.active }),
    editions,
    sources: countBySource(published, articles),
  }
}

/** Formats rows as CSV, with their field names as the header. */
function asCsv(rows: readonly Record<string, unknown>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => names.map((name) => toText(String(row[name] ?? ''))))
  return [names, ...lines].map((line) => `${formatCsvRecord(line)}\r\n`).join('')
}
