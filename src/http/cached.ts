// Caches values in the memory of an isolate.
import { MS_PER_SECOND } from '../calendar/clock.ts'
import type { Env } from '../env.ts'
import type { AppContext } from './context.ts'

/**
 * Returns a function that calls `load` at most once in a number of seconds for each environment. A failure is not cached.
 *
 * A local service caches nothing, so that developers see a change at once.
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
