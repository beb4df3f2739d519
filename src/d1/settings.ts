/**
 * The key of the keyed hashes, made on first use. It is not one of the operator's secrets, so
 * that changing those does not free a suppressed address.
 *
 * @param candidate A random value, kept only by whoever comes first.
 */
export async function addressKey(db: D1Database, candidate: string): Promise<string> {
  const [, found] = await db.batch<{ value: string }>([
    db
      .prepare(`INSERT INTO settings (name, value) VALUES ('address_key', ?1) ON CONFLICT DO NOTHING`)
      .bind(candidate),
    db.prepare(`SELECT value FROM settings WHERE name = 'address_key'`),
  ])
  const value = found?.results[0]?.value
  if (value === undefined) throw new Error('Cannot read the address key back')
  return value
}
