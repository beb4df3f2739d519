// Caches the list of all editions, which nearly every page shows in part.
import { listEditions } from '../../kv/editions.ts'
import { cachedFor } from '../cached.ts'

/** How long pages may miss a new edition. A free account may list KV keys 1,000 times a day. */
export const INDEX_SECONDS = 60

/** Lists every edition, newest first. The list may be a minute old. */
export const editionsOf = cachedFor(INDEX_SECONDS, (c) => listEditions(c.env.EDITIONS))
