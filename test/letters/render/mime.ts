import type { Message } from '../../../src/letters/template.ts'

/** Encodes a letter as an email, with the headers that Resend adds. */
export function mimeOf({ from, to, subject, html, text, headers }: Message): string {
  const base64 = (body: string) => Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')
  const part = (type: string, body: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`
  // Also encode a subject that contains `=?`, or email clients would decode it as an encoded word.
  const encoded = /^(?!.*=\?)[ -~]*$/.test(subject)
    ? subject
    : (subject.match(/.{1,12}/gu) ?? [])
        .map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`)
        .join('\r\n ')
  const lines = Object.entries({
    Date: 'Mon, 23 Nov 2026 07:00:00 +0000',
    'Message-ID': '<0b1e6c0e@news.example>',
    From: from,
    To: to,
    Subject: encoded,
    'MIME-Version': '1.0',
    ...headers,
    'Content-Type': 'multipart/alternative; boundary=b',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${lines.join('')}\r\n${part('text/plain', text)}${part('text/html', html)}--b--\r\n`
}
