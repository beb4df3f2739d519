import { hashKey } from '../d1/hash-key.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import type { MakeKeyPrefix } from './open.ts'

/** Enough to tell apart who shares an account at Resend. */
const CHARACTERS = 8

/**
 * How the idempotency keys of an installation's digests begin. If the database is put back to before a digest, a batch
 * that is planned as it was gets the key that it had, and Resend knows what it has sent; but not one that was refused
 * once, and so sent under another key. A copy of the database that answers elsewhere has other keys.
 */
export async function keyPrefixOf(db: D1Database, publicUrl: string): Promise<MakeKeyPrefix> {
  const installation = (await keyedHash(await hashKey(db), 'installation', publicUrl)).slice(0, CHARACTERS)
  return (day) => `digest/${day}/${installation}`
}
