// Caches the robots.txt rules of each origin in memory, for at most a day.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { isAllowed, parseRobots, type Robots } from '../feeds/robots.ts'
import { type FailedRequest, type Requester, requestAddress } from './request.ts'

/** How long {@link CLOSED} applies before robots.txt is requested again, in milliseconds. */
const RETRY_MS = 600_000
/** Maximum number of origins to cache. When it is exceeded, the oldest is evicted. */
const MAX_ORIGINS = 5000
const MAX_BYTES = 500_000
/** Our user agent's name in robots.txt files. */
const AGENT = 'broadsheet'
/** Rules that forbid everything, for an origin whose own rules are unknown. */
const CLOSED: Robots = [{ allow: false, pattern: '/' }]

/** Cache of robots.txt rules by origin. */
export class RobotsCache {
  readonly #known = new Map<string, { robots: Robots; until: number }>()

  /**
   * Returns whether a site allows us to read a page.
   *
   * If the request for robots.txt fails with a 4xx status other than 429, everything is allowed. After any
   * other failure, everything is forbidden for ten minutes, and robots.txt is then requested again.
   *
   * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1
   */
  async allows(url: string, requester: Requester): Promise<boolean> {
    const known = this.#find(url, requester.now().getTime())
    return isAllowed(known ?? (await this.read(url, requester)).robots, url)
  }

  /** Returns whether the rules for a URL are cached, so that `allows()` makes no request. */
  knows(url: string, now: number): boolean {
    return this.#find(url, now) !== null
  }

  /** Requests and caches the rules for a URL. `failed` is the failed request, or null. */
  async read(url: string, requester: Requester): Promise<{ robots: Robots; failed: FailedRequest | null }> {
    const { origin } = new URL(url)
    const { failed, ...entry } = await readRobots(origin, requester)
    this.#known.delete(origin)
    this.#known.set(origin, entry)
    const [oldest] = this.#known.keys()
    if (this.#known.size > MAX_ORIGINS && oldest !== undefined) this.#known.delete(oldest)
    return { robots: entry.robots, failed }
  }

  #find(url: string, now: number): Robots | null {
    const entry = this.#known.get(new URL(url).origin)
    return entry === undefined || entry.until <= now ? null : entry.robots
  }
}

async function readRobots(
  origin: string,
  requester: Requester,
): Promise<{ robots: Robots; until: number; failed: FailedRequest | null }> {
  const answer = await requestAddress(
    `${origin}/robots.txt`,
    { maxBytes: MAX_BYTES, accept: 'text/plain, */*;q=0.1' },
    requester,
  )
  const now = requester.now().getTime()
  if (answer.ok) {
    const robots = parseRobots(new TextDecoder().decode(answer.bytes), AGENT)
    return { robots, until: now + MS_PER_DAY, failed: null }
  }
  const { status } = answer.failure
  const isMissing = status !== null && status >= 400 && status < 500 && status !== 429
  return isMissing
    ? { robots: [], until: now + MS_PER_DAY, failed: answer }
    : { robots: CLOSED, until: now + RETRY_MS, failed: answer }
}
