// Composes the draft that editors see, and keeps it. It is a separate object because composing ten thousand articles takes
// many seconds of CPU, which would delay readers in the Worker and letters in the dispatcher.
import { DurableObject } from 'cloudflare:workers'
import { parseConfig } from '../config/config.ts'
import { findEditsInForce } from '../d1/edits/edits.ts'
import { redactError } from '../text/redact.ts'
import type { DispatcherEnv } from './deps.ts'
import { draftDigest } from './draft.ts'
import { isCurrent, type KeptDraft, keepDraft } from './kept-draft.ts'

const KEPT = 'draft'

export class Drafter extends DurableObject<DispatcherEnv> {
  /** The draft that is being made. Requests that arrive in the meantime get it too. */
  #making: { day: string; editsRevision: number; draft: Promise<string> } | null = null
  /** Number of times the draft was forgotten. A draft begun before the last time is not kept. */
  #forgotten = 0

  /**
   * Returns the draft of a day, as the JSON of a `KeptDraft`. Composes a new one if no draft is kept, if somebody has
   * since edited the day or stored an article over HTTP, or if the kept one is five minutes old.
   *
   * @param refresh Whether to make it again in any case.
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

  /** Forgets the draft, because an article has arrived. */
  async forget(): Promise<void> {
    this.#forgotten++
    this.#making = null
    await this.ctx.storage.delete(KEPT)
  }

  async #make(day: string): Promise<string> {
    const { DB: db, ARTICLES: articles } = this.env
    const deps = { db, articles, config: parseConfig(this.env), now: () => new Date() }
    const before = this.#forgotten
    const kept: KeptDraft = keepDraft(day, await draftDigest(deps, day), deps.now())
    const json = JSON.stringify(kept)
    try {
      if (before === this.#forgotten) await this.ctx.storage.put(KEPT, json)
    } catch (error) {
      console.error({ event: 'draft.unkept', digest: day, error: redactError(error) }) // too large for one value
    }
    return json
  }
}
