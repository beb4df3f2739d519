// Parses email addresses into the normalised form in which they are stored and compared.
import * as z from 'zod'

const NO_ADDRESS = 'should be an email address'

/**
 * Maximum number of octets before the @ of an address.
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1
 */
const MAX_LOCAL = 64
/**
 * Maximum number of octets in an address. RFC 5321 (4.5.3.1.3) allows a path of 256 octets, which includes
 * two angle brackets.
 */
const MAX_ADDRESS = 254
/** Maximum length of an address before normalisation, in characters. Normalisation can shorten the domain. */
const MAX_READ = 1000

/**
 * Matches a dot-atom (RFC 5322) in lower case. Quoted strings are rejected, because hardly any provider
 * delivers to them. Non-ASCII characters are rejected, because Resend does not send to them.
 */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
/**
 * Matches at least two labels of up to 63 letters, digits and inner hyphens (RFC 1035, 2.3.4). The last label
 * must have at least two characters and must not be a number.
 */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/
/**
 * Matches characters that cannot be part of a host. `URL` would drop some of them and read others as the
 * start of a port, a path or an escape, for example.
 */
const NOT_IN_DOMAIN = /[\s\p{C}/?#:%[\]\\@]/u

/**
 * Parses and normalises an address. Removes surrounding space, and converts the address to lower case and its
 * domain to ASCII (Punycode). Keeps dots and plus signs, because only the provider knows whether they matter.
 */
export const Email = z
  .string(NO_ADDRESS)
  .trim()
  .max(MAX_READ, NO_ADDRESS)
  .transform(withAsciiDomain)
  .refine(isDeliverable, NO_ADDRESS)

/**
 * Parses an address from a query string. An address cannot contain spaces, so a space inside it must be a
 * plus sign that was not encoded.
 */
export const QueriedEmail = z
  .string(NO_ADDRESS)
  .transform((text) => text.trim().replaceAll(' ', '+'))
  .pipe(Email)

function withAsciiDomain(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 1 || NOT_IN_DOMAIN.test(domain)) return '' // an invalid address is rejected below
  const host = URL.parse(`http://${domain}`)?.hostname
  return `${address.slice(0, at)}@${host ?? ''}`.toLowerCase()
}

function isDeliverable(address: string): boolean {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  return (
    local.length <= MAX_LOCAL && address.length <= MAX_ADDRESS && LOCAL.test(local) && DOMAIN.test(domain)
  )
}
