// The bytes that are posted: a pure function of what the digest froze and the batch locked.
import { type LinkKey, tokenSigner } from '../subscribers/token.ts'
import type { LockedBatch } from './batch.ts'
import { bindLetter } from './letter.ts'
import type { Message, Template } from './template.ts'

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
  return async ({ recipients }) => {
    const letters = recipients.map(async ([subscriberId, address]) => {
      const token = await sign({ purpose: 'unsubscribe', subscriberId, epoch: 0, expiresAt: null })
      return toItem(bindLetter(template, { address, unsubscribeUrl: `${links.origin}/unsubscribe/${token}` }))
    })
    return JSON.stringify(await Promise.all(letters))
  }
}

/** A message in the fields of Resend's API. */
export function toItem({ replyTo, ...message }: Message): Record<string, unknown> {
  return replyTo === undefined ? message : { ...message, reply_to: replyTo }
}

/** SHA-256 of a text in UTF-8, in hex. */
export async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
