import { hashKey } from '../d1/hash-key.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'
import type { MakeKeyPrefix } from './open.ts'

/** Number of characters that distinguish installations with the same Resend account. */
const CHARACTERS = 8

/**
 * Returns a function that builds the prefix of a digest's idempotency keys.
 *
 * The prefix depends only on the database's hash key, the public URL and the day. If the database is restored
 * to a point before a digest, the digest's batches get the same keys again, and Resend recognises repeated
 * calls. Resend does not recognise batches that were refused once and then sent with a new key. A copy of the
 * database with a different public URL gets different keys.
 */
export async function keyPrefixOf(db: D1Database, publicUrl: string): Promise<MakeKeyPrefix> {
  const installation = (await keyedHash(await hashKey(db), 'installation', publicUrl)).slice(0, CHARACTERS)
  return (day) => `digest/${day}/${installation}`
}
