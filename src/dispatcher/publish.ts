import type { Publication } from '../config/config.ts'
import { findEdition } from '../d1/digests/snapshot.ts'
import { markPublished } from '../d1/digests/transitions.ts'
import type { Edition } from '../digest/edition.ts'
import { putCard, putEdition } from '../kv/editions.ts'
import { paintCard } from '../letters/card/card.ts'
import { redactError } from '../text/redact.ts'
import type { Deps } from './deps.ts'

/**
 * Stores the public copy of a composed digest. Repeated calls store the same edition with a new publication
 * time. A KV failure is only logged, so that it does not delay the letters. The digest is not complete until
 * the copy is stored, so a later turn tries again.
 */
export async function publish({ db, editions, config, now }: Deps, day: string): Promise<void> {
  const edition = await findEdition(db, day)
  if (edition === null) throw new Error('Cannot publish a digest that was not composed')
  try {
    await storeCopies(editions, edition, { publication: config.publication, publishedAt: now() })
  } catch (error) {
    console.error({ event: 'digest.unpublished', digest: day, error: redactError(error) })
    return
  }
  await markPublished(db, day, now())
}

/** Stores the public copy of an edition, and the image for link previews. */
export async function storeCopies(
  kv: KVNamespace,
  edition: Edition,
  { publication, publishedAt }: { publication: Publication; publishedAt: Date },
): Promise<void> {
  await storeCard(kv, edition, publication)
  await putEdition(kv, edition, publishedAt)
}

/**
 * Renders and stores the image for link previews. Only logs a failure, because link previews also work
 * without an image.
 */
async function storeCard(kv: KVNamespace, edition: Edition, publication: Publication): Promise<void> {
  try {
    await putCard(kv, edition.day, await paintCard(edition, publication))
  } catch (error) {
    console.error({ event: 'digest.unpainted', digest: edition.day, error: redactError(error) })
  }
}
