// The bytes that are posted: a pure function of what the digest froze and the batch locked.
import { type LinkKey, tokenSigner } from '../subscribers/token.ts'
import type { LockedBatch } from './batch.ts'
import { letterWriter } from './letter-json.ts'
import type { Template } from './template.ts'

/** What the links of a digest's letters are made of, whatever becomes of the configuration. */
export type Links = {
  /** Origin, without a slash at the end. */
  origin: string
  key: LinkKey
}

/** A function that makes the body of `POST /emails/batch` for a locked batch; made once for many batches. */
export async function bodyMaker(
  template: Template,
  links: Links,
): Promise<(batch: LockedBatch) => Promise<string>> {
  const sign = await tokenSigner(links.key)
  const write = letterWriter(template)
  return async ({ recipients }) => {
    const letters = recipients.map(async ([subscriberId, address]) => {
      const token = await sign({ purpose: 'unsubscribe', subscriberId, epoch: 0, expiresAt: null })
      return write({ address, unsubscribeUrl: `${links.origin}/unsubscribe/${token}` })
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
