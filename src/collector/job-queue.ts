// Chooses the next job. Alternates between sources and pages, and lets a busy site delay only its own jobs.

import { claimSources } from '../d1/sources/polls.ts'
import type { Source } from '../d1/sources/sources.ts'
import { delayItems, listWantedItems, type WantedItem } from '../d1/sources/wanted-items.ts'
import { siteOf } from '../feeds/site.ts'
import type { CollectorDeps } from './deps.ts'

export type Job =
  | { kind: 'source'; source: Source }
  | { kind: 'page'; item: PageItem }
  /** Reads the robots.txt of a page's site, which is required before the page can be read. */
  | { kind: 'robots'; url: string }
  | { kind: 'store'; items: WantedItem[] }

export type PageItem = WantedItem & { pageUrl: string }

/** Maximum number of sources to claim at a time. */
const CLAIMED = 50
/** Minimum numbers of queued sources and items. Below these numbers, more are loaded from D1. */
const FEW_SOURCES = 10
const FEW_ITEMS = 100
/**
 * Minimum number of distinct sites among the queued pages. Below it, more items are loaded unless
 * {@link MANY_PAGES} pages are queued. The pages of one site are read one after another, so a few sites can
 * keep only a few jobs busy.
 */
const FEW_SITES = 40
const MANY_PAGES = 400
/** Lease duration of claimed sources, in milliseconds. */
export const LEASE_MS = 120_000
/** Maximum numbers of items to load at a time and to store in one job. */
const ITEMS = 300
export const STORED = 25

/** Decides whether a job may begin now. */
export type Readiness = {
  /** Returns whether a request may be sent to a site now. */
  isIdle: (site: string) => boolean
  /** Returns whether the robots.txt for a URL is in the cache. */
  knowsRobots: (url: string) => boolean
}

/**
 * Queue of due work, kept in memory from turn to turn. A crash loses nothing, because all of the work is also
 * in D1.
 */
export class JobQueue {
  #sources: { source: Source; heldUntil: number }[] = []
  #pages: { item: PageItem; site: string }[] = []
  #texts: WantedItem[] = []
  /** Ids of the items that are queued or in progress. */
  readonly #known = new Set<string>()
  /** Sites with a job in progress. A second job for the same site would only wait for the first. */
  readonly #busy = new Set<string>()
  #pagesFirst = false

  /** Loads more sources and items from D1 if few are left. @returns Whether the queue grew. */
  async refill({ db, requester, now }: CollectorDeps): Promise<boolean> {
    const at = now()
    const before = this.size
    this.#sources = this.#sources.filter(({ heldUntil }) => heldUntil > at.getTime())
    if (this.#sources.length < FEW_SOURCES) {
      const leasedUntil = new Date(at.getTime() + LEASE_MS)
      const claimed = await claimSources(db, { now: at, leasedUntil, limit: CLAIMED })
      this.#sources.push(...claimed.map((source) => ({ source, heldUntil: leasedUntil.getTime() })))
    }
    if (this.#needsItems()) {
      for (const item of await listWantedItems(db, at, ITEMS)) {
        if (this.#known.has(item.articleId)) continue
        this.#known.add(item.articleId)
        if (hasPage(item)) this.#pages.push({ item, site: siteOf(item.pageUrl) })
        else this.#texts.push(item)
      }
      await this.#delayItems(db, requester.pauses.list(at))
    }
    return this.size > before
  }

  #needsItems(): boolean {
    const pages = this.#pages.length
    if (pages + this.#texts.length < FEW_ITEMS) return true
    return pages < MANY_PAGES && new Set(this.#pages.map(({ site }) => site)).size < FEW_SITES
  }

  get size(): number {
    return this.#sources.length + this.#pages.length + this.#texts.length
  }

  /** Returns a job that may begin now, or null. Call `end()` when the job has ended. */
  take(now: number, readiness: Readiness): Job | null {
    const job = this.#choose(now, readiness)
    const site = job && siteOfJob(job)
    if (site !== null) this.#busy.add(site)
    return job
  }

  #choose(now: number, { isIdle, knowsRobots }: Readiness): Job | null {
    if (this.#texts.length > 0) return { kind: 'store', items: this.#texts.splice(0, STORED) }
    const isFree = (site: string) => !this.#busy.has(site) && isIdle(site)
    const page = (): Job | null => {
      const found = this.#pages.find(({ site }) => isFree(site))
      if (found === undefined) return null
      const { item } = found
      if (!knowsRobots(item.pageUrl)) return { kind: 'robots', url: item.pageUrl }
      this.#pages.splice(this.#pages.indexOf(found), 1)
      return { kind: 'page', item }
    }
    const source = (): Job | null => {
      const found = takeFirst(
        this.#sources,
        ({ source, heldUntil }) => heldUntil > now && isFree(source.site),
      )
      return found === undefined ? null : { kind: 'source', source: found.source }
    }
    this.#pagesFirst = !this.#pagesFirst
    return this.#pagesFirst ? (page() ?? source()) : (source() ?? page())
  }

  /** Removes a claimed source from the queue. Returns the source, or null if it is not in the queue. */
  takeSource(id: string): Source | null {
    return takeFirst(this.#sources, ({ source }) => source.id === id)?.source ?? null
  }

  /** Drops queued items whose rows in D1 have changed, so that the rows are loaded again. */
  drop(articleIds: readonly string[]): void {
    if (articleIds.length === 0) return
    const dropped = new Set(articleIds)
    const isKept = ({ articleId }: WantedItem) => !dropped.has(articleId)
    const queued = [...this.#pages.map(({ item }) => item), ...this.#texts]
    for (const item of queued) if (!isKept(item)) this.#known.delete(item.articleId)
    this.#pages = this.#pages.filter(({ item }) => isKept(item))
    this.#texts = this.#texts.filter(isKept)
  }

  /** Releases a job's site and items. Call this when a job ends, whether it succeeded or failed. */
  end(job: Job): void {
    const site = siteOfJob(job)
    if (site !== null) this.#busy.delete(site)
    if (job.kind === 'page') this.#known.delete(job.item.articleId)
    if (job.kind === 'store') for (const { articleId } of job.items) this.#known.delete(articleId)
  }

  /** Delays the items of paused sites, which would otherwise fill the queue. */
  async #delayItems(db: D1Database, pauses: readonly [site: string, end: number][]): Promise<void> {
    for (const [site, until] of pauses) {
      const delayed = this.#pages.filter((page) => page.site === site)
      if (delayed.length === 0) continue
      const ids = delayed.map(({ item }) => item.articleId)
      await delayItems(db, ids, until)
      this.#pages = this.#pages.filter((page) => page.site !== site)
      for (const id of ids) this.#known.delete(id)
    }
  }
}

/** Returns the site that a job requests, or null if it makes no request. */
function siteOfJob(job: Job): string | null {
  if (job.kind === 'store') return null
  if (job.kind === 'source') return job.source.site
  return siteOf(job.kind === 'page' ? job.item.pageUrl : job.url)
}

const hasPage = (item: WantedItem): item is PageItem => item.pageUrl !== null

function takeFirst<T>(list: T[], isWanted: (entry: T) => boolean): T | undefined {
  const at = list.findIndex(isWanted)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}
