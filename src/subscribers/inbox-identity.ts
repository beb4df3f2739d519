// What counts as one where abuse is counted, and nowhere else: to whom a letter goes is said by the address alone.

/**
 * The inbox that an address most likely leads to: without what follows a plus, and without dots. Many providers
 * take these for the same, and one letter too few to a stranger of a like name does no harm.
 *
 * @param address As `Email` normalises it.
 */
export function inboxOf(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  const domain = address.slice(at + 1)
  const bare = local.replace(/\+.*$/s, '').replaceAll('.', '')
  return `${bare === '' ? local : bare}@${domain === 'googlemail.com' ? 'gmail.com' : domain}`
}

/**
 * The network that an address belongs to as a whole: of IPv6 the first 64 bits, as one household has all the rest.
 *
 * @param ip IPv4 or IPv6; what is neither is its own network.
 */
export function networkOf(ip: string): string {
  const host = URL.parse(`http://[${ip}]`)?.hostname // in its shortest form
  if (host === undefined) return ip
  const [head = '', tail = ''] = host.slice(1, -1).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const groups = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return ipv4Of(groups.slice(6))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** An IPv4 address that is written as IPv6. */
const ipv4Of = (groups: readonly string[]) =>
  groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]).join('.')
