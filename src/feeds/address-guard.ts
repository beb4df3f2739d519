// Decides which URLs may be requested, because feeds and pages may link to private networks.
import { siteOf } from './site.ts'

/** Minimum port number allowed, apart from the default ports. Lower ports are reserved for other services. */
const LOWEST_FREE_PORT = 1024
/** Matches host names that do not exist in the public DNS. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|localdomain|onion|test|invalid)$/

export type Guard = {
  /** The Worker's own URL. Requests to the Worker's own zone could loop. */
  publicUrl: string
  /** Hosts that may be requested in local development even if they are private, each as `host:port`. */
  allowedHosts: readonly string[]
}

/**
 * Returns why a URL must not be requested, such as "is private", or null if the URL may be requested.
 *
 * Recognises IP addresses in every notation, because the URL parser normalises them. Does not recognise host
 * names that resolve to a private address, but Cloudflare does not route such requests.
 */
export function findAddressFault(address: string, { publicUrl, allowedHosts }: Guard): string | null {
  const url = URL.parse(address)
  if (url === null) return 'is invalid'
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'must begin with http or https'
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password'
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
  if (allowedHosts.includes(`${url.hostname}:${port}`)) return null
  const name = url.hostname.replace(/\.$/, '')
  if (isPrivate(name)) return 'is private'
  if (url.port !== '' && Number(url.port) < LOWEST_FREE_PORT) return 'has a port reserved for other services'
  if (siteOf(url.href) === siteOf(publicUrl)) return 'belongs to this publication itself'
  return null
}

function isPrivate(name: string): boolean {
  if (name.startsWith('[')) return isPrivateV6(name.slice(1, -1))
  const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(name)?.slice(1).map(Number)
  if (numbers !== undefined) return isPrivateV4(numbers)
  return !name.includes('.') || PRIVATE_NAME.test(name)
}

/**
 * Returns whether an IPv4 address is private or reserved.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 */
function isPrivateV4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  )
}

/**
 * Returns whether an IPv6 address is private or reserved. Only global unicast addresses (2000::/3) count as
 * public, except those reserved for documentation (2001:db8::/32), and Teredo and 6to4 addresses, which embed
 * an IPv4 address.
 */
function isPrivateV6(name: string): boolean {
  const first = Number.parseInt(name.split(':')[0] || '0', 16)
  const second = Number.parseInt(name.split(':')[1] || '0', 16)
  const isGlobal = first >= 0x2000 && first <= 0x3fff
  return !isGlobal || first === 0x2002 || (first === 0x2001 && (second === 0 || second === 0xdb8))
}
