// Groups URLs by site, because a rate limit often applies to all hosts of a site together.

/** Matches second-level labels under which country registries register names, such as `co` in `co.uk`. */
const SHARED = /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|ne|net|nom|or|org|sch)$/
/** Matches hosting services that give each customer a domain of three labels, such as `name.workers.dev`. */
const HOSTED = /(?:^|\.)((?:[\w-]+\.)(?:workers|pages)\.dev)$/
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i

/**
 * Returns a URL's site: its registrable domain, such as `paper.co.uk`, or an IP address with any port. All
 * blogs of a hosting service usually count as one site.
 *
 * Works without a public suffix list. Sites under an unlisted suffix count as one, which only slows down
 * polling.
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
 * Returns whether a site is the developer's own machine, which is reachable only in local development. Local
 * feeds share an IP address, but they need no delay between requests, and one rate-limited feed does not
 * pause the others.
 */
export const isOwnMachine = (site: string): boolean => site.startsWith('127.0.0.1:')
