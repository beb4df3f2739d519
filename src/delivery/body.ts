// The bytes that are posted: a pure function of what the digest froze and the batch locked.
import { type LinkKey, tokenSigner } from '../subscribers/token.ts'
import type { LockedBatch } from './batch.ts'
import { letterWriter } from './letter-json.ts'
import type { Template } from './template.ts'
import type { Wanted } from './wanted.ts'

/** What the links of a digest's letters are made of, whatever becomes of the configuration. */
export type Links = {
  /** Origin, without a slash at the end. */
  origin: string
  key: LinkKey
}

/**
 * A function that makes the body of `POST /emails/batch` for a locked batch; made once for many batches.
 *
 * @param wanted Gives the stories of who chose.
 */
export async function bodyMaker(
  template: Template,
  links: Links,
  wanted: Wanted,
): Promise<(batch: LockedBatch) => Promise<string>> {
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
        ...(choice && { stories: wanted(choice) }),
      })
    })
    return `[${(await Promise.all(letters)).join(',')}]`
  }
}

/** SHA-256 of bytes, or of a text in UTF-8; in hex. */
export async function sha256(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
