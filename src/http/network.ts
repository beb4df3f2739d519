// Where a request comes from, as far as limits count it.

import { hashKey } from '../d1/hash-key.ts'
import { networkOf } from '../subscribers/inbox-identity.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import type { AppContext } from './context.ts'

/** Cloudflare names the address of every request; locally a request may name one itself. */
const addressOf = (c: AppContext) => c.req.header('CF-Connecting-IP') ?? 'unknown'

/** Whether a request comes from this very machine, which only a developer's service sees. */
export const isFromHere = (c: AppContext) =>
  c.var.config.local && ['unknown', '127.0.0.1', '::1'].includes(addressOf(c))

/** Keyed hash of the network that a request comes from. */
export const networkHashOf = async (c: AppContext) =>
  keyedHash(await hashKey(c.env.DB), 'network', networkOf(addressOf(c)))
