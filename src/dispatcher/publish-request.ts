// Opens a digest at a person's request, and releases it if requested.
import { recordAction } from '../d1/digests/actions.ts'
import type { Digest } from '../d1/digests/digests.ts'
import type { Deps } from './deps.ts'
import { keyPrefixOf } from './key-prefix.ts'
import { openRequested } from './open.ts'
import { steerDigest } from './steer.ts'

/** Options for a person's request to publish a digest. */
export type AskedBy = {
  /** Whether to send the digest even if it is held. */
  release?: boolean
  /** Name of the person; defaults to `api`. */
  by?: string
}

/**
 * Opens the digest of a day, or of today if `day` is null. Releases a held digest if requested. See
 * `openRequested`.
 */
export async function requestDigest(
  deps: Deps,
  day: string | null,
  { release = false, by = 'api' }: AskedBy = {},
): Promise<Digest> {
  const { config, db, now } = deps
  const keyPrefix = await keyPrefixOf(db, config.publication.publicUrl)
  const open = () => openRequested(db, config.schedule, day, now(), keyPrefix)
  const digest = await open()
  console.log({ event: 'digest.publish', digest: digest.day, release, by })
  const isHeld = digest.state === 'held'
  if (!isHeld || release) await recordAction(db, digest.day, { action: 'publish', by, now: now() })
  if (!isHeld || !release) return digest
  await steerDigest(deps, { day: digest.day, action: 'release', by }, keyPrefix)
  return open()
}
