// Finds the new items of a feed, and decides what to do with each.
import { MS_PER_DAY, utcDay } from '../calendar/clock.ts'
import { countTaken, findKnownItems, hasFewerArticles, type NewItem } from '../d1/sources/items.ts'
import type { Source } from '../d1/sources/sources.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'
import { findPageToRead } from '../feeds/full-text.ts'
import { type Fate, selectItems } from '../feeds/select-items.ts'
import { articleUrl, isHome } from '../feeds/urls.ts'
import { shortHash } from '../text/hash.ts'
import type { CollectorDeps } from './deps.ts'
import { draftArticle } from './draft-article.ts'

const MS_PER_WEEK = 7 * MS_PER_DAY
/**
 * Minimum number of stored or wanted articles from feeds. Below it, a new source provides its newest item
 * even if all its items are old, so that the first digest has stories.
 */
const FEW_ARTICLES = 10

/** The decision about an item, as shown to the operator. */
export type ItemFate = Pick<FeedItem, 'title' | 'url' | 'publishedAt'> & {
  state: string
  reason: string | null
}

export type NewItems = {
  items: NewItem[]
  /** Identifiers of the items that are already in the database. */
  seen: { articleId: string; guidHash: string }[]
  fates: ItemFate[]
  /** Items that also came from another feed and are not stored yet. */
  rivals: NewItem[]
  hasMore: boolean
}
export const NOTHING_NEW: NewItems = { items: [], seen: [], fates: [], rivals: [], hasMore: false }

/** Finds the items of a feed that are not in the database yet, and decides what to do with each. */
export async function findNewItems(deps: CollectorDeps, source: Source, feed: Feed): Promise<NewItems> {
  const named = await Promise.all(
    feed.items.map(async (found) => {
      const item = { ...found, url: articleUrl(found, feed.home) }
      const articleId = await shortHash(item.url ?? `${source.id} ${item.id}`)
      return { item, articleId, guidHash: await shortHash(item.id) }
    }),
  )
  const known = await findKnownItems(deps.db, source.id, named)
  const isKnown = ({ articleId, guidHash }: (typeof named)[number]) =>
    known.articles.has(articleId) || known.guids.has(guidHash)
  const unseen = new Map(named.filter((entry) => !isKnown(entry)).map((entry) => [entry.item.id, entry]))
  const isFirst = source.okAt === null
  const now = deps.now()
  const { maxAgeHours, maxArticlesPerDay } = deps.config.sources
  const taken = unseen.size === 0 ? 0 : await countTaken(deps.db, source.id, utcDay(now))
  const rivals = named.filter(({ articleId }) => known.unstored.has(articleId))
  const fates = selectItems(
    [...unseen.values()].map(({ item }) => item),
    {
      now,
      isFirst,
      takesNewest: isFirst && (await hasFewerArticles(deps.db, FEW_ARTICLES)),
      maxAgeHours,
      room: Math.max(0, maxArticlesPerDay - taken),
      isMuted: source.muted,
    },
  )
  const items = fates.flatMap((fate) => {
    const entry = unseen.get(fate.item.id)
    return entry === undefined ? [] : [createItem(fate, entry, { deps, source, feed })]
  })
  return {
    items,
    seen: named.filter(isKnown),
    fates: fates.map(({ item, state, reason }) => ({
      title: item.title,
      url: item.url,
      publishedAt: item.publishedAt,
      state,
      reason,
    })),
    rivals: rivals
      .map((entry) =>
        createItem({ item: entry.item, state: 'wanted', reason: null }, entry, { deps, source, feed }),
      )
      .filter(({ value }) => value !== null),
    hasMore: unseen.size > fates.length,
  }
}

function createItem(
  { item, state, reason }: Fate,
  { articleId, guidHash }: { articleId: string; guidHash: string },
  { deps, source, feed }: { deps: CollectorDeps; source: Source; feed: Feed },
): NewItem {
  const without = { articleId, guidHash, title: item.title, value: null, pageUrl: null }
  if (state !== 'wanted' || item.url === null) return { ...without, state, reason }
  const article = draftArticle({ ...item, url: item.url }, feed, source)
  const fullText = source.fullText ?? deps.config.sources.fullText
  const markup = item.body?.value ?? ''
  const [page = ''] = item.url.split('#')
  const pageUrl = isHome(page, feed.home) ? null : findPageToRead(item.url, article.text, markup, fullText)
  if (pageUrl === null && article.text === '')
    return { ...without, state: 'refused', reason: 'it has no text' }
  return { ...without, state, reason: null, value: JSON.stringify(article), pageUrl }
}

/**
 * Hashes only the feed's title and the fields that identify items, because many feeds change their own date
 * in every response. Includes the week, so that the hash changes weekly and items that stay in the feed are
 * marked as seen.
 */
export function hashItems(feed: Feed, now: Date): Promise<string> {
  const week = Math.floor(now.getTime() / MS_PER_WEEK)
  const identity = ({ id, url, title, publishedAt }: FeedItem) => [id, url, title, publishedAt]
  return shortHash(JSON.stringify([week, feed.title, ...feed.items.map(identity)]))
}
