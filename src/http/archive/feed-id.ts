// Creates the ids of the feed and its entries. They are derived from the installation's hash key, so they
// survive a change of domain.
import { hashKey } from '../../d1/hash-key.ts'
import { keyedHash } from '../../subscribers/keyed-hash.ts'

/**
 * Returns a UUID as a URN. Within an installation, the same name always gives the same UUID.
 *
 * @param name `feed`, or the day of an edition.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.8 for custom UUIDs (version 8)
 */
export async function feedId(db: D1Database, name: string): Promise<string> {
  const hash = await keyedHash(await hashKey(db), 'feed', name)
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`]
  return `urn:uuid:${groups.join('-')}-${hash.slice(20, 32)}`
}
