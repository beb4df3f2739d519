// Defines the Durable Object that reads all feeds. A single instance spaces out the requests to each site.
// Pending work is in D1, so a turn can be interrupted at any point. The dispatcher is a separate object, so
// slow feeds do not delay letters.
import { DurableObject } from 'cloudflare:workers'
import { MS_PER_DAY } from '../calendar/clock.ts'
import { failurePause } from '../calendar/failure-pause.ts'
import { parseConfig } from '../config/config.ts'
import { syncListed } from '../d1/sources/change-sources.ts'
import { forgetItems } from '../d1/sources/items.ts'
import { newSource } from '../d1/sources/new-source.ts'
import { claimSource } from '../d1/sources/polls.ts'
import { DigestError, type Reply, toReply } from '../errors.ts'
import { isOwnMachine } from '../feeds/site.ts'
import { redactError } from '../text/redact.ts'
import { alertToFailing, alertToShortage } from './alert-operator.ts'
import type { CollectorDeps, CollectorEnv } from './deps.ts'
import { JobQueue, LEASE_MS } from './job-queue.ts'
import { readSource, type SourceReading } from './read-source.ts'
import { RequestLimiter } from './request-limiter.ts'
import { RobotsCache } from './robots-cache.ts'
import { RunningJobs } from './running-jobs.ts'
import { SitePauses } from './site-pauses.ts'
import { type Tried, tryAddress } from './try-address.ts'
import { collect, MAX_REQUESTS } from './turn.ts'

/** How long a turn may keep starting new jobs, in milliseconds. */
const TURN_MS = 20_000
/**
 * Minimum time between the end of a request to a site and the next request, in milliseconds. A site may see a
 * request end later than we do, but should still see a gap of a full second.
 */
const SITE_GAP_MS = 1050
/** Minimum number of days that an item is remembered after it was last recorded as seen in a feed. */
const REMEMBERED_DAYS = 60

/** Returns the minimum gap between requests to a site, in milliseconds. */
const gapOf = (site: string) => (isOwnMachine(site) ? 0 : SITE_GAP_MS)

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export class Collector extends DurableObject<CollectorEnv> {
  readonly #queue = new JobQueue()
  readonly #running = new RunningJobs()
  readonly #robots = new RobotsCache()
  readonly #pauses = new SitePauses()
  readonly #limiter = new RequestLimiter({ limit: MAX_REQUESTS, gapMs: gapOf, now: Date.now })
  /** Number of consecutive turns that failed or had failed jobs. */
  #failures = 0
  #forgottenAt = 0
  /** Last UTC day on which articles were counted for an alert. */
  #countedDay = ''
  /**
   * Offset of the collector's clock from the system clock, in milliseconds. Always 0 except in local
   * development, where a tick can simulate any time.
   */
  #skewMs = 0

  constructor(ctx: DurableObjectState, env: CollectorEnv) {
    super(ctx, env)
    ctx.blockConcurrencyWhile(async () => {
      this.#skewMs = (await ctx.storage.get<number>('skewMs')) ?? 0
    })
  }

  /** Updates the sources to match the configuration, raises alerts about sources, and starts a turn. */
  async tick(scheduledTime: number): Promise<void> {
    const { config, db, now } = this.#deps()
    if (config.local) {
      this.#skewMs = scheduledTime - Date.now()
      await this.ctx.storage.put('skewMs', this.#skewMs)
    }
    try {
      const listed = config.sources.listed.map((url) => newSource(url))
      await syncListed(db, listed, now())
      await this.#alert()
    } finally {
      await this.wake()
    }
  }

  /**
   * Alerts the operator about failing sources. Checks for a shortage of articles once a day, and after each
   * restart of the object. Does nothing if no email address or webhook for alerts is configured.
   */
  async #alert(): Promise<void> {
    const deps = this.#deps()
    const { email, webhookUrl } = deps.config.alerts
    if (email === null && webhookUrl === null) return
    await alertToFailing(deps)
    const today = deps.now().toISOString().slice(0, 10)
    if (this.#countedDay === today) return
    await alertToShortage(deps)
    this.#countedDay = today
  }

  /** Starts the next turn immediately. */
  async wake(): Promise<void> {
    await this.ctx.storage.setAlarm(Date.now())
  }

  /** Reads the feed at a URL, or the feed that the page at the URL links to, without storing anything. */
  async try(url: string): Promise<Tried> {
    const deps = this.#deps()
    await this.#pauses.load(deps.db, deps.now())
    return tryAddress(deps, url)
  }

  /** Reads a source now, even if it is not due. */
  read(id: string): Promise<Reply<SourceReading>> {
    return toReply(async () => {
      const deps = this.#deps()
      const now = deps.now()
      const leasedUntil = new Date(now.getTime() + LEASE_MS)
      const source = this.#queue.takeSource(id) ?? (await claimSource(deps.db, id, { now, leasedUntil }))
      if (source === null) {
        throw new DigestError(
          'conflict',
          'Cannot read the source now: it is being read, its site is paused, or there is no source with this id',
        )
      }
      const reading = await readSource(deps, source)
      await this.wake()
      return reading
    })
  }

  override async alarm(): Promise<void> {
    let next: Date | null = null
    try {
      const startedAt = Date.now()
      const isOver = () => Date.now() >= startedAt + TURN_MS
      const work = { queue: this.#queue, running: this.#running }
      const turn = await collect(this.#deps(), work, { isOver, wait, realNow: Date.now })
      this.#failures = turn.failed > 0 ? this.#failures + 1 : 0
      next = turn.next
      if (turn.jobs > 0) console.log({ event: 'collector.turn', ...turn, ms: Date.now() - startedAt })
      await this.#forget()
    } catch (error) {
      this.#failures++
      console.error({ event: 'collector.failed', error: redactError(error) })
    } finally {
      await this.#arm(next)
    }
  }

  /**
   * Sets the alarm for the next turn, unless an earlier alarm is set. Backs off after failures, so that a
   * persistent fault costs little.
   */
  async #arm(next: Date | null): Promise<void> {
    if (next === null && this.#failures === 0) return
    const wanted = (next?.getTime() ?? 0) - this.#skewMs
    const at = Math.max(wanted, Date.now() + failurePause(this.#failures))
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }

  /**
   * Deletes some of the items that left their feeds long ago. Runs once a day, and after each restart of the
   * object.
   */
  async #forget(): Promise<void> {
    const { db, now } = this.#deps()
    const time = now().getTime()
    if (time - this.#forgottenAt < MS_PER_DAY) return
    await forgetItems(db, new Date(time - REMEMBERED_DAYS * MS_PER_DAY))
    this.#forgottenAt = time
  }

  #deps(): CollectorDeps {
    const config = parseConfig(this.env)
    const now = () => new Date(Date.now() + this.#skewMs)
    const { publicUrl } = config.publication
    return {
      db: this.env.DB,
      articles: this.env.ARTICLES,
      config,
      requester: {
        fetch: (url, init) => fetch(url, init),
        guard: { publicUrl, allowedHosts: config.sources.allowedHosts },
        limiter: this.#limiter,
        pauses: this.#pauses,
        userAgent: `Broadsheet (+${publicUrl})`,
        now,
      },
      robots: this.#robots,
      now,
      random: Math.random,
    }
  }
}
