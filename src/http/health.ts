// Serves the health check for uptime monitors. It makes only cheap reads.
import { Hono } from 'hono'
import { version } from '../../package.json'
import { addDays } from '../calendar/clock.ts'
import { findNewest } from '../d1/digests/digests.ts'
import { countSources } from '../d1/sources/sources.ts'
import { listArticleKeys } from '../kv/articles.ts'
import { utcToday } from './api/days.ts'
import { cachedFor } from './cached.ts'
import type { AppEnv } from './context.ts'
import { withIsoTimes } from './times.ts'

/**
 * How long the newest article's day is cached, in seconds. Monitors may call every minute, but a free
 * Cloudflare account may list KV keys only 1,000 times a day.
 */
const KEEP_SECONDS = 300
/** Maximum number of days to look back for the newest article. */
const DAYS_BACK = 2

/**
 * Returns the latest UTC day, up to today, with articles, or null if today and the two days before have none.
 * The result may be up to five minutes old.
 */
const newestArticleDay = cachedFor(KEEP_SECONDS, (c) => findNewestDay(c.env.ARTICLES))

export const health = new Hono<AppEnv>().get('/', async (c) => {
  return c.json({
    status: 'ok',
    version,
    lastDigest: await findNewest(c.env.DB),
    sources: withIsoTimes(await countSources(c.env.DB)),
    newestArticleDay: await newestArticleDay(c),
  })
})

async function findNewestDay(kv: KVNamespace): Promise<string | null> {
  for (let back = 0; back <= DAYS_BACK; back += 1) {
    const day = addDays(utcToday(), -back)
    const { keys } = await listArticleKeys(kv, day, { cursor: null, limit: 1 })
    if (keys.length > 0) return day
  }
  return null
}
