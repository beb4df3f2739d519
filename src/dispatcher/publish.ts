import { findEdition, markPublished } from '../d1/digests.ts'
import { putEdition } from '../kv/editions.ts'
import type { Deps } from './deps.ts'

/** Puts the public copy of a composed digest in its place; done again, it is the same copy. */
export async function publish({ db, editions, now }: Deps, day: string): Promise<void> {
  const digest = await findEdition(db, day)
  if (digest === null) throw new Error('Cannot publish a digest that was not composed')
  await putEdition(editions, digest)
  await markPublished(db, day, now())
}
