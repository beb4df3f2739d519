// Limits the number of concurrent requests. Allows only one at a time to each site, with a gap between
// requests.

export type Spacing = {
  /** Maximum number of concurrent requests. */
  limit: number
  /**
   * Returns the minimum time between the end of a request to a site and the next request, in milliseconds.
   */
  gapMs: (site: string) => number
  /** Returns the current time, as a Unix timestamp in milliseconds. */
  now: () => number
}

type Waiting = { site: string; start: () => void }

/** If more sites than this are remembered, those that may be requested again are forgotten. */
const MAX_REMEMBERED = 5000

/**
 * Keeps a polite gap between requests to a site. A new limiter does not know about earlier requests, so it
 * treats every site as just requested.
 */
export class RequestLimiter {
  readonly #spacing: Spacing
  readonly #startedAt: number
  readonly #busy = new Set<string>()
  readonly #freeAt = new Map<string, number>()
  readonly #waiting: Waiting[] = []
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(spacing: Spacing) {
    this.#spacing = spacing
    this.#startedAt = spacing.now()
  }

  /**
   * Waits until a site may be requested.
   *
   * @returns A function that must be called when the request has ended.
   */
  enter(site: string): Promise<() => void> {
    return new Promise((resolve) => {
      this.#waiting.push({ site, start: () => resolve(() => this.#leave(site)) })
      this.#startWaiting()
    })
  }

  /**
   * Returns when a site may be requested, as a Unix timestamp in milliseconds. Returns infinity while a
   * request to the site is running.
   */
  freeAt(site: string): number {
    if (this.#busy.has(site)) return Number.POSITIVE_INFINITY
    return this.#freeAt.get(site) ?? this.#startedAt + this.#spacing.gapMs(site)
  }

  #leave(site: string): void {
    this.#busy.delete(site)
    this.#freeAt.set(site, this.#spacing.now() + this.#spacing.gapMs(site))
    if (this.#freeAt.size > MAX_REMEMBERED) this.#forgetFree()
    this.#startWaiting()
  }

  #forgetFree(): void {
    const now = this.#spacing.now()
    for (const [site, at] of this.#freeAt) if (at < now) this.#freeAt.delete(site)
  }

  #startWaiting(): void {
    const now = this.#spacing.now()
    let next = Number.POSITIVE_INFINITY
    for (let at = 0; at < this.#waiting.length && this.#busy.size < this.#spacing.limit; ) {
      const waiting = this.#waiting[at]
      const freeAt = waiting === undefined ? next : this.freeAt(waiting.site)
      if (waiting === undefined || freeAt > now) {
        next = Math.min(next, freeAt)
        at++
        continue
      }
      this.#waiting.splice(at, 1)
      this.#busy.add(waiting.site)
      waiting.start()
    }
    if (next !== Number.POSITIVE_INFINITY) this.#wakeAt(next - now)
  }

  #wakeAt(ms: number): void {
    if (this.#timer !== null) return
    this.#timer = setTimeout(
      () => {
        this.#timer = null
        this.#startWaiting()
      },
      Math.max(1, ms),
    )
  }
}
