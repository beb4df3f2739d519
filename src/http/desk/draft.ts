// Loads a day's draft and its edits for the desk.
import { addDays, localDay } from '../../calendar/clock.ts'
import { findDigest } from '../../d1/digests/digests.ts'
import { listEdits, type StoredEdit } from '../../d1/edits/edits.ts'
import type { Edition, Explanation } from '../../digest/edition.ts'
import type { EditEffect } from '../../digest/edits.ts'
import type { KeptDraft } from '../../dispatcher/kept-draft.ts'
import { countRecipients } from '../../dispatcher/plan.ts'
import { theDrafter } from '../../env.ts'
import { bindLetter } from '../../letters/bind.ts'
import type { Template } from '../../letters/template.ts'
import { byteLength } from '../../text/bytes.ts'
import type { AppContext } from '../context.ts'

export type DeskDraft = {
  day: string
  edition: Edition
  explanation: Explanation
  /** Template of the letter, or null if there is nothing to send. */
  template: Template | null
  /** Number of articles that were read for the draft, including those that were too old for it. */
  articles: number
  /** When the draft was composed, in milliseconds since 1970. */
  madeAt: number
  /** Size of a letter's HTML in bytes, or 0 if there is nothing to send. */
  bytes: number
  /** Number of subscribers who would currently get the letter. */
  recipients: number
  /**
   * Edits that were not undone, oldest first. `effect` is null if the explanation does not mention the edit.
   */
  edits: (StoredEdit & { effect: EditEffect | null })[]
}

/** Fictitious reader for previews. */
export const PREVIEW_READER = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/unsubscribe',
  preferencesUrl: 'https://example.com/preferences',
}

/** Returns the storage, configuration and clock needed to compose a digest. */
export function depsOf({ env, var: { config } }: AppContext) {
  const now = new Date()
  return { db: env.DB, articles: env.ARTICLES, editions: env.EDITIONS, config, now: () => now }
}

/**
 * Returns the day of the draft that the desk shows. That is today, or tomorrow once today's digest is
 * composed or skipped.
 */
export async function draftDay(c: AppContext): Promise<string> {
  const today = localDay(new Date(), c.var.config.schedule.timeZone)
  const digest = await findDigest(c.env.DB, today)
  const isOpen = digest === null || (digest.composedAt === null && digest.state !== 'skipped')
  return isOpen ? today : addDays(today, 1)
}

/**
 * Returns a day's draft.
 *
 * @param refresh Whether to compose a new draft instead of using the cached one.
 */
export async function findDraft(c: AppContext, day: string, refresh = false): Promise<DeskDraft> {
  const deps = depsOf(c)
  const [json, recipients, edits] = await Promise.all([
    theDrafter(c.env).find(day, refresh),
    countRecipients(deps, day),
    listEdits(deps.db, day),
  ])
  const { edition, explanation, template, articles, madeAt }: KeptDraft = JSON.parse(json)
  const effects = new Map((explanation.edits ?? []).map((effect) => [effect.id, effect]))
  return {
    day,
    edition,
    explanation,
    template,
    articles,
    madeAt,
    bytes: template === null ? 0 : byteLength(bindLetter(template, PREVIEW_READER).html),
    recipients,
    edits: edits
      .filter(({ undoneAt }) => undoneAt === null)
      .map((edit) => ({ ...edit, effect: effects.get(edit.id) ?? null })),
  }
}
