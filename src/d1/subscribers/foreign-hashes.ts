// Stores suppressions from other installations. Each contains only a hash of the address, usually made with
// the other installation's key. Once an address becomes known, its suppressions move to a hash made with our
// own key.
import type { HashRow } from '../../subscribers/import.ts'
import { keyedHasher } from '../../subscribers/keyed-hash.ts'
import { hashKey } from '../hash-key.ts'

/** Number of subscribers to compare with foreign hashes at a time. Their hashes fit into D1's limit of 2 MB. */
const PAGE = 25_000

/** An address with its hash, computed with our own key. */
type HashedAddress = { email: string; addressHash: string }

/**
 * Matches subscribers who confirmed in this installation. Their confirmation overrides every suppression from
 * elsewhere except one by the operator.
 */
const CONFIRMED = `EXISTS (SELECT 1 FROM consents c WHERE c.subscriber_id = s.id AND c.event = 'confirmed')`
const OPTED_OUT = `EXISTS (SELECT 1 FROM suppressions x
  WHERE x.address_hash = s.address_hash AND x.reason IN ('complaint', 'erased'))`

/**
 * Stores suppressions of addresses for which only a hash is known. Suppressions whose hash uses our own key
 * apply to subscribers immediately. Safe to repeat.
 */
export async function importHashes(db: D1Database, rows: readonly HashRow[], now: Date): Promise<void> {
  const own = await hashKey(db)
  const foreign = rows.filter((row) => row.hashKey !== own)
  const keys = [...new Set(foreign.map((row) => row.hashKey))]
  const at = now.getTime()
  await db.batch([
    db
      .prepare(
        `INSERT INTO hash_keys (key) SELECT value FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(keys)),
    db
      .prepare(
        `INSERT INTO foreign_hashes (address_hash, key_id)
         SELECT r.value ->> 'addressHash', k.id FROM json_each(?1) r JOIN hash_keys k ON k.key = r.value ->> 'hashKey'
         WHERE true ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(foreign)),
    db
      .prepare(
        `INSERT INTO suppressions (address_hash, reason, at)
         SELECT r.value ->> 'addressHash', x.value, ?2 FROM json_each(?1) r, json_each(r.value, '$.reasons') x
         WHERE x.value = 'operator' OR NOT EXISTS (
           SELECT 1 FROM subscribers s WHERE s.address_hash = r.value ->> 'addressHash' AND ${CONFIRMED})
         ON CONFLICT DO NOTHING`,
      )
      .bind(JSON.stringify(rows), at),
    unsubscribeOptedOut(db, JSON.stringify(rows), at),
  ])
}

/**
 * Prepares a statement that ends the subscriptions of people who complained or were erased elsewhere, unless
 * they confirmed here.
 */
const unsubscribeOptedOut = (db: D1Database, rows: string, at: number): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE subscribers AS s SET state = 'unsubscribed', epoch = epoch + 1, left_at = ?2
       WHERE +s.state = 'active' AND s.address_hash IN (SELECT value ->> 'addressHash' FROM json_each(?1))
         AND ${OPTED_OUT} AND NOT ${CONFIRMED}`,
    )
    .bind(rows, at)

/**
 * Moves the suppressions of the given addresses from foreign hashes to our own hashes.
 *
 * @param keys Keys of the foreign hashes, from `listForeignKeys`.
 */
export async function claimForeignHashes(
  db: D1Database,
  addresses: readonly HashedAddress[],
  keys: readonly string[],
  now: Date,
): Promise<void> {
  for (const key of keys) {
    const hash = await keyedHasher(key, 'address')
    const pairs = await Promise.all(
      addresses.map(async ({ email, addressHash }) => ({ addressHash, foreign: await hash(email) })),
    )
    const { results } = await db
      .prepare(`SELECT r.key AS place FROM json_each(?1) r JOIN foreign_hashes f ON f.address_hash = r.value`)
      .bind(JSON.stringify(pairs.map(({ foreign }) => foreign)))
      .all<{ place: number }>()
    const found = results.map(({ place }) => pairs[place])
    if (found.length > 0) await moveSuppressions(db, JSON.stringify(found), now.getTime())
  }
}

/**
 * Moves the suppressions of all subscribers from foreign hashes to our own hashes. Required after an import
 * of foreign hashes.
 */
export async function claimForAll(db: D1Database, now: Date): Promise<void> {
  const keys = await listForeignKeys(db)
  for (let after: string | null = keys.length === 0 ? null : ''; after !== null; ) {
    const { results }: D1Result<HashedAddress> = await db
      .prepare(
        `SELECT email, address_hash AS addressHash FROM subscribers WHERE email > ?1 ORDER BY email LIMIT ?2`,
      )
      .bind(after, PAGE)
      .all<HashedAddress>()
    await claimForeignHashes(db, results, keys, now)
    after = results.length === PAGE ? (results.at(-1)?.email ?? null) : null
  }
}

/** Lists the keys of foreign hashes. Most installations have none. */
export async function listForeignKeys(db: D1Database): Promise<string[]> {
  const { results } = await db.prepare('SELECT key FROM hash_keys ORDER BY id').all<{ key: string }>()
  return results.map(({ key }) => key)
}

async function moveSuppressions(db: D1Database, pairs: string, at: number): Promise<void> {
  const foreign = `SELECT value ->> 'foreign' FROM json_each(?1)`
  await db.batch([
    db
      .prepare(
        `INSERT INTO suppressions (address_hash, reason, at)
         SELECT r.value ->> 'addressHash', x.reason, x.at
         FROM json_each(?1) r JOIN suppressions x ON x.address_hash = r.value ->> 'foreign'
         WHERE x.reason = 'operator' OR NOT EXISTS (
           SELECT 1 FROM subscribers s WHERE s.address_hash = r.value ->> 'addressHash' AND ${CONFIRMED})
         ON CONFLICT DO NOTHING`,
      )
      .bind(pairs),
    db.prepare(`DELETE FROM suppressions WHERE address_hash IN (${foreign})`).bind(pairs),
    db.prepare(`DELETE FROM foreign_hashes WHERE address_hash IN (${foreign})`).bind(pairs),
    unsubscribeOptedOut(db, pairs, at),
  ])
}

/**
 * Lists a page of suppressed addresses that do not belong to a subscriber, ordered by hash.
 *
 * @param page `after` is the last hash of the previous page; `limit` is the maximum number of addresses.
 */
export async function listHashes(db: D1Database, page: { after: string; limit: number }): Promise<HashRow[]> {
  const own = await hashKey(db)
  const { results } = await db
    .prepare(
      `SELECT x.address_hash, json_group_array(x.reason ORDER BY x.reason) AS reasons, max(k.key) AS key
       FROM suppressions x
         LEFT JOIN foreign_hashes f ON f.address_hash = x.address_hash LEFT JOIN hash_keys k ON k.id = f.key_id
       WHERE x.address_hash > ?1 AND NOT EXISTS (SELECT 1 FROM subscribers s WHERE s.address_hash = x.address_hash)
       GROUP BY x.address_hash ORDER BY x.address_hash LIMIT ?2`,
    )
    .bind(page.after, page.limit)
    .all<{ address_hash: string; reasons: string; key: string | null }>()
  return results.map(({ address_hash, reasons, key }) => ({
    addressHash: address_hash,
    hashKey: key ?? own,
    reasons: JSON.parse(reasons),
  }))
}
