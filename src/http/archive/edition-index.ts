// Caches the list of all editions, which nearly every public page needs.
import { listEditions } from '../../kv/editions.ts'
import { cachedFor } from '../cached.ts'

/**
 * How long a new edition may be missing from pages, in seconds. A free account may list KV keys 1,000 times a
 * day.
 */
export const INDEX_SECONDS = 60

/** Lists every edition, newest first. The list may be a minute old. */
export const editionsOf = cachedFor(INDEX_SECONDS, (c) => listEditions(c.env.EDITIONS))
