// Runs one turn of the collector: reads due sources and stores wanted items until nothing is due or the turn
// reaches a limit.

import { findNextPoll } from '../d1/sources/polls.ts'
import { findNextItem } from '../d1/sources/wanted-items.ts'
import type { CollectorDeps } from './deps.ts'
import { type Job, type JobQueue, type Readiness, STORED } from './job-queue.ts'
import { pauseFailedSite } from './pause-failed-site.ts'
import { readSource } from './read-source.ts'
import type { RunningJobs } from './running-jobs.ts'
import { storeItems, storeWithPage } from './store-items.ts'

/**
 * Maximum number of concurrent requests. Cloudflare allows only six connections to wait for a response at
 * once.
 */
export const MAX_REQUESTS = 6
/** Maximum number of concurrent jobs. While some wait for a response, others write to D1 or KV. */
const MAX_JOBS = 12
/** Minimum time between refills of the queue, in milliseconds, unless nothing is queued or running. */
const REFILL_MS = 500
/** How long to wait before checking again whether a site is free, in milliseconds. */
const LOOK_AGAIN_MS = 50
/**
 * Number of queries, counted as in {@link QUERIES}, after which a turn starts no more jobs. D1 allows 1,000
 * per invocation. The remainder is reserved for the last job and for listing due work.
 */
const MAX_QUERIES = 900
/**
 * Number of queries to allow for a job, by kind. A job that stores items may have to postpone each of them.
 */
const QUERIES: Record<Job['kind'], number> = { source: 9, page: 2, robots: 1, store: STORED + 1 }
/**
 * Minimum pause after a turn that has done all its work, in milliseconds, so that sources due soon share a
 * turn.
 */
const IDLE_MS = 15_000
/** Number of failed jobs after which a turn ends, because D1 is probably unavailable. */
const MAX_FAILED = 5

export type TurnLimit = {
  isOver: () => boolean
  wait: (ms: number) => Promise<void>
  /**
   * Returns the system time in milliseconds, which is used to space out requests. The collector's own clock
   * may be set to another day.
   */
  realNow: () => number
}

export type CollectorTurn = {
  jobs: number
  failed: number
  /** When the next turn should begin, or null if there is nothing left to do. */
  next: Date | null
}

/** The queue and the running jobs, which persist from turn to turn. */
export type Work = { queue: JobQueue; running: RunningJobs }

/**
 * Works until nothing is due or the turn is over. A failed job does not stop the others, but five failed jobs
 * end the turn. Does not wait for running jobs at the end of the turn, because a single slow server would
 * delay the next turn.
 *
 * @throws If D1 cannot list the paused sites or the due work.
 */
export async function collect(
  deps: CollectorDeps,
  { queue, running }: Work,
  limit: TurnLimit,
): Promise<CollectorTurn> {
  const { limiter, pauses } = deps.requester
  await pauses.load(deps.db, deps.now())
  const ready: Readiness = {
    isIdle: (site) => limiter.freeAt(site) <= limit.realNow() && pauses.endOf(site) <= deps.now().getTime(),
    knowsRobots: (url) => deps.robots.knows(url, deps.now().getTime()),
  }
  let jobs = 0
  let failed = running.takeFailed()
  let queries = 0
  let refilledAt = Number.NEGATIVE_INFINITY
  const isOver = () => limit.isOver() || failed >= MAX_FAILED || queries >= MAX_QUERIES
  while (!isOver()) {
    const isIdle = running.size === 0 && queue.size === 0
    if (isIdle || limit.realNow() - refilledAt >= REFILL_MS) {
      refilledAt = limit.realNow()
      if (!(await queue.refill(deps)) && isIdle) break
    }
    const job = running.size < MAX_JOBS ? queue.take(deps.now().getTime(), ready) : null
    if (job === null) await running.waitForOne(() => limit.wait(LOOK_AGAIN_MS))
    else {
      jobs++
      queries += QUERIES[job.kind]
      running.start(job.kind, () => runJob(deps, queue, job).finally(() => queue.end(job)))
    }
    failed += running.takeFailed()
  }
  return { jobs, failed, next: isOver() ? deps.now() : await findNext(deps, deps.now().getTime() + IDLE_MS) }
}

async function runJob(deps: CollectorDeps, queue: JobQueue, job: Job): Promise<void> {
  switch (job.kind) {
    case 'source': {
      const { rivals = [] } = await readSource(deps, job.source)
      queue.drop(rivals)
      return
    }
    case 'page':
      return storeWithPage(deps, job.item)
    case 'robots':
      return readRobots(deps, job.url)
    case 'store':
      return storeItems(deps, job.items)
    default:
      job satisfies never
  }
}

/**
 * Reads a robots.txt. Pauses the site after a failure that requires a pause, unless the site refused the
 * request.
 */
async function readRobots(deps: CollectorDeps, url: string): Promise<void> {
  const { failed } = await deps.robots.read(url, deps.requester)
  if (failed === null || failed.failure.kind === 'refused') return
  const pause = pauseFailedSite(deps, failed)
  if (pause.length > 0) await deps.db.batch(pause)
}

/** Returns when the next work is due, but no earlier than `earliest`. Returns null if there is no work. */
async function findNext({ db }: CollectorDeps, earliest: number): Promise<Date | null> {
  const times = await Promise.all([findNextPoll(db), findNextItem(db)])
  const known = times.filter((time) => time !== null)
  return known.length === 0 ? null : new Date(Math.max(earliest, Math.min(...known)))
}
