// The one object that drives a digest from articles to accepted batches. It owns no data: D1 holds
// every fact. It is the motor, the mutex and the pacemaker, and may be cut off anywhere.
import { DurableObject } from 'cloudflare:workers'
import { parseConfig } from '../config.ts'
import type { DigestRecord } from '../d1/digests.ts'
import type { Env } from '../env.ts'
import { type PacedCall, pacedCall } from '../resend/call.ts'
import { resendSender } from '../resend/send.ts'
import type { Deps } from './deps.ts'
import { openAsked, openDue } from './due.ts'
import { workTurn } from './turn.ts'

/** Longest stretch of work between two alarms. */
const TURN_MS = 20_000
/** How long to wait after a turn failed as a whole, such as when D1 cannot be reached. */
const FAILED_TURN_PAUSE_MS = 2000

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const keyPrefix = (day: string) => `digest/${day}/${crypto.randomUUID().slice(0, 8)}`

export class Dispatcher extends DurableObject<Env> {
  #paced: PacedCall | null = null
  /** Set when new work came in, so that a turn under way ends early and looks at all of it. */
  #woken = false
  /** How far the clock runs ahead of this machine's: always 0 but on a developer's, where a tick may name any time. */
  #skewMs = 0

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.blockConcurrencyWhile(async () => {
      this.#skewMs = (await ctx.storage.get<number>('skewMs')) ?? 0
    })
  }

  /** The watchdog: opens what is due and gets the alarm going again, should it be lost. */
  async tick(scheduledTime: number): Promise<void> {
    const { config, db } = this.#deps()
    if (config.local) await this.#setClock(scheduledTime)
    await openDue(db, config.schedule, new Date(scheduledTime), keyPrefix)
    await this.wake()
  }

  /** Opens the digest of a day because a person asks for it; null asks for today. */
  async ask(day: string | null): Promise<DigestRecord> {
    const { config, db, now } = this.#deps()
    const digest = await openAsked(db, config.schedule, day, now(), keyPrefix)
    await this.wake()
    return digest
  }

  /** Lets the next turn begin at once. */
  async wake(): Promise<void> {
    this.#woken = true
    await this.ctx.storage.setAlarm(Date.now())
  }

  override async alarm(): Promise<void> {
    this.#woken = false
    let next: Date | null = new Date(this.#now() + FAILED_TURN_PAUSE_MS)
    try {
      const end = Date.now() + TURN_MS
      next = await workTurn(this.#deps(), { isOver: () => this.#woken || Date.now() >= end })
    } catch (error) {
      console.error({ event: 'turn.failed', error: error instanceof Error ? error.message : String(error) })
    } finally {
      await this.#arm(next)
    }
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
    const now = () => this.#now()
    this.#paced ??= pacedCall(resendSender(config.resend), { now, wait })
    return {
      db: this.env.DB,
      articles: this.env.ARTICLES,
      editions: this.env.EDITIONS,
      config,
      call: this.#paced,
      now: () => new Date(now()),
      random: Math.random,
    }
  }
}
