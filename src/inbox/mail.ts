// A mail as it comes in. Only its head is read: nothing in its body counts, so nothing there can do harm.
import PostalMime, { addressParser } from 'postal-mime'
import { Email } from '../subscribers/subscriber.ts'

/** Most that is read of a mail; bytes. Heads that were handed on many times are a tenth of that. */
const MOST_HEAD_BYTES = 65_536

export type IncomingMail = {
  /** Whom the SMTP conversation named as sender; nobody, of a bounce. */
  envelopeFrom: string
  /** Whom it was delivered to, in lower case. */
  to: string
  /** The one address of `From`, as addresses are stored; null when there is none, or several. */
  from: string | null
  /** Decoded. */
  subject: string
  /** In the order in which they stand, names in lower case. */
  headers: readonly { key: string; value: string }[]
}

/**
 * Reads a mail.
 *
 * @returns Null when its head is too long, or cannot be understood.
 */
export async function readMail({
  from,
  to,
  raw,
}: Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw'>): Promise<IncomingMail | null> {
  const head = await readHead(raw)
  if (head === null) return null
  try {
    const { headers, subject = '' } = await PostalMime.parse(head, {
      maxHeadersSize: MOST_HEAD_BYTES,
      maxNestingDepth: 1,
      maxRfc822NestingDepth: 0,
    })
    return { envelopeFrom: from, to: to.toLowerCase(), from: senderOf(headers), subject, headers }
  } catch {
    return null // a mail that breaks its own grammar; there is nobody to tell
  }
}

function senderOf(headers: IncomingMail['headers']): string | null {
  const senders = headers
    .filter(({ key }) => key === 'from')
    .flatMap(({ value }) => addressParser(value, { flatten: true }))
  return senders.length === 1 ? (Email.safeParse(senders[0]?.address).data ?? null) : null
}

/** All up to the first empty line, with it; null when that is too far off. */
async function readHead(raw: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(MOST_HEAD_BYTES)
  let length = 0
  for await (const chunk of raw) {
    const part = chunk.subarray(0, bytes.length - length)
    bytes.set(part, length)
    const from = Math.max(0, length - 3)
    length += part.length
    const end = endOfHead(bytes, from, length)
    if (end !== null) return bytes.subarray(0, end)
    if (length === bytes.length) return null
  }
  return bytes.subarray(0, length)
}

const LF = 10
const CR = 13

/** Where the head ends, looking from one place to another. */
function endOfHead(bytes: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== LF) continue
    if (bytes[at + 1] === LF && at + 1 < to) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === LF && at + 2 < to) return at + 3
  }
  return null
}
