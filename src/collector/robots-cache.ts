// Keeps the robots.txt of each site in memory for a day.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { isAllowed, parseRobots, type Robots } from '../feeds/robots.ts'
import { type Requester, requestAddress } from './request.ts'

/** How long to wait before an unreadable robots.txt is tried again, in milliseconds. */
const RETRY_MS = 600_000
const MAX_SITES = 1000
const MAX_BYTES = 500_000
/** Our name in a robots.txt. */
const AGENT = 'broadsheet'
/** Rules that forbid everything, while the real ones cannot be read. */
const CLOSED: Robots = [{ allow: false, pattern: '/' }]

/** Cached rules by origin. */
export class RobotsCache {
  readonly #known = new Map<string, { robots: Robots; until: number }>()

  /**
   * Returns whether a site allows us to read a page.
   *
   * A missing robots.txt allows everything; one that is temporarily unreadable allows nothing.
   *
   * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1
   */
  async allows(url: string, requester: Requester): Promise<boolean> {
    const { origin } = new URL(url)
    const now = requester.now().getTime()
    let entry = this.#known.get(origin)
    if (entry === undefined || entry.until <= now) {
      entry = await readRobots(origin, requester)
      if (this.#known.size >= MAX_SITES) this.#known.clear()
      this.#known.set(origin, entry)
    }
    return isAllowed(entry.robots, url)
  }
}

async function readRobots(origin: string, requester: Requester): Promise<{ robots: Robots; until: number }> {
  const answer = await requestAddress(
    `${origin}/robots.txt`,
    { maxBytes: MAX_BYTES, accept: 'text/plain, */*;q=0.1' },
    requester,
  )
  const now = requester.now().getTime()
  if (answer.ok) {
    return { robots: parseRobots(new TextDecoder().decode(answer.bytes), AGENT), until: now + MS_PER_DAY }
  }
  const { status } = answer.failure
  const isMissing = status !== null && status >= 400 && status < 500 && status !== 429
  return isMissing ? { robots: [], until: now + MS_PER_DAY } : { robots: CLOSED, until: now + RETRY_MS }
}
