// Keeps track of paused sites in memory. D1 also stores the pauses, so that they survive a restart.
import { listPausedSites } from '../d1/sources/polls.ts'

/** Ends of pauses by site, as Unix timestamps in milliseconds. */
export class SitePauses {
  #ends = new Map<string, number>()

  /** Loads the pauses from D1, and forgets those that are over. */
  async load(db: D1Database, now: Date): Promise<void> {
    const known = await listPausedSites(db, now)
    for (const [site, end] of this.#ends) if (end > now.getTime()) keepLater(known, site, end)
    this.#ends = known
  }

  /** Returns the end of a site's pause, or 0 if it has none. */
  endOf(site: string): number {
    return this.#ends.get(site) ?? 0
  }

  /** Pauses a site. Never shortens an existing pause. */
  pause(site: string, end: number): void {
    keepLater(this.#ends, site, end)
  }

  /** Returns the paused sites with the ends of their pauses. */
  list(now: Date): [site: string, end: number][] {
    return [...this.#ends].filter(([, end]) => end > now.getTime())
  }
}

function keepLater(ends: Map<string, number>, site: string, end: number): void {
  ends.set(site, Math.max(end, ends.get(site) ?? 0))
}
