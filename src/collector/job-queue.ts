// Chooses the next job. Sources and pages take turns, and no job waits behind a busy site.

import { claimSources } from '../d1/sources/polls.ts'
import type { Source } from '../d1/sources/sources.ts'
import { delayItems, listWantedItems, type WantedItem } from '../d1/sources/wanted-items.ts'
import { siteOf } from '../feeds/site.ts'
import type { CollectorDeps } from './deps.ts'

export type Job =
  | { kind: 'source'; source: Source }
  | { kind: 'page'; item: WantedItem & { pageUrl: string } }
  | { kind: 'store'; items: WantedItem[] }

/** Number of sources claimed at a time. */
const CLAIMED = 50
/** Number of queued sources, and of queued items, below which more are loaded. */
const FEW_SOURCES = 10
const FEW_ITEMS = 100
/** How long a turn may hold claimed sources, in milliseconds. */
export const LEASE_MS = 120_000
/** Number of items loaded at a time, and stored by one job. */
const ITEMS = 300
const STORED = 25

/** Holds due work. It outlives a turn, and a crash loses nothing because D1 has it all. */
export class JobQueue {
  #sources: { source: Source; heldUntil: number }[] = []
  #pages: (WantedItem & { pageUrl: string })[] = []
  #texts: WantedItem[] = []
  /** Ids of the items that are queued or under way. */
  readonly #known = new Set<string>()
  #pagesFirst = false
  /** Paused sites, each with the end of its pause. */
  pausedSites = new Map<string, number>()

  /** Loads more sources and items from D1 where few are left. @returns Whether anything was found. */
  async refill({ db, now }: CollectorDeps): Promise<boolean> {
    const at = now()
    const before = this.size
    this.#sources = this.#sources.filter(({ heldUntil }) => heldUntil > at.getTime())
    if (this.#sources.length < FEW_SOURCES) {
      const leasedUntil = new Date(at.getTime() + LEASE_MS)
      const claimed = await claimSources(db, { now: at, leasedUntil, limit: CLAIMED })
      this.#sources.push(...claimed.map((source) => ({ source, heldUntil: leasedUntil.getTime() })))
    }
    if (this.#pages.length + this.#texts.length < FEW_ITEMS) {
      for (const item of await listWantedItems(db, at, ITEMS)) {
        if (this.#known.has(item.articleId)) continue
        this.#known.add(item.articleId)
        if (hasPage(item)) this.#pages.push(item)
        else this.#texts.push(item)
      }
      await this.#delayPaused(db, at.getTime())
    }
    return this.size > before
  }

  get size(): number {
    return this.#sources.length + this.#pages.length + this.#texts.length
  }

  /** Returns a job that may begin now, or null. `isIdle` returns whether a site may be requested now. */
  take(now: number, isIdle: (site: string) => boolean): Job | null {
    if (this.#texts.length > 0) return { kind: 'store', items: this.#texts.splice(0, STORED) }
    const isFree = (site: string) => isIdle(site) && (this.pausedSites.get(site) ?? 0) <= now
    const page = () => takeFirst(this.#pages, ({ pageUrl }) => isFree(siteOf(pageUrl)))
    const source = () =>
      takeFirst(this.#sources, ({ source, heldUntil }) => heldUntil > now && isFree(source.site))?.source
    this.#pagesFirst = !this.#pagesFirst
    const first = this.#pagesFirst ? page() : undefined
    if (first !== undefined) return { kind: 'page', item: first }
    const due = source()
    if (due !== undefined) return { kind: 'source', source: due }
    const item = page()
    return item === undefined ? null : { kind: 'page', item }
  }

  /** Removes a claimed source from the queue and returns it, or returns null. */
  takeSource(id: string): Source | null {
    return takeFirst(this.#sources, ({ source }) => source.id === id)?.source ?? null
  }

  /** Pauses the site of an address until a time. */
  pauseSiteOf(url: string, until: number): void {
    this.pausedSites.set(siteOf(url), until)
  }

  /** Forgets a job's items. Must be called when a job has ended, however it ended. */
  end(job: Job): void {
    if (job.kind === 'page') this.#known.delete(job.item.articleId)
    if (job.kind === 'store') for (const { articleId } of job.items) this.#known.delete(articleId)
  }

  /** Delays the items of paused sites, whose pages would otherwise fill the queue. */
  async #delayPaused(db: D1Database, now: number): Promise<void> {
    for (const [site, until] of this.pausedSites) {
      if (until <= now) continue
      const delayed = this.#pages.filter(({ pageUrl }) => siteOf(pageUrl) === site)
      if (delayed.length === 0) continue
      await delayItems(
        db,
        delayed.map(({ articleId }) => articleId),
        until,
      )
      this.#pages = this.#pages.filter((item) => !delayed.includes(item))
      for (const { articleId } of delayed) this.#known.delete(articleId)
    }
  }
}

const hasPage = (item: WantedItem): item is WantedItem & { pageUrl: string } => item.pageUrl !== null

function takeFirst<T>(list: T[], isWanted: (entry: T) => boolean): T | undefined {
  const at = list.findIndex(isWanted)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}
