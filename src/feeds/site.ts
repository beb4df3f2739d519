// Decides which addresses belong to one site, because servers limit requests to all their hosts together.

/** Second-level domains under which the registries of countries register names. */
const SHARED = /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|ne|net|nom|or|org|sch)$/
/** Hosting services whose customers have names of three labels. */
const HOSTED = /(?:^|\.)((?:[\w-]+\.)(?:workers|pages)\.dev)$/
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i

/**
 * Returns the name of the site of an address. It is the registrable domain, such as `paper.co.uk`, so all blogs of one
 * hosting service count as one site. For an IP address, it is the host with its port.
 *
 * Works without a list of public suffixes. Under an unlisted suffix, several sites count as one, which is merely slower.
 */
export function siteOf(url: string): string {
  const { host, hostname } = new URL(url)
  if (IP.test(hostname)) return host
  const name = hostname.replace(/\.$/, '')
  const [, hosted] = HOSTED.exec(name) ?? []
  if (hosted !== undefined) return hosted
  const labels = name.split('.')
  const isShared = labels.at(-1)?.length === 2 && SHARED.test(labels.at(-2) ?? '')
  return labels.slice(isShared ? -3 : -2).join('.')
}

/**
 * Returns whether a site is the developer's own machine, which only local development can reach. All feeds on it have the
 * same address, so it needs no gap between requests, and a feed that limits requests does not stop the others.
 */
export const isOwnMachine = (site: string): boolean => site.startsWith('127.0.0.1:')
