// Stores the key for keyed hashes, which is created on first use. It is not one of the operator's secrets,
// because rotating a secret must not lift suppressions.

const KEY_BYTES = 32

/** Hash key of each database. It is cached, because it never changes. */
const keys = new WeakMap<D1Database, string>()

/** Returns the key for keyed hashes, and creates it on first use. */
export async function hashKey(db: D1Database): Promise<string> {
  const known = keys.get(db)
  if (known !== undefined) return known
  const random = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  const key = await storeHashKey(db, btoa(String.fromCharCode(...random)))
  keys.set(db, key)
  return key
}

/** Stores a candidate as the hash key unless a key already exists. @returns The stored key. */
export async function storeHashKey(db: D1Database, candidate: string): Promise<string> {
  const [, found] = await db.batch<{ value: string }>([
    db
      .prepare(`INSERT INTO settings (name, value) VALUES ('address_key', ?1) ON CONFLICT DO NOTHING`)
      .bind(candidate),
    db.prepare(`SELECT value FROM settings WHERE name = 'address_key'`),
  ])
  const value = found?.results[0]?.value
  if (value === undefined) throw new Error('Cannot read back the hash key')
  return value
}
