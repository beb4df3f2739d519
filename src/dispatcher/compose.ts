// Composes a digest from articles, and freezes it before the first letter is sent.

import { addDays, utcDay } from '../calendar/clock.ts'
import type { Digest } from '../d1/digests/digests.ts'
import { findSentStories } from '../d1/digests/sent-stories.ts'
import {
  type Considered,
  findArticlesSeenUntil,
  listConsidered,
  skipConsidered,
  storeSnapshot,
} from '../d1/digests/snapshot.ts'
import { skipDigest } from '../d1/digests/transitions.ts'
import { type ComposedEdition, composeEdition } from '../digest/compose.ts'
import { explainNothing } from '../digest/explain.ts'
import { collectArticles } from '../kv/articles.ts'
import { putExplanation } from '../kv/editions.ts'
import { lettersPerBatch } from '../letters/bind.ts'
import { typesetEdition } from '../letters/render/typeset.ts'
import { explainSize } from '../letters/size-limit.ts'
import type { Template } from '../letters/template.ts'
import { deriveLinkKey } from '../subscribers/token.ts'
import { redactError } from '../text/redact.ts'
import { themesOf } from '../themes/theme.ts'
import type { Deps } from './deps.ts'

/** A digest composed from the articles in KV, not yet stored. */
export type DigestDraft = ComposedEdition & {
  /** Null when there is nothing to send. */
  template: Template | null
  /** Number of articles that were read. */
  articles: number
  /** Number of articles that KV lists but failed to return. */
  unread: number
  /** Keys that no later digest needs to read, including rejected articles, except those that may still become readable. */
  considered: string[]
  /** Last UTC day of the articles that were read. */
  to: string
  /** Number of KV calls that collecting the articles took. */
  operations: number
}

/** Maximum share of unreadable articles. Beyond it KV has a problem, and the digest waits. */
const MOST_UNREAD = 0.2
/** How long before the deadline a digest stops waiting, because an incomplete one is better than none. */
const LAST_CHANCE_MS = 3_600_000

/**
 * Composes the digest of a day without storing anything.
 *
 * Reads every article that no digest has read yet. It starts one day before the last day that a digest read, so articles
 * that reached KV late are included. No article is used twice.
 */
export async function draftDigest(
  { db, articles, config, now }: Pick<Deps, 'db' | 'articles' | 'config' | 'now'>,
  day: string,
): Promise<DigestDraft> {
  const to = utcDay(now())
  const oldest = addDays(to, -config.articleRetentionDays)
  const since = addDays((await findArticlesSeenUntil(db)) ?? to, -1)
  const from = since > oldest ? since : oldest
  const seen = await listConsidered(db, `article/${from}/`)
  const collected = await collectArticles(articles, { from, to, skip: (key) => seen.has(`article/${key}`) })
  const memory = await findSentStories(db, day)
  const composed = composeEdition(collected.articles, collected.rejected, {
    day,
    language: config.publication.language,
    now: now(),
    limits: config.limits,
    themes: config.themes,
    publisherGroups: config.publisherGroups,
    memory,
  })
  const template =
    composed.edition.themes.length > 0
      ? await typesetEdition(composed.edition, { ...config.publication, preferences: true })
      : null
  const considered = [
    ...collected.articles.map(({ key }) => `article/${key}`),
    ...collected.rejected.filter(({ passing }) => !passing).map(({ key }) => key),
  ]
  return {
    edition: composed.edition,
    explanation: explainSize(composed.explanation, template?.fit),
    sentStories: composed.sentStories,
    template,
    articles: collected.articles.length,
    unread: collected.rejected.filter(({ passing }) => passing).length,
    considered,
    to,
    operations: collected.operations,
  }
}

/** Composes a due digest and freezes it, or skips it when there are no articles or none of them is new. */
export async function composeDue(deps: Deps, { day, deadline, reason }: Digest): Promise<void> {
  const { db, config, now } = deps
  if (now().getTime() > deadline) {
    const trouble = reason === null ? '' : `; it could not be composed: ${reason}`
    return skip(deps, day, `too late: its deadline has passed${trouble}`)
  }
  const draft = await draftDigest(deps, day)
  if (isTooPartial(draft, deadline - now().getTime())) {
    throw new Error(`KV did not return ${draft.unread} of ${draft.unread + draft.articles} articles`)
  }
  const looked = {
    considered: draft.considered,
    articles: draft.articles,
    rejected: draft.explanation.rejected.length,
    to: draft.to,
  }
  if (draft.template === null) {
    const nothing = explainNothing(draft.explanation)
    if (draft.articles === 0) return skip(deps, day, nothing)
    await explain(deps, day, draft)
    return skip(deps, day, nothing, looked)
  }
  const links = {
    origin: config.publication.publicUrl,
    key: await deriveLinkKey(config.linkSecrets[0] ?? '', day),
  }
  await explain(deps, day, draft)
  const snapshot = {
    template: draft.template,
    links,
    lettersPerBatch: lettersPerBatch(draft.template),
    edition: draft.edition,
    themes: themesOf(config.themes).map(({ id }) => id),
  }
  await storeSnapshot(db, snapshot, { ...looked, sentStories: draft.sentStories }, now())
  console.log({
    event: 'digest.composed',
    digest: day,
    articles: draft.articles,
    stories: draft.edition.themes.reduce((sum, { stories }) => sum + stories.length, 0),
  })
}

/**
 * Returns whether the digest should wait for its unreadable articles. Without a single story it always waits, and
 * otherwise only when many are unreadable and time is left.
 */
function isTooPartial({ articles, unread, template }: DigestDraft, timeLeftMs: number): boolean {
  if (unread === 0) return false
  return template === null || (unread / (unread + articles) > MOST_UNREAD && timeLeftMs > LAST_CHANCE_MS)
}

/** Stores why the digest looks as it does. Only the operator reads it, so a failure does not stop the letters. */
async function explain({ editions }: Deps, day: string, { explanation }: DigestDraft): Promise<void> {
  try {
    await putExplanation(editions, day, explanation)
  } catch (error) {
    console.error({ event: 'digest.unexplained', digest: day, error: redactError(error) })
  }
}

/** Skips a digest. @param looked Articles that no later digest needs to read. */
async function skip({ db }: Deps, day: string, reason: string, looked?: Considered): Promise<void> {
  console.error({ event: 'digest.skipped', digest: day, reason })
  if (looked === undefined) await skipDigest(db, day, reason)
  else await skipConsidered(db, day, reason, looked)
}
