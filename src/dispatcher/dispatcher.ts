// Defines the Durable Object that turns articles into a digest and sends it. There is only one instance,
// which runs one turn at a time. All state of a digest is in D1, so the work may be interrupted at any point.
import { DurableObject } from 'cloudflare:workers'
import { failurePause } from '../calendar/failure-pause.ts'
import { parseConfig } from '../config/config.ts'
import type { StoredCorrection } from '../d1/corrections.ts'
import { recordAction } from '../d1/digests/actions.ts'
import type { Digest } from '../d1/digests/digests.ts'
import { type Reply, toReply } from '../errors.ts'
import { alertPoster } from '../operator/webhook.ts'
import { type PacedCall, pacedCall } from '../resend/call.ts'
import { resendSender } from '../resend/send.ts'
import { redactError } from '../text/redact.ts'
import { type CorrectionRequest, correctDigest } from './correct.ts'
import type { Deps, DispatcherEnv } from './deps.ts'
import { keyPrefixOf } from './key-prefix.ts'
import { openDue } from './open.ts'
import { type AskedBy, requestDigest } from './publish-request.ts'
import { retryDigest } from './retry.ts'
import { type SteeringRequest, steerDigest } from './steer.ts'
import { workTurn } from './turn.ts'

/** Time after which a turn sends no further emails or batches. A turn is the work triggered by one alarm. */
const TURN_MS = 20_000
/**
 * Number of batches after which new work ends the turn. If it ended the turn sooner, frequent wake-ups could
 * stall a digest.
 */
const BATCHES_BEFORE_NEWS = 10
/**
 * Maximum number of batches in a turn. D1 allows 1,000 queries per invocation, and a batch rarely needs more
 * than five.
 */
const MOST_BATCHES = 150

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export class Dispatcher extends DurableObject<DispatcherEnv> {
  #paced: PacedCall | null = null
  /** Number of failed turns since the last success or progress. */
  #failures = 0
  /**
   * True once the dispatcher has been woken, usually for new work. A running turn then ends after fewer
   * batches, and the next turn does the new work.
   */
  #woken = false
  /**
   * Offset of the dispatcher's clock from the system clock, in milliseconds. Always 0 except in local
   * development, where a tick can set any time.
   */
  #skewMs = 0

  constructor(ctx: DurableObjectState, env: DispatcherEnv) {
    super(ctx, env)
    ctx.blockConcurrencyWhile(async () => {
      this.#skewMs = (await ctx.storage.get<number>('skewMs')) ?? 0
    })
  }

  /** Opens due digests, and sets the alarm again in case it was lost. Called by the cron trigger. */
  async tick(scheduledTime: number): Promise<void> {
    const { config, db } = this.#deps()
    if (config.local) await this.#setClock(scheduledTime)
    try {
      const keyPrefix = await keyPrefixOf(db, config.publication.publicUrl)
      await openDue(db, config.schedule, new Date(scheduledTime), keyPrefix)
    } finally {
      await this.wake() // even if opening fails now, digests that were opened earlier continue
    }
  }

  /** Opens a digest at a person's request, and releases it if requested. See `requestDigest`. */
  ask(day: string | null, options?: AskedBy): Promise<Reply<Digest>> {
    return toReply(async () => {
      const digest = await requestDigest(this.#deps(), day, options)
      await this.wake()
      return digest
    })
  }

  /** Holds, releases, skips, stops or resumes a digest. See `steerDigest`. */
  steer(request: SteeringRequest): Promise<Reply<Digest>> {
    return toReply(async () => {
      const deps = this.#deps()
      const keyPrefix = await keyPrefixOf(deps.db, deps.config.publication.publicUrl)
      const digest = await steerDigest(deps, request, keyPrefix)
      await this.wake()
      return digest
    })
  }

  /** Makes or undoes a correction of a published edition. See `correctDigest`. */
  correct(request: CorrectionRequest): Promise<Reply<StoredCorrection>> {
    return toReply(() => correctDigest(this.#deps(), request))
  }

  /** Resumes a paused or halted digest, or sends a digest's failed letters again. See `retryDigest`. */
  retry(day: string, by: string): Promise<Reply<Digest>> {
    return toReply(async () => {
      const { config, db, now } = this.#deps()
      const digest = await retryDigest(db, config.schedule, day, now())
      console.log({ event: 'digest.retry', digest: day, by })
      await recordAction(db, day, { action: 'retry', by, now: now() })
      await this.wake()
      return digest
    })
  }

  /** Starts the next turn immediately, or as soon as the current one ends. */
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

  /** Returns when to try again after a failure, or the time of the next step if that is earlier. */
  #afterFailure(next: Date | null): Date {
    this.#failures++
    const retryAt = new Date(this.#now() + failurePause(this.#failures))
    return next !== null && next < retryAt ? next : retryAt
  }

  /** Sets the alarm for the next step if there is one, unless an earlier alarm was set while the turn ran. */
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
