// Caches values in an isolate's memory.
import { MS_PER_SECOND } from '../calendar/clock.ts'
import type { Env } from '../env.ts'
import type { AppContext } from './context.ts'

/**
 * Returns a cached version of `load`. Keeps each environment's result for the given number of seconds. Does
 * not cache failures. Caches nothing in local development, so that developers see changes at once.
 */
export function cachedFor<T>(
  seconds: number,
  load: (c: AppContext) => Promise<T>,
): (c: AppContext) => Promise<T> {
  const cache = new WeakMap<Env, { value: T; until: number }>()
  return async (c) => {
    const known = cache.get(c.env)
    if (known !== undefined && known.until > Date.now()) return known.value
    const value = await load(c)
    if (!c.var.config.local) cache.set(c.env, { value, until: Date.now() + seconds * MS_PER_SECOND })
    return value
  }
}
