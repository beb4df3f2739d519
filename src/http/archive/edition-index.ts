// The list of all editions, which nearly every page shows a part of.

import type { Env } from '../../env.ts'
import { type EditionEntry, listEditions } from '../../kv/editions.ts'
import type { AppContext } from '../context.ts'

/** How long what a new edition changes may be shown without it. A free account may list KV 1,000 times a day. */
export const INDEX_SECONDS = 60

type Listing = { entries: readonly EditionEntry[]; until: number }

const listings = new WeakMap<Env, Listing>()

/**
 * Every edition, newest first; it may be a minute old.
 *
 * A developer's service keeps nothing, so that they see a new edition at once.
 */
export async function editionsOf(c: AppContext): Promise<readonly EditionEntry[]> {
  const known = listings.get(c.env)
  if (known !== undefined && known.until > Date.now()) return known.entries
  const entries = await listEditions(c.env.EDITIONS)
  if (!c.var.config.local) listings.set(c.env, { entries, until: Date.now() + INDEX_SECONDS * 1000 })
  return entries
}
