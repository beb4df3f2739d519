// Leaves out articles that are too old, removes impossible dates, and reports impossible dates and texts that
// are really paywalls or other notices.

import type { Article } from '../articles/article.ts'
import { WALL_NAMES } from '../articles/walls.ts'
import { MS_PER_DAY } from '../calendar/clock.ts'
import type { LeftOut, SourceWarning } from './edition.ts'

export type Timely = {
  /** Articles that are recent enough. An impossible date is replaced by null. */
  articles: Article[]
  leftOut: LeftOut[]
}

/**
 * Leaves out articles that are too old for a digest, and removes dates more than a day after the digest.
 * Articles without a date are kept.
 *
 * @param now Time of the digest.
 */
export function takeTimely(
  articles: readonly Article[],
  { now, maxArticleAgeDays }: { now: Date; maxArticleAgeDays: number },
): Timely {
  const oldest = new Date(now.getTime() - maxArticleAgeDays * MS_PER_DAY).toISOString()
  const old = articles.filter(({ publishedAt }) => publishedAt !== null && publishedAt < oldest)
  const tooOld = new Set(old)
  const reason = `left out: published more than ${maxArticleAgeDays} days before the digest (MAX_ARTICLE_AGE_DAYS)`
  return {
    articles: articles
      .filter((article) => !tooOld.has(article))
      .map((article) => (isOfTheFuture(article, now) ? { ...article, publishedAt: null } : article)),
    leftOut: old.length === 0 ? [] : [{ reason, articles: old.length, keys: old.map(({ key }) => key) }],
  }
}

/** Lists the faults in each source's articles: impossible dates, and paywalls or notices instead of text. */
export function listSourceWarnings(articles: readonly Article[], now: Date): SourceWarning[] {
  const warnings = new Map<string, SourceWarning>()
  for (const article of articles) {
    for (const reason of faultsOf(article, now)) {
      const id = `${article.source}\n${reason}`
      const warning = warnings.get(id) ?? { source: article.source, reason, keys: [] }
      warning.keys.push(article.key)
      warnings.set(id, warning)
    }
  }
  return [...warnings.values()]
}

function faultsOf(article: Article, now: Date): string[] {
  const faults: string[] = []
  if (isOfTheFuture(article, now)) faults.push('publishedAt is more than a day after the digest')
  if (article.wall !== null) faults.push(`the text is ${WALL_NAMES[article.wall]}`)
  return faults
}

function isOfTheFuture({ publishedAt }: Article, now: Date): boolean {
  return publishedAt !== null && Date.parse(publishedAt) > now.getTime() + MS_PER_DAY
}
