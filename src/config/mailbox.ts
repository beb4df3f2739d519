// Parses the sender of every letter: an address, or a name and an address.
import { Email } from '../subscribers/email.ts'

/**
 * Matches a name that RFC 5322 allows without quotes: words of atext and characters beyond ASCII, separated
 * by spaces.
 */
const BARE_NAME = /^[\w!#$%&'*+/=?^`{|}~\-\u0080-\u{10ffff} ]+$/u
/** Matches an address after a name, which may be quoted as a whole or word by word. */
const NAMED = /^(?:"((?:[^"\\]|\\.)*)"\s*|((?:[^"<>]|"[^"<>]*")*))<([^<>]+)>$/

/**
 * Parses a mailbox, such as `Morning News: Berlin <digest@news.example.com>`, with or without quotes around the name.
 *
 * @returns The mailbox in the form of RFC 5322, with the name quoted if necessary and the domain in ASCII; null if it is
 * invalid.
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
