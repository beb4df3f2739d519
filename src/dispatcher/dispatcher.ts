// The one object that drives a digest from articles to accepted batches. It owns no data: D1 holds
// every fact. It is the motor, the mutex and the pacemaker, and may be cut off anywhere.
import { DurableObject } from 'cloudflare:workers'
import { parseConfig } from '../config/config.ts'
import type { Digest } from '../d1/digests/digests.ts'
import { type Reply, toReply } from '../errors.ts'
import { alertPoster } from '../operator/webhook.ts'
import { type PacedCall, pacedCall } from '../resend/call.ts'
import { resendSender } from '../resend/send.ts'
import { redactError } from '../text/redact.ts'
import type { Deps, DispatcherEnv } from './deps.ts'
import { keyPrefixOf } from './key-prefix.ts'
import { openDue, openRequested } from './open.ts'
import { retryDigest } from './retry.ts'
import { workTurn } from './turn.ts'

/** Longest stretch of work between two alarms. */
const TURN_MS = 20_000
/** So many batches go out before a turn ends for new work: however often it is woken, the digest gets on. */
const BATCHES_BEFORE_NEWS = 10
/** and so many at the most: D1 takes 1,000 queries of one invocation, of which a batch needs five at the most. */
const MOST_BATCHES = 150
/** How long to wait after a turn failed as a whole, such as when D1 cannot be reached. */
const FAILED_TURN_PAUSE_MS = 2000
/** and the longest that this grows to while it goes on failing. */
const LONGEST_FAILED_PAUSE_MS = 300_000

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export class Dispatcher extends DurableObject<DispatcherEnv> {
  #paced: PacedCall | null = null
  /** Turns in a row that failed. */
  #failures = 0
  /** Set when new work came in, so that a turn under way ends early and looks at all of it. */
  #woken = false
  /** How far the clock runs ahead of this machine's: always 0 but on a developer's, where a tick may name any time. */
  #skewMs = 0

  constructor(ctx: DurableObjectState, env: DispatcherEnv) {
    super(ctx, env)
    ctx.blockConcurrencyWhile(async () => {
      this.#skewMs = (await ctx.storage.get<number>('skewMs')) ?? 0
    })
  }

  /** The watchdog: opens what is due and gets the alarm going again, should it be lost. */
  async tick(scheduledTime: number): Promise<void> {
    const { config, db } = this.#deps()
    if (config.local) await this.#setClock(scheduledTime)
    try {
      const keyPrefix = await keyPrefixOf(db, config.publication.publicUrl)
      await openDue(db, config.schedule, new Date(scheduledTime), keyPrefix)
    } finally {
      await this.wake() // what was opened before is not held up by a database that fails now
    }
  }

  /** Opens the digest of a day because a person asks for it; null asks for today. See `openAsked`. */
  ask(day: string | null): Promise<Reply<Digest>> {
    return toReply(async () => {
      const { config, db, now } = this.#deps()
      const keyPrefix = await keyPrefixOf(db, config.publication.publicUrl)
      const digest = await openRequested(db, config.schedule, day, now(), keyPrefix)
      await this.wake()
      return digest
    })
  }

  /** Sends what was refused of a digest, after its cause is mended. See `retryDigest`. */
  retry(day: string): Promise<Reply<Digest>> {
    return toReply(async () => {
      const { config, db, now } = this.#deps()
      const digest = await retryDigest(db, config.schedule, day, now())
      await this.wake()
      return digest
    })
  }

  /** Lets the next turn begin at once. */
  async wake(): Promise<void> {
    this.#woken = true
    await this.ctx.storage.setAlarm(Date.now())
  }

  override async alarm(): Promise<void> {
    this.#woken = false
    let next: Date | null = null
    let failed = true
    try {
      const startedAt = Date.now()
      let batches = 0
      const result = await workTurn(this.#deps(), {
        isOver: () =>
          Date.now() >= startedAt + TURN_MS || batches >= (this.#woken ? BATCHES_BEFORE_NEWS : MOST_BATCHES),
        onProgress: () => {
          batches++
          this.#failures = 0
        },
      })
      next = result.next
      failed = result.failed
      console.log({ event: 'turn.over', batches, failed, ms: Date.now() - startedAt, next })
    } catch (error) {
      console.error({ event: 'turn.failed', error: redactError(error) })
    } finally {
      await this.#arm(failed ? this.#afterFailure(next) : next)
      if (!failed) this.#failures = 0
    }
  }

  /** What failed is tried again, at ever longer intervals so that a lasting fault costs little. */
  #afterFailure(next: Date | null): Date {
    this.#failures++
    const pauseMs = Math.min(LONGEST_FAILED_PAUSE_MS, FAILED_TURN_PAUSE_MS * 2 ** (this.#failures - 1))
    const retryAt = new Date(this.#now() + pauseMs)
    return next !== null && next < retryAt ? next : retryAt
  }

  /** Sets the alarm, unless an earlier one was set while the turn ran. */
  async #arm(next: Date | null): Promise<void> {
    if (next === null) return
    const at = next.getTime() - this.#skewMs
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }

  #now(): number {
    return Date.now() + this.#skewMs
  }

  async #setClock(time: number): Promise<void> {
    this.#skewMs = time - Date.now()
    await this.ctx.storage.put('skewMs', this.#skewMs)
  }

  #deps(): Deps {
    const config = parseConfig(this.env)
    this.#paced ??= pacedCall(resendSender(config.resend), { now: Date.now, wait, random: Math.random })
    return {
      db: this.env.DB,
      articles: this.env.ARTICLES,
      editions: this.env.EDITIONS,
      config,
      call: this.#paced,
      postAlert: config.alerts.webhookUrl === null ? null : alertPoster(config.alerts.webhookUrl),
      now: () => new Date(this.#now()),
      random: Math.random,
    }
  }
}
