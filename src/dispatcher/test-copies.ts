// Plans test copies of a digest for a few addresses, without affecting the digest's recipients or counts.

import { localDay } from '../calendar/clock.ts'
import { recordAction } from '../d1/digests/actions.ts'
import { findDigest } from '../d1/digests/digests.ts'
import { findSnapshot } from '../d1/digests/snapshot.ts'
import { listReasons } from '../d1/subscribers/suppressions.ts'
import { insertTestCopies } from '../d1/test-copies.ts'
import { DigestError } from '../errors.ts'
import type { Template } from '../letters/template.ts'
import { testCopy } from '../letters/test-copy.ts'
import { addressHashes } from '../membership/address-hashes.ts'
import type { Deps } from './deps.ts'
import { draftDigest } from './draft.ts'

/**
 * The result of planning test copies. `of` tells whether the copies show the digest or a draft. `suppressed`
 * lists the addresses that get no copy.
 */
export type PlannedCopies = { day: string; of: 'digest' | 'draft'; copies: number; suppressed?: string[] }

type CopyOptions = {
  /** Name of the person who requests the copies; defaults to `api`. */
  by?: string
  /**
   * Returns the template of a draft, or null if there is nothing to send. By default, composes a new draft.
   */
  draftOf?: () => Promise<Template | null>
}

/**
 * Plans a test copy for each address, and records who requested the copies. The copy shows the day's digest,
 * or a draft from the current articles if the digest is not composed yet. Skips suppressed addresses and
 * returns them.
 *
 * @throws {DigestError} `conflict` if there is nothing to send, if no digest was composed for a past day, or
 * if the digest's content has been deleted; `too_many` if the copies would exceed the maximum for 24 hours.
 */
export async function planTestCopies(
  deps: Pick<Deps, 'db' | 'articles' | 'config' | 'now'>,
  day: string,
  to: readonly string[],
  { by = 'api', draftOf = async () => (await draftDigest(deps, day)).template }: CopyOptions = {},
): Promise<PlannedCopies> {
  const { db, config, now } = deps
  const sent = await findTemplate(deps, day)
  const template = sent ?? (await draftTemplate(deps, day, draftOf))
  const placeholder = `${crypto.randomUUID()}@example.com`
  const letter = testCopy(template, config.publication.publicUrl, placeholder)
  const suppressed = await listSuppressed(db, [...new Set(to)], now())
  const copies = [...new Set(to)]
    .filter((address) => !suppressed.includes(address))
    .map((address) => ({ id: crypto.randomUUID(), address }))
  if (copies.length > 0 && !(await insertTestCopies(db, copies, { letter, placeholder }, now()))) {
    throw new DigestError('too_many', 'Cannot send more test copies: the maximum is 100 in 24 hours')
  }
  if (copies.length > 0) await recordAction(db, day, { action: 'test', by, now: now() })
  return {
    day,
    of: sent === null ? 'draft' : 'digest',
    copies: copies.length,
    ...(suppressed.length > 0 && { suppressed }),
  }
}

/** Lists the addresses that are suppressed for any reason. */
async function listSuppressed(db: D1Database, addresses: readonly string[], now: Date): Promise<string[]> {
  const suppressed: string[] = []
  for (const address of addresses) {
    const { addressHash } = await addressHashes(db, address, now)
    if ((await listReasons(db, addressHash)).length > 0) suppressed.push(address)
  }
  return suppressed
}

/**
 * Returns the template of a composed digest, or null if the digest is not composed.
 *
 * @throws {DigestError} `conflict` if its content has been deleted.
 */
async function findTemplate({ db }: Pick<Deps, 'db'>, day: string): Promise<Template | null> {
  const digest = await findDigest(db, day)
  if (digest !== null && digest.forgottenAt !== null) {
    throw new DigestError(
      'conflict',
      `Cannot send a copy of the digest for ${day}: it is older than RETENTION_DAYS`,
    )
  }
  return (await findSnapshot(db, day))?.template ?? null
}

async function draftTemplate(
  { config, now }: Pick<Deps, 'config' | 'now'>,
  day: string,
  draftOf: () => Promise<Template | null>,
): Promise<Template> {
  const today = localDay(now(), config.schedule.timeZone)
  if (day < today)
    throw new DigestError(
      'conflict',
      `Cannot send a copy of the digest for ${day}: no digest was composed for that day`,
    )
  const template = await draftOf()
  if (template === null) {
    throw new DigestError('conflict', `Cannot send a copy of the digest for ${day}: there is nothing to send`)
  }
  return template
}
