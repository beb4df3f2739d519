// Corrects the public copies of an edition: its page, text, JSON and image, the feeds and the archive. Sent
// letters never change.
import { localDay } from '../calendar/clock.ts'
import {
  addCorrection,
  listCorrections,
  MOST_CORRECTIONS,
  type StoredCorrection,
  undoCorrection,
} from '../d1/corrections.ts'
import { type Digest, findDigest } from '../d1/digests/digests.ts'
import { findEdition } from '../d1/digests/snapshot.ts'
import { findEditsInForce } from '../d1/edits/edits.ts'
import { correctEdition } from '../digest/correct-edition.ts'
import type { NewCorrection } from '../digest/corrections.ts'
import type { Edition } from '../digest/edition.ts'
import type { EditionTexts } from '../digest/edits.ts'
import { listStories } from '../digest/headed-stories.ts'
import { DigestError } from '../errors.ts'
import { getEdition } from '../kv/editions.ts'
import type { Deps } from './deps.ts'
import { storeCopies } from './publish.ts'

type Correcting = Pick<Deps, 'db' | 'editions' | 'config' | 'now'>

/** A request to make or undo a correction to a day's edition, with the name of the editor, or `api`. */
export type CorrectionRequest = { day: string; by: string } & ({ make: NewCorrection } | { undo: number })

/**
 * Makes or undoes a correction, and stores the public copies again. Repeating the call is safe.
 *
 * @throws {DigestError} `not_found` for a day without a digest, for an unknown correction, or if neither the
 * original edition nor its public copy exists; `conflict` if the digest is not published, or if retention has
 * deleted the original edition, which an undo needs; `invalid` for an unknown story; `too_many` if the
 * edition has too many corrections; `unavailable` if the copies could not be stored.
 */
export async function correctDigest(deps: Correcting, request: CorrectionRequest): Promise<StoredCorrection> {
  const { day, by } = request
  const digest = await findPublishedDigest(deps, day)
  const published = await findPublished(deps, day)
  const correction =
    'make' in request ? await make(deps, published, request) : await undo(deps, digest, request)
  console.log({
    event: 'make' in request ? 'correction.made' : 'correction.undone',
    digest: day,
    correction: correction.id,
    by,
  })
  await show(deps, digest, published)
  return correction
}

async function make(
  { db, now }: Correcting,
  published: Edition,
  { day, make, by }: { day: string; make: NewCorrection; by: string },
) {
  if (make.kind !== 'amend-edition' && !listStories(published).some(({ story }) => story.id === make.story))
    throw new DigestError(
      'invalid',
      `Cannot correct the edition of ${day}: "story" should be the id of one of its stories`,
    )
  const made = await addCorrection(db, day, make, { by, now: now() })
  if (made !== null) return made
  throw new DigestError(
    'too_many',
    `Cannot correct the edition of ${day}: it has ${MOST_CORRECTIONS} corrections, which is the maximum`,
  )
}

async function undo(
  { db, now }: Correcting,
  digest: Digest,
  { day, undo: id, by }: { day: string; undo: number; by: string },
) {
  if (digest.forgottenAt !== null)
    throw new DigestError(
      'conflict',
      `Cannot undo a correction of ${day}: the edition is older than RETENTION_DAYS`,
    )
  const undone = await undoCorrection(db, day, id, { by, now: now() })
  if (undone !== null) return undone
  throw new DigestError('not_found', `Cannot undo correction ${id} of ${day}: it does not exist`)
}

async function findPublishedDigest({ db }: Correcting, day: string): Promise<Digest> {
  const digest = await findDigest(db, day)
  if (digest === null)
    throw new DigestError('not_found', `Cannot correct the edition of ${day}: it does not exist`)
  if (digest.publishedAt === null)
    throw new DigestError('conflict', `Cannot correct the edition of ${day}: it is not published yet`)
  return digest
}

/** Returns the edition as it was published, or its public copy if retention has deleted the original. */
async function findPublished({ db, editions }: Correcting, day: string): Promise<Edition> {
  const published = (await findEdition(db, day)) ?? (await getEdition(editions, day))
  if (published !== null) return published
  throw new DigestError('not_found', `Cannot correct the edition of ${day}: its public copy does not exist`)
}

/**
 * Stores the corrected public copies. Stores them again if a correction is made or undone in the meantime, so
 * that the final copies include every change.
 */
async function show(deps: Correcting, { day, publishedAt }: Digest, published: Edition): Promise<void> {
  const { db, editions, config } = deps
  for (let shown = -1; ; ) {
    const corrections = await listCorrections(db, day)
    const revision = corrections.length + corrections.filter(({ undoneAt }) => undoneAt !== null).length
    if (revision === shown) return
    const corrected = await withCorrections(deps, published, corrections)
    try {
      await storeCopies(editions, corrected, {
        publication: config.publication,
        publishedAt: new Date(publishedAt ?? 0),
      })
    } catch (cause) {
      throw new DigestError(
        'unavailable',
        `Cannot store the public copy of ${day}, but the correction is recorded: repeat the request`,
        { cause },
      )
    }
    shown = revision
  }
}

/**
 * Returns a day's edition with its current corrections, even if KV still serves an older public copy.
 *
 * @throws {DigestError} `not_found` for a day without a digest, or if neither the original edition nor its
 * public copy exists; `conflict` if the digest is not published yet.
 */
export async function findCorrected(deps: Correcting, day: string): Promise<Edition> {
  await findPublishedDigest(deps, day)
  return withCorrections(deps, await findPublished(deps, day), await listCorrections(deps.db, day))
}

async function withCorrections(
  { db, config }: Correcting,
  published: Edition,
  corrections: readonly StoredCorrection[],
): Promise<Edition> {
  const inForce = corrections
    .filter(({ undoneAt }) => undoneAt === null)
    .map((one) => ({
      ...one,
      at: new Date(one.at).toISOString(),
      day: localDay(new Date(one.at), config.schedule.timeZone),
    }))
  return correctEdition(published, inForce, await writtenTexts(db, published.day))
}

/** Returns the subject and preheader that editors wrote before the edition was published, if any. */
async function writtenTexts(
  db: D1Database,
  day: string,
): Promise<Pick<EditionTexts, 'subject' | 'preheader'>> {
  const { edits } = await findEditsInForce(db, day)
  let texts: Pick<EditionTexts, 'subject' | 'preheader'> = {}
  for (const edit of edits)
    if (edit.kind === 'subject' || edit.kind === 'preheader') texts = { ...texts, [edit.kind]: edit.value }
  return texts
}
