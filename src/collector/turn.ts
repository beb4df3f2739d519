// One turn: reads due sources and stores wanted items, several at a time, until nothing is due or the time is over.

import { findNextPoll, listPausedSites } from '../d1/sources/polls.ts'
import { findNextItem } from '../d1/sources/wanted-items.ts'
import { redactError } from '../text/redact.ts'
import type { CollectorDeps } from './deps.ts'
import type { Job, JobQueue } from './job-queue.ts'
import { readSource } from './read-source.ts'
import { storeItems, storeWithPage } from './store-items.ts'

/** Maximum number of jobs at once. Cloudflare allows six connections that wait for an answer. */
export const MAX_JOBS = 6
/** How often a turn checks D1 for more work, in milliseconds. */
const REFILL_MS = 500
/** How long to wait before checking again whether a site is free, in milliseconds. */
const LOOK_AGAIN_MS = 50
/** Maximum number of jobs in a turn. D1 allows 1,000 queries per invocation, and a job needs at most six. */
const MAX_JOBS_PER_TURN = 150
/** Number of failed jobs after which a turn ends, because D1 or KV must be out of reach. */
const MAX_FAILED = 5

export type TurnLimit = {
  isOver: () => boolean
  wait: (ms: number) => Promise<void>
  /**
   * The real time, by which requests are spaced, in milliseconds. The collector's own clock may be set to another day.
   */
  realNow: () => number
}

export type CollectorTurn = {
  jobs: number
  failed: number
  /** When the next turn should begin, or null if nothing is left to do. */
  next: Date | null
}

/**
 * Works until nothing is due or the turn is over. A job that fails does not affect the others.
 *
 * @throws If the due work cannot be listed.
 */
export async function collect(
  deps: CollectorDeps,
  queue: JobQueue,
  limit: TurnLimit,
): Promise<CollectorTurn> {
  queue.pausedSites = await listPausedSites(deps.db, deps.now())
  const running = new Set<Promise<void>>()
  let jobs = 0
  let failed = 0
  let refilledAt = Number.NEGATIVE_INFINITY
  const isOver = () => limit.isOver() || failed >= MAX_FAILED || jobs >= MAX_JOBS_PER_TURN
  const start = (job: Job) => {
    jobs++
    const work = runJob(deps, queue, job)
      .catch((error: unknown) => {
        failed++
        console.error({ event: 'job.failed', kind: job.kind, error: redactError(error) })
      })
      .finally(() => {
        queue.end(job)
        running.delete(work)
      })
    running.add(work)
  }
  while (!isOver()) {
    const isIdle = running.size === 0 && queue.size === 0
    if (isIdle || limit.realNow() - refilledAt >= REFILL_MS) {
      refilledAt = limit.realNow()
      if (!(await queue.refill(deps)) && isIdle) break
    }
    const { limiter } = deps.requester
    const isFree = (site: string) => limiter.freeAt(site) <= limit.realNow()
    const job = running.size < MAX_JOBS ? queue.take(deps.now().getTime(), isFree) : null
    if (job !== null) start(job)
    else await Promise.race([...running, limit.wait(queue.size > 0 ? LOOK_AGAIN_MS : REFILL_MS)])
  }
  await Promise.all(running)
  return { jobs, failed, next: isOver() ? deps.now() : await findNext(deps) }
}

async function runJob(deps: CollectorDeps, queue: JobQueue, job: Job): Promise<void> {
  switch (job.kind) {
    case 'source': {
      const { pausedSite } = await readSource(deps, job.source)
      if (pausedSite !== null) queue.pausedSites.set(job.source.site, pausedSite)
      return
    }
    case 'page': {
      const pausedUntil = await storeWithPage(deps, job.item)
      if (pausedUntil !== null) queue.pauseSiteOf(job.item.pageUrl, pausedUntil)
      return
    }
    case 'store':
      return storeItems(deps, job.items)
    default:
      job satisfies never
  }
}

async function findNext({ db }: CollectorDeps): Promise<Date | null> {
  const times = await Promise.all([findNextPoll(db), findNextItem(db)])
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : new Date(Math.min(...known))
}
