import { findEdition } from '../d1/digests/snapshot.ts'
import { markPublished } from '../d1/digests/transitions.ts'
import { putEdition } from '../kv/editions.ts'
import { redactError } from '../text/redact.ts'
import type { Deps } from './deps.ts'

/**
 * Puts the public copy of a composed digest in its place; done again, it is the same copy.
 *
 * KV failing holds back no letter: the digest is not complete until the copy is there, so it is tried again.
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
