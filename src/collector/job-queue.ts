// Chooses what to do next: sources and pages take turns, and nobody waits behind a site that is busy.

import { claimSources } from '../d1/sources/polls.ts'
import type { Source } from '../d1/sources/sources.ts'
import { delayItems, listWantedItems, type WantedItem } from '../d1/sources/wanted-items.ts'
import { siteOf } from '../feeds/site.ts'
import type { CollectorDeps } from './deps.ts'

export type Job =
  | { kind: 'source'; source: Source }
  | { kind: 'page'; item: WantedItem & { pageUrl: string } }
  | { kind: 'store'; items: WantedItem[] }

/** Number of sources claimed at a time, and how long a turn may hold them, in milliseconds. */
const CLAIMED = 50
/** Number of sources and of items below which more are fetched. */
const FEW_SOURCES = 10
const FEW_ITEMS = 100
export const LEASE_MS = 120_000
/** Number of items looked at together, and stored by one job. */
const ITEMS = 300
const STORED = 25

/** Holds due work. It outlives a turn, and a crash loses nothing because D1 has it all. */
export class JobQueue {
  #sources: { source: Source; heldUntil: number }[] = []
  #pages: (WantedItem & { pageUrl: string })[] = []
  #texts: WantedItem[] = []
  /** Items that are queued or under way. */
  readonly #known = new Set<string>()
  #pagesFirst = false
  /** Sites that are left alone, with the time until which they are. */
  pausedSites = new Map<string, number>()

  /** Looks in D1 for more, where nothing is left of a kind. @returns Whether anything was found. */
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

  /** Returns a job that may begin now, or null. `isIdle` says whether a site may be requested now. */
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

  /** Returns a claimed source, which is then no longer in the queue, or null. */
  takeSource(id: string): Source | null {
    return takeFirst(this.#sources, ({ source }) => source.id === id)?.source ?? null
  }

  /** Leaves the site of an address alone. */
  pauseSiteOf(url: string, until: number): void {
    this.pausedSites.set(siteOf(url), until)
  }

  /** Must be called when a job has ended, however it ended. */
  end(job: Job): void {
    if (job.kind === 'page') this.#known.delete(job.item.articleId)
    if (job.kind === 'store') for (const { articleId } of job.items) this.#known.delete(articleId)
  }

  /** Pages of a site that is left alone would otherwise fill the queue. */
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
