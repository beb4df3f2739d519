// Decides which email addresses count as one inbox, and which IP addresses as one network, when abuse is
// counted.

/**
 * Returns the address of the inbox that an address most likely belongs to: the address without dots and
 * without a plus and the text after it. Many providers treat such addresses as the same, and `googlemail.com`
 * counts as `gmail.com`. If a provider does not, a stranger with a similar name may get a confirmation email
 * too few, which does no harm.
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
 * Returns the network of an IP address. The network of an IPv6 address is its first 64 bits, because a single
 * household has all addresses that begin with them.
 *
 * @param ip IPv4 or IPv6 address. IPv4 addresses and other texts are returned as they are, and an IPv4
 * address in the form of IPv6 is returned as IPv4.
 */
export function networkOf(ip: string): string {
  const host = URL.parse(`http://[${ip}]`)?.hostname // the parser returns the shortest form
  if (host === undefined) return ip
  const [head = '', tail = ''] = host.slice(1, -1).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return ipv4Of(groups.slice(6))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** Formats an IPv4 address that was written as IPv6. */
const ipv4Of = (groups: readonly string[]) =>
  groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.')
