// Decides which email addresses count as one inbox, and which IP addresses as one network, for rate limits.

/**
 * Returns the address of the inbox that an address most likely belongs to. Removes dots before the @, and a
 * plus sign with the text after it, because many providers ignore them. At other providers, people with
 * similar addresses share a limit. `googlemail.com` counts as `gmail.com`.
 *
 * @param address Address as `Email` normalises it.
 */
export function inboxOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  const bare = local.replace(/\+.*$/s, '').replaceAll('.', '')
  return `${bare === '' ? local : bare}@${domain === 'googlemail.com' ? 'gmail.com' : domain}`
}

/**
 * Returns the network of an IP address. The network of an IPv6 address is its 64-bit prefix, because a single
 * household can use all addresses with that prefix.
 *
 * @param ip IPv4 or IPv6 address. IPv4 addresses and other texts are returned unchanged, and an IPv4-mapped
 * IPv6 address is returned as IPv4.
 */
export function networkOf(ip: string): string {
  const host = URL.parse(`http://[${ip}]`)?.hostname // the URL parser shortens IPv6 addresses
  if (host === undefined) return ip
  const [head = '', tail = ''] = host.slice(1, -1).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return ipv4Of(groups.slice(6))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** Formats an IPv4-mapped IPv6 address as IPv4. */
const ipv4Of = (groups: readonly string[]) =>
  groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.')
