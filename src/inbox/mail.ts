// Reads the headers of an incoming email. The body is never parsed, so its content can do no harm.
import { addressParser, decodeWords } from 'postal-mime'
import { Email } from '../subscribers/email.ts'
import { type Header, parseHeaders } from './headers.ts'

/**
 * Maximum size of an email's headers, in bytes. Even after many forwards, an email needs only a tenth of
 * that.
 */
const MOST_HEAD_BYTES = 65_536

export type IncomingMail = {
  /** The sender in the SMTP envelope. For a bounce, it is empty or `<>`. */
  envelopeFrom: string
  /** The recipient in the SMTP envelope, in lower case. */
  to: string
  /** The sender's normalised address, or null if it is missing, invalid or ambiguous. */
  from: string | null
  /** The decoded subject. */
  subject: string
  /** All headers in their original order. */
  headers: readonly Header[]
}

/**
 * Reads the headers of an email.
 *
 * @returns The email, or null if its headers are too long or cannot be decoded.
 */
export async function readMail({
  from,
  to,
  raw,
}: Pick<ForwardableEmailMessage, 'from' | 'to' | 'raw'>): Promise<IncomingMail | null> {
  const head = await readHead(raw)
  if (head === null) return null
  try {
    const headers = parseHeaders(head)
    const subject = decodeWords(headers.find(({ key }) => key === 'subject')?.value ?? '')
    return { envelopeFrom: from, to: to.toLowerCase(), from: senderOf(headers), subject, headers }
  } catch {
    return null // the email is malformed, and its sender is unknown
  }
}

/**
 * Returns the sender's address, or null if it is missing, invalid or ambiguous. If an email has several
 * authors, the sender is the author that the `Sender` header names. All authors must have the same domain,
 * because only one domain is authenticated.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2
 */
function senderOf(headers: IncomingMail['headers']): string | null {
  const addressesIn = (name: string) =>
    headers
      .filter(({ key }) => key === name)
      .flatMap(({ value }) => addressParser(value, { flatten: true }))
      .map(({ address }) => Email.safeParse(address).data ?? null)
  const authors = addressesIn('from')
  if (authors.length <= 1) return authors[0] ?? null
  const [sender = null, ...others] = addressesIn('sender')
  const domains = new Set(authors.map((author) => author?.slice(author.lastIndexOf('@'))))
  return others.length === 0 && domains.size === 1 && authors.includes(sender) ? sender : null
}

/**
 * Reads an email up to and including the first empty line. Returns null if the headers exceed the maximum
 * size.
 */
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

/** Returns the offset at which the headers end, or null if they do not end between the two given offsets. */
function endOfHead(bytes: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== LF) continue
    if (bytes[at + 1] === LF && at + 1 < to) return at + 2
    if (bytes[at + 1] === CR && bytes[at + 2] === LF && at + 2 < to) return at + 3
  }
  return null
}
