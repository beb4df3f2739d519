// Defines the Durable Object that composes drafts and caches the one that editors see. It is a separate
// object, because composing a digest from ten thousand articles takes many seconds of CPU time and would
// delay the Worker's requests or the dispatcher's letters.
import { DurableObject } from 'cloudflare:workers'
import { parseConfig } from '../config/config.ts'
import { findEditsInForce } from '../d1/edits/edits.ts'
import { type Reply, toReply } from '../errors.ts'
import { redactError } from '../text/redact.ts'
import type { DispatcherEnv } from './deps.ts'
import { draftDigest } from './draft.ts'
import { dryRun } from './dry-run.ts'
import { isCurrent, type KeptDraft, keepDraft } from './kept-draft.ts'
import { type PlannedCopies, planTestCopies } from './test-copies.ts'

const KEPT = 'draft'

export class Drafter extends DurableObject<DispatcherEnv> {
  /**
   * The draft that is being composed. Concurrent requests for the same day and the same revision of its edits
   * share it.
   */
  #making: { day: string; editsRevision: number; draft: Promise<string> } | null = null
  /**
   * Number of times the cached draft was discarded. A draft that was begun before the latest discard is not
   * cached.
   */
  #forgotten = 0
  /** The last task, finished or not. */
  #last: Promise<unknown> = Promise.resolve()

  /**
   * Returns the draft of a day, as the JSON of a `KeptDraft`. Composes a new draft unless the cached one is
   * up to date. A cached draft expires after five minutes, or earlier if somebody edits the day's digest or
   * stores an article over HTTP.
   *
   * @param refresh Whether to compose a new draft even if the cached one is up to date.
   */
  async find(day: string, refresh = false): Promise<string> {
    const { revision: editsRevision } = await findEditsInForce(this.env.DB, day)
    const known = refresh ? undefined : await this.ctx.storage.get<string>(KEPT)
    if (known !== undefined && isCurrent(JSON.parse(known), { day, editsRevision, now: new Date() }))
      return known
    const making = this.#making
    if (making !== null && making.day === day && making.editsRevision === editsRevision) return making.draft
    const draft = this.#make(day)
    this.#making = { day, editsRevision, draft }
    try {
      return await draft
    } finally {
      if (this.#making?.draft === draft) this.#making = null
    }
  }

  /** Discards the cached draft after an article has arrived. */
  async forget(): Promise<void> {
    this.#forgotten++
    this.#making = null
    await this.ctx.storage.delete(KEPT)
  }

  /**
   * Describes the digest of a day. See `dryRun`. @returns Indented JSON of a `DryRun`, which is readable in a
   * terminal.
   */
  dryRun(day: string): Promise<Reply<string>> {
    return toReply(async () => JSON.stringify(await this.#alone(() => dryRun(this.#deps(), day)), null, 2))
  }

  /** Plans test copies of the digest of a day, or of the draft that editors see. See `planTestCopies`. */
  planTestCopies(day: string, to: readonly string[], by: string): Promise<Reply<PlannedCopies>> {
    const draftOf = async () => (JSON.parse(await this.find(day)) as KeptDraft).template
    return toReply(() => planTestCopies(this.#deps(), day, to, { by, draftOf }))
  }

  /**
   * Runs a task once all earlier ones have ended, because the articles of two drafts may not fit into memory
   * together.
   */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {}) // the caller gets the error, and later tasks still run
    return done
  }

  #deps() {
    const { DB: db, ARTICLES: articles, EDITIONS: editions } = this.env
    return { db, articles, editions, config: parseConfig(this.env), now: () => new Date() }
  }

  async #make(day: string): Promise<string> {
    const deps = this.#deps()
    const before = this.#forgotten
    const kept: KeptDraft = await this.#alone(async () =>
      keepDraft(day, await draftDigest(deps, day), deps.now()),
    )
    const json = JSON.stringify(kept)
    try {
      if (before === this.#forgotten) await this.ctx.storage.put(KEPT, json)
    } catch (error) {
      console.error({ event: 'draft.unkept', digest: day, error: redactError(error) }) // the draft may be too large for one storage value
    }
    return json
  }
}
