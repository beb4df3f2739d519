// Caches the list of all editions.
import { listEditions } from '../../kv/editions.ts'
import { cachedFor } from '../cached.ts'

/**
 * How long the list of editions is cached, in seconds. A free Cloudflare account may list KV keys only 1,000
 * times a day.
 */
export const INDEX_SECONDS = 60

/** Lists all editions, newest first. The list may be a minute old. */
export const editionsOf = cachedFor(INDEX_SECONDS, (c) => listEditions(c.env.EDITIONS))
