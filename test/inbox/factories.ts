// Creates incoming emails for tests.
import { type IncomingMail, readMail } from '../../src/inbox/mail.ts'

export const JOIN = 'join@news.example'
export const LEAVE = 'leave@news.example'

export type Envelope = { from?: string; to?: string }

/**
 * Returns the raw source of an email. Omits headers that are null, and repeats headers with several values.
 */
export function rawMail(headers: Record<string, string | string[] | null> = {}, body = 'Hello'): string {
  const all = {
    Received: 'from mail.readers.example by cloudflare-email.net; Mon, 23 Nov 2026 07:00:00 +0000',
    'Message-ID': '<1@readers.example>',
    Date: 'Mon, 23 Nov 2026 07:00:00 +0000',
    From: 'Ada <ada@readers.example>',
    To: JOIN,
    Subject: 'Please',
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => `${name}: ${value}\r\n`),
  )
  return `${lines.join('')}\r\n${body}\r\n`
}

export const streamOf = (text: string, chunk = 1000): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text)
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + chunk))
      at += chunk
    },
  })
}

/** Returns a parsed email, from Ada by default. @throws If it is unreadable. */
export async function aMail(
  headers: Record<string, string | string[] | null> = {},
  { from = 'ada@readers.example', to = JOIN }: Envelope = {},
): Promise<IncomingMail> {
  const mail = await readMail({ from, to, raw: streamOf(rawMail(headers)) })
  if (mail === null) throw new Error('Cannot read the email')
  return mail
}

/** Returns the header in which Cloudflare reports its authentication results. */
export const results = (findings: string) => ({ 'Authentication-Results': `mx.cloudflare.net; ${findings}` })
export const PROVEN = results(
  'dkim=pass header.d=readers.example header.s=s1 header.b=abc; dmarc=pass header.from=readers.example policy.dmarc=reject; spf=pass (mx.cloudflare.net: domain of ada@readers.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=ada@readers.example',
)
