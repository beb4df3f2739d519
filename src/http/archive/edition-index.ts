// Caches the list of all editions, which nearly every page shows in part.
import type { Env } from '../../env.ts'
import { type EditionEntry, listEditions } from '../../kv/editions.ts'
import type { AppContext } from '../context.ts'

/** How long a page may be shown without a new edition. A free account may list KV 1,000 times a day. */
export const INDEX_SECONDS = 60

type Listing = { entries: readonly EditionEntry[]; until: number }

const listings = new WeakMap<Env, Listing>()

/**
 * Lists every edition, newest first. The list may be a minute old.
 *
 * A local service does not cache it, so that developers see a new edition at once.
 */
export async function editionsOf(c: AppContext): Promise<readonly EditionEntry[]> {
  const known = listings.get(c.env)
  if (known !== undefined && known.until > Date.now()) return known.entries
  const entries = await listEditions(c.env.EDITIONS)
  if (!c.var.config.local) listings.set(c.env, { entries, until: Date.now() + INDEX_SECONDS * 1000 })
  return entries
}
