import { findEdition } from '../d1/digests/snapshot.ts'
import { markPublished } from '../d1/digests/transitions.ts'
import { putEdition } from '../kv/editions.ts'
import { redactError } from '../text/redact.ts'
import type { Deps } from './deps.ts'

/**
 * Stores the public copy of a composed digest. Repeating it stores the same copy.
 *
 * A failure of KV is logged and does not delay the letters. The digest is not complete until the copy is stored, so a later
 * turn tries again.
 */
export async function publish({ db, editions, now }: Deps, day: string): Promise<void> {
  const edition = await findEdition(db, day)
  if (edition === null) throw new Error('Cannot publish a digest that was not composed')
  try {
    await putEdition(editions, edition, now())
  } catch (error) {
    console.error({ event: 'digest.unpublished', digest: day, error: redactError(error) })
    return
  }
  await markPublished(db, day, now())
}
