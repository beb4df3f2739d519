// The first turn: from articles to a digest that is frozen before the first letter.

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

/** A digest as it would be made of what is in KV now, and what it was made of. */
export type DigestDraft = ComposedEdition & {
  /** Null when there is nothing to send. */
  template: Template | null
  /** How many articles it is made of, and how many KV has but did not give just now. */
  articles: number
  unread: number
  /** Keys of all that it looked at and no other digest needs to: the rejected too, unless they may still come. */
  considered: string[]
  /** The last UTC day of articles that it looked at. */
  to: string
  /** Calls of KV that it took to collect the articles. */
  operations: number
}

/** A larger share of the articles out of reach is a fault of KV, and no digest is made of the rest yet. */
const MOST_UNREAD = 0.2
/** Before this much time is left; then a part of the day is better than nothing. */
const LAST_CHANCE_MS = 3_600_000

/**
 * Makes the digest of a day without keeping anything.
 *
 * It looks at every article that no digest looked at, from the day before the last digest looked
 * until today: what reached KV late is not lost, and nothing is used twice.
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

/** Composes a digest that is due and freezes it; without articles, or anything new in them, it is skipped. */
export async function composeDue(deps: Deps, { day, deadline, reason }: Digest): Promise<void> {
  const { db, config, now } = deps
  if (now().getTime() > deadline) {
    const trouble = reason === null ? '' : `; it could not be made: ${reason}`
    return skip(deps, day, `too late: the time in which it may still go out is over${trouble}`)
  }
  const draft = await draftDigest(deps, day)
  if (isTooPartial(draft, deadline - now().getTime())) {
    throw new Error(`KV did not give ${draft.unread} of ${draft.unread + draft.articles} articles`)
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

/** With so many articles out of reach it is better to wait, unless there is no time left to. */
function isTooPartial({ articles, unread, template }: DigestDraft, timeLeftMs: number): boolean {
  if (unread === 0) return false
  return template === null || (unread / (unread + articles) > MOST_UNREAD && timeLeftMs > LAST_CHANCE_MS)
}

/** Why a digest looks as it does is for the operator's eyes: no letter waits for it. */
async function explain({ editions }: Deps, day: string, { explanation }: DigestDraft): Promise<void> {
  try {
    await putExplanation(editions, day, explanation)
  } catch (error) {
    console.error({ event: 'digest.unexplained', digest: day, error: redactError(error) })
  }
}

/** @param looked What the digest looked at and no other needs to. */
async function skip({ db }: Deps, day: string, reason: string, looked?: Considered): Promise<void> {
  console.error({ event: 'digest.skipped', digest: day, reason })
  if (looked === undefined) await skipDigest(db, day, reason)
  else await skipConsidered(db, day, reason, looked)
}
