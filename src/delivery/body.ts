// Builds the body of a call to Resend. The body depends only on the digest's snapshot and the locked batch.

import { letterWriter } from '../letters/bind-json.ts'
import { leavesOut } from '../letters/story-filter.ts'
import type { CachedFilter } from '../letters/story-filter-cache.ts'
import type { Template } from '../letters/template.ts'
import { type LinkKey, tokenSigner } from '../subscribers/token.ts'
import { concatenate, encode } from '../text/bytes.ts'
import type { LockedBatch } from './batch.ts'

/**
 * The origin and signing key of the links in a digest's letters. They are frozen with the digest, so
 * configuration changes do not alter its links.
 */
export type BodyLinks = {
  /** Origin, without a trailing slash. */
  origin: string
  key: LinkKey
}

const OPENING = encode('[')
const COMMA = encode(',')
const CLOSING = encode(']')

/**
 * Returns a function that builds the body of `POST /emails/batch` for a locked batch. The function can be
 * reused for all batches of a digest.
 *
 * @param storiesFor Returns the stories that a filter allows.
 */
export async function bodyMaker(
  template: Template,
  links: BodyLinks,
  storiesFor: CachedFilter,
): Promise<(batch: LockedBatch) => Promise<Uint8Array>> {
  const sign = await tokenSigner(links.key)
  const write = letterWriter(template)
  return async ({ recipients }) => {
    const letters = recipients.map(async ([subscriberId, address, choice, epoch = 0]) => {
      const claims = { subscriberId, epoch, expiresAt: null }
      const [unsubscribe, preferences] = await Promise.all([
        sign({ purpose: 'unsubscribe', ...claims }),
        sign({ purpose: 'preferences', ...claims }),
      ])
      return write({
        address,
        unsubscribeUrl: `${links.origin}/unsubscribe/${unsubscribe}`,
        preferencesUrl: `${links.origin}/preferences/${preferences}`,
        ...(choice && leavesOut(choice) && { stories: storiesFor(choice) }),
        short: choice?.letter === 'short',
      })
    })
    return joined(await Promise.all(letters))
  }
}

/** Joins letters into one JSON array. A body may exceed a megabyte, so its bytes are copied only once. */
function joined(letters: readonly Uint8Array[][]): Uint8Array {
  const separated = letters.flatMap((letter, index) => (index === 0 ? letter : [COMMA, ...letter]))
  return concatenate([OPENING, ...separated, CLOSING])
}
