// Reads one source: requests and parses its feed, and stores its new items together with its new state.
import { MS_PER_DAY, MS_PER_MINUTE } from '../calendar/clock.ts'
import { findKnownItems, insertItems, markSeen, type NewItem } from '../d1/sources/items.ts'
import { pauseSite, type ReadState, settleSource } from '../d1/sources/polls.ts'
import type { FetchRecord, Source } from '../d1/sources/sources.ts'
import type { Feed, FeedItem } from '../feeds/feed.ts'
import { findPageToRead } from '../feeds/full-text.ts'
import { type Fate, selectItems } from '../feeds/select-items.ts'
import { afterFailure, afterSuccess, type Failure, followMove, sitePause } from '../feeds/source-state.ts'
import { shortHash } from '../text/hash.ts'
import type { CollectorDeps } from './deps.ts'
import { draftArticle } from './draft-article.ts'
import { type Candidates, fetchFeed } from './fetch-feed.ts'

const MS_PER_WEEK = 7 * MS_PER_DAY
/** Time until the rest of a feed with very many new items is read, in minutes. */
const REST_MINUTES = 1

/** The fate of one item, for the operator. */
export type ItemFate = {
  title: string
  url: string | null
  publishedAt: string | null
  state: string
  reason: string | null
}

export type SourceReading = FetchRecord & { fates: ItemFate[]; pausedSite: number | null }

/**
 * Reads a source that was claimed and ends its lease.
 *
 * @throws Only when D1 fails. Nothing was recorded then, and the source is read again after its lease.
 */
export async function readSource(deps: CollectorDeps, source: Source): Promise<SourceReading> {
  const fetched = await fetchFeed(source.url, source, deps.requester)
  if (fetched.outcome === 'failed') return recordFailure(deps, source, fetched)
  const now = deps.now()
  const move = followMove(source, fetched.leadsTo === source.url ? null : fetched.leadsTo, now)
  const pace = { pollMinutes: deps.config.sources.pollMinutes, freshSeconds: fetched.freshSeconds }
  if (fetched.outcome === 'unchanged') {
    const standing = afterSuccess(
      now,
      { ...pace, ttlMinutes: null, skipHours: [], skipDays: [] },
      deps.random(),
    )
    const fetch = { at: now.getTime(), status: 304, reason: null, items: 0, new: 0 }
    await settleSource(
      deps.db,
      source,
      { ...standing, ...move, status: 304, reason: null, fetch },
      { read: null, url: move.newUrl, hasNew: false },
    ).run()
    return { ...fetch, fates: [], pausedSite: null }
  }
  const { feed, status } = fetched
  const standing = afterSuccess(now, { ...pace, ...feed }, deps.random())
  const itemsHash = await hashItems(feed, now)
  const isSame = itemsHash === source.itemsHash
  const found = isSame ? NOTHING_NEW : await findNew(deps, source, feed)
  const fetch = { at: now.getTime(), status, reason: null, items: feed.items.length, new: found.items.length }
  const isWhole = !feed.partial && !found.hasMore
  // A partial answer must be fetched again, or a 304 would hide the rest.
  const validators = isWhole ? fetched.validators : { etag: null, lastModified: null }
  const read: ReadState = {
    ...validators,
    itemsHash: isWhole ? itemsHash : null,
    title: feed.title,
    home: feed.home,
    feedLanguage: feed.language,
  }
  const nextAt = found.hasMore ? now.getTime() + REST_MINUTES * MS_PER_MINUTE : standing.nextAt
  await deps.db.batch([
    ...insertItems(deps.db, source.id, found.items, { day: now.toISOString().slice(0, 10), now }),
    ...(found.seen.length > 0 ? [markSeen(deps.db, source.id, found.seen, now)] : []),
    settleSource(
      deps.db,
      source,
      { ...standing, ...move, nextAt, status, reason: null, fetch },
      { read, url: move.newUrl, hasNew: found.items.some(({ state }) => state === 'wanted') },
    ),
  ])
  return { ...fetch, fates: found.fates, pausedSite: null }
}

async function recordFailure(
  deps: CollectorDeps,
  source: Source,
  { failure, candidates }: { failure: Failure; candidates: Candidates },
): Promise<SourceReading> {
  const now = deps.now()
  // A list may contain the address of a page. The page's feed replaces it only once, so that pages cannot send us in
  // circles.
  const isNew = source.okAt === null && source.url === source.askedUrl
  const feedUrl = isNew && candidates.preferred !== source.url ? candidates.preferred : null
  const { pollMinutes } = deps.config.sources
  const standing = afterFailure(source, failure, { now, pollMinutes, jitter: deps.random() })
  const { status, reason } = failure
  const fetch = { at: now.getTime(), status, reason, items: 0, new: 0 }
  const { movedTo, movedSince } = source
  const pausedSite = sitePause(failure, now)
  await deps.db.batch([
    settleSource(
      deps.db,
      source,
      {
        ...standing,
        ...(feedUrl !== null && { state: 'active', failures: 0, nextAt: now.getTime() }),
        movedTo,
        movedSince,
        status,
        reason,
        fetch,
      },
      { read: null, url: feedUrl, hasNew: false },
    ),
    ...(pausedSite === null ? [] : [pauseSite(deps.db, { site: source.site, until: pausedSite, reason })]),
  ])
  return { ...fetch, fates: [], pausedSite }
}

type Found = {
  items: NewItem[]
  /** Identifiers of the items that have a row in the database. */
  seen: { articleId: string; guidHash: string }[]
  fates: ItemFate[]
  hasMore: boolean
}
const NOTHING_NEW: Found = { items: [], seen: [], fates: [], hasMore: false }

/** Finds the items without a row, and decides the fate of each. */
async function findNew(deps: CollectorDeps, source: Source, feed: Feed): Promise<Found> {
  const named = await Promise.all(
    feed.items.map(async (item) => ({
      item,
      articleId: await shortHash(item.url ?? `${source.id} ${item.id}`),
      guidHash: await shortHash(item.id),
    })),
  )
  const known = await findKnownItems(deps.db, source.id, named)
  const isKnown = ({ articleId, guidHash }: (typeof named)[number]) =>
    known.articles.has(articleId) || known.guids.has(guidHash)
  const unseen = new Map(named.filter((entry) => !isKnown(entry)).map((entry) => [entry.item.id, entry]))
  const fates = selectItems(
    [...unseen.values()].map(({ item }) => item),
    {
      now: deps.now(),
      isFirst: source.okAt === null,
      maxAgeHours: deps.config.sources.maxAgeHours,
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
  const pageUrl = findPageToRead(item.url, article.text, markup, fullText)
  if (pageUrl === null && article.text === '')
    return { ...without, state: 'refused', reason: 'it has no text' }
  return { ...without, state, reason: null, value: JSON.stringify(article), pageUrl }
}

/**
 * Hashes the fields that identify items, because many feeds change their own date with every answer. The hash changes
 * each week, so that the items still in the feed are marked as seen.
 */
function hashItems(feed: Feed, now: Date): Promise<string> {
  const week = Math.floor(now.getTime() / MS_PER_WEEK)
  const identity = ({ id, url, title, publishedAt }: FeedItem) => [id, url, title, publishedAt]
  return shortHash(JSON.stringify([week, feed.title, ...feed.items.map(identity)]))
}
