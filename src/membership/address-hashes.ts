import { hashKey } from '../d1/hash-key.ts'
import { claimForeignHashes, listForeignKeys } from '../d1/subscribers/foreign-hashes.ts'
import { inboxOf } from '../subscribers/inbox-identity.ts'
import { keyedHash } from '../subscribers/keyed-hash.ts'

/**
 * Returns the keyed hashes of an address and of its inbox. Also moves the address's imported suppressions to
 * our own hash, so that they apply.
 */
export async function addressHashes(
  db: D1Database,
  email: string,
  now: Date,
): Promise<{ addressHash: string; inboxHash: string }> {
  const key = await hashKey(db)
  const [addressHash, inboxHash] = await Promise.all([
    keyedHash(key, 'address', email),
    keyedHash(key, 'inbox', inboxOf(email)),
  ])
  await claimForeignHashes(db, [{ email, addressHash }], await listForeignKeys(db), now)
  return { addressHash, inboxHash }
}
