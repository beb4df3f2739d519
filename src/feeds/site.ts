// Groups URLs by site, because a rate limit often applies to all hosts of a site together.

/** Matches second-level labels under which country registries register domains, such as `co` in `co.uk`. */
const SHARED = /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|ne|net|nom|or|org|sch)$/
/** Matches hosts under services that give each customer a domain of three labels, such as `name.workers.dev`. */
const HOSTED = /(?:^|\.)((?:[\w-]+\.)(?:workers|pages)\.dev)$/
const IP = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i

/**
 * Returns a URL's site: its registrable domain, such as `paper.co.uk`, or its IP address and any non-default
 * port. All blogs of a hosting service usually count as one site.
 *
 * Works without a public suffix list. Sites under an unlisted suffix count as one, which slows down polling.
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
 * Returns whether a site is a server on the developer's own machine: 127.0.0.1 with a non-default port. Such
 * a server is reachable only in local development. Its feeds need no delay between requests, and a failed
 * request for one feed does not pause the others.
 */
export const isOwnMachine = (site: string): boolean => site.startsWith('127.0.0.1:')
