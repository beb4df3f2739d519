// Composes a digest from the articles in KV without storing it.

import { utcDay } from '../calendar/clock.ts'
import { findSentStories } from '../d1/digests/sent-stories.ts'
import { findArticlesSeenUntil, listConsidered } from '../d1/digests/snapshot.ts'
import { findEditsInForce } from '../d1/edits/edits.ts'
import { findWeights } from '../d1/sources/sources.ts'
import { budgetAfter } from '../digest/budget.ts'
import { type ComposedEdition, composeEdition } from '../digest/compose.ts'
import type { LeftOut } from '../digest/edition.ts'
import { countStories } from '../digest/headed-stories.ts'
import { listSourceWarnings, takeTimely } from '../digest/timely.ts'
import { type ArticleWindow, articleWindow, MOST_DAYS_BACK } from '../digest/window.ts'
import { countArticles } from '../kv/articles.ts'
import { collectArticles } from '../kv/collect.ts'
import { typesetEdition } from '../letters/render/typeset.ts'
import { explainSize } from '../letters/size-limit.ts'
import type { Template } from '../letters/template.ts'
import type { Deps } from './deps.ts'

/** A digest composed from the articles in KV, not yet stored. */
export type DigestDraft = ComposedEdition & {
  /** Template of the letter; null if there is nothing to send. */
  template: Template | null
  /** Number of articles that were read and fit into the budget. */
  articles: number
  /** Number of articles that KV listed but failed to return. */
  unread: number
  /** Articles that were left out or shortened, by reason. */
  leftOut: LeftOut[]
  /**
   * KV keys that later digests can skip: those of articles that were read or exceeded the budget, and those
   * that were rejected for an invalid key or value. Articles that KV failed to return are not included.
   */
  considered: string[]
  /** Last UTC day whose articles were read. */
  to: string
  /** Number of KV calls needed to collect the articles. */
  operations: number
  /** Revision of the day's edits when they were read. */
  editsRevision: number
}

/**
 * Composes the digest of a day without storing anything.
 *
 * Uses the newest articles that no digest has considered yet, up to the budget. Starts two days before the
 * last day whose articles a digest has considered, to include articles that arrived late, but looks back at
 * most seven days.
 *
 * @param unfinishedAttempts Number of attempts that were interrupted, perhaps because the day has too many
 * articles.
 */
export async function draftDigest(
  { db, articles, config, now }: Pick<Deps, 'db' | 'articles' | 'config' | 'now'>,
  day: string,
  unfinishedAttempts = 0,
): Promise<DigestDraft> {
  const reached = await findArticlesSeenUntil(db)
  const window = articleWindow(reached, utcDay(now()), config.articleRetentionDays)
  const seen = await listConsidered(db, `article/${window.from}/`)
  const skip = (key: string) => seen.has(`article/${key}`)
  const collected = await collectArticles(articles, { ...window, skip }, budgetAfter(unfinishedAttempts))
  const { maxArticleAgeDays } = config
  const timely = takeTimely(collected.articles, { now: now(), maxArticleAgeDays })
  const leftOut = [...collected.leftOut, ...timely.leftOut, ...(await countTooOld(articles, window))]
  const memory = await findSentStories(db, day)
  const { edits, revision } = await findEditsInForce(db, day)
  const composed = composeEdition(timely.articles, collected.rejected, {
    day,
    language: config.publication.language,
    now: now(),
    limits: config.limits,
    themes: config.themes,
    publisherGroups: config.publisherGroups,
    weights: await findWeights(db),
    rules: config.rules,
    memory,
    edits,
  })
  const template =
    countStories(composed.edition).stories > 0
      ? typesetEdition(composed.edition, { ...config.publication, preferences: true })
      : null
  const warnings = listSourceWarnings(collected.articles, now())
  const considered = [
    ...collected.articles.map(({ key }) => `article/${key}`),
    ...collected.leftOutKeys,
    ...collected.rejected.filter(({ passing }) => !passing).map(({ key }) => key),
  ]
  return {
    edition: composed.edition,
    explanation: { ...explainSize(composed.explanation, template?.fit), leftOut, warnings },
    sentStories: composed.sentStories,
    template,
    articles: collected.articles.length,
    unread: collected.rejected.filter(({ passing }) => passing).length,
    leftOut,
    considered,
    to: window.to,
    operations: collected.operations,
    editsRevision: revision,
  }
}

/** Counts the unread articles from days that are now too old for a digest. */
async function countTooOld(kv: KVNamespace, { from, tooOld }: ArticleWindow): Promise<LeftOut[]> {
  const articles = tooOld === null ? 0 : await countArticles(kv, tooOld)
  const reason = `left out: stored before ${from}, and a digest looks back ${MOST_DAYS_BACK} days at most`
  return articles === 0 ? [] : [{ reason, articles, keys: [] }]
}
