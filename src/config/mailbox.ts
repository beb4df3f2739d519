// Parses the sender of letters, which is an address with or without a name.
import { Email } from '../subscribers/email.ts'

/**
 * Matches a display name that needs no quotes: words of RFC 5322 `atext` and non-ASCII characters, separated
 * by spaces.
 */
const BARE_NAME = /^[\w!#$%&'*+/=?^`{|}~\-\u0080-\u{10ffff} ]+$/u
/**
 * Matches an address in angle brackets after a display name. The name may be empty, or quoted as a whole or in
 * parts.
 */
const NAMED = /^(?:"((?:[^"\\]|\\.)*)"\s*|((?:[^"<>]|"[^"<>]*")*))<([^<>]+)>$/

/**
 * Parses a mailbox such as `Morning News: Berlin <digest@news.example.com>`. The name may be quoted.
 *
 * @returns The mailbox in RFC 5322 format, with the name quoted if necessary and the domain in ASCII, or null
 *   if it is invalid.
 */
export function parseMailbox(text: string): string | null {
  const trimmed = text.trim()
  const bare = Email.safeParse(trimmed)
  if (bare.success) return bare.data
  const match = NAMED.exec(trimmed)
  const email = Email.safeParse(match?.[3] ?? '')
  if (match === null || !email.success) return null
  const name = (match[1]?.replace(/\\(.)/g, '$1') ?? match[2] ?? '').trim()
  if (name === '') return email.data
  return `${BARE_NAME.test(name) ? name : quote(name)} <${email.data}>`
}

const quote = (name: string) => `"${name.replace(/[\\"]/g, '\\$&')}"`
