// Parses email addresses. Rejects unusual ones, such as those with a quoted local part, because Resend might
// reject them too.

/** Email address, and its display name or null. */
export type ParsedMailbox = { name: string | null; address: string }

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i
const NAMED = /^(.*?)\s*<([^<>]*)>$/s
const QUOTED = /^"(?:[^"\\\r\n]|\\[^\r\n])*"$/

/**
 * Parses `email@example.com` or `Name <email@example.com>`.
 *
 * A name with a comma, an at sign or another special character of RFC 5322, except a full stop, must be quoted.
 *
 * @returns The name and the lower-case address, or null if the text is invalid.
 */
export function parseAddress(text: string): ParsedMailbox | null {
  const named = NAMED.exec(text)
  const address = (named?.[2] ?? text).toLowerCase()
  const name = named ? (named[1] ?? '') : null
  if (name !== null && !isDisplayName(name)) return null
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(0, at))
  const domain = address.slice(at + 1)
  if (local.length > 64 || address.length > 254 || !LOCAL.test(local) || !DOMAIN.test(domain)) return null
  return { name: name === '' ? null : name, address }
}

/** Returns the domain of an email address. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

function isDisplayName(name: string): boolean {
  if (QUOTED.test(name)) return true
  return [...name].every((char) => char >= ' ' && !'()<>[]:;@\\,"\u007f'.includes(char))
}
