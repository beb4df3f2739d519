// The bytes that are posted: a pure function of what the digest froze and the batch locked.

import { letterWriter } from '../letters/bind-json.ts'
import type { CachedFilter } from '../letters/story-filter-cache.ts'
import type { Template } from '../letters/template.ts'
import { type LinkKey, tokenSigner } from '../subscribers/token.ts'
import { concatenate, encode, toHex } from '../text/bytes.ts'
import type { LockedBatch } from './batch.ts'

/** What the links of a digest's letters are made of, whatever becomes of the configuration. */
export type Links = {
  /** Origin, without a slash at the end. */
  origin: string
  key: LinkKey
}

const OPENING = encode('[')
const COMMA = encode(',')
const CLOSING = encode(']')

/**
 * A function that makes the body of `POST /emails/batch` for a locked batch; made once for many batches.
 *
 * @param storiesFor Gives the stories of who chose.
 */
export async function bodyMaker(
  template: Template,
  links: Links,
  storiesFor: CachedFilter,
): Promise<(batch: LockedBatch) => Promise<Uint8Array>> {
  const sign = await tokenSigner(links.key)
  const write = letterWriter(template)
  return async ({ recipients }) => {
    const letters = recipients.map(async ([subscriberId, address, filter, epoch = 0]) => {
      const claims = { subscriberId, epoch, expiresAt: null }
      const [unsubscribe, preferences] = await Promise.all([
        sign({ purpose: 'unsubscribe', ...claims }),
        sign({ purpose: 'preferences', ...claims }),
      ])
      return write({
        address,
        unsubscribeUrl: `${links.origin}/unsubscribe/${unsubscribe}`,
        preferencesUrl: `${links.origin}/preferences/${preferences}`,
        ...(filter && { stories: storiesFor(filter) }),
      })
    })
    return joined(await Promise.all(letters))
  }
}

/** Letters as one JSON array. A body is a megabyte or more: it is written once, and into its place. */
function joined(letters: readonly Uint8Array[][]): Uint8Array {
  const separated = letters.flatMap((letter, index) => (index === 0 ? letter : [COMMA, ...letter]))
  return concatenate([OPENING, ...separated, CLOSING])
}

/** SHA-256, in hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes))
}
