// Reads one source: requests and parses its feed, and stores its new items together with its new state.
import { MS_PER_MINUTE } from '../calendar/clock.ts'
import { insertItems, markSeen, replaceShorter } from '../d1/sources/items.ts'
import { type ReadState, settleSource } from '../d1/sources/polls.ts'
import type { FetchRecord, Source } from '../d1/sources/sources.ts'
import { afterFailure, afterSuccess, followMove } from '../feeds/source-state.ts'
import type { CollectorDeps } from './deps.ts'
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts'
import { findNewItems, hashItems, type ItemFate, NOTHING_NEW } from './new-items.ts'
import { pauseFailedSite } from './pause-failed-site.ts'

/** How long to wait before reading the remaining new items of a feed, in minutes. */
const REST_MINUTES = 1
/** Reason to report for a feed that ends early or is too long. */
const CUT_OFF = 'the feed could not be read to its end, so its last articles may be missing'

type Fetched<Outcome> = Extract<FetchedFeed, { outcome: Outcome }>

export type SourceReading = FetchRecord & {
  fates: ItemFate[]
  /** Ids of articles whose text may have been replaced with the text from this feed. */
  rivals?: string[]
}

/**
 * Reads a claimed source and ends its lease.
 *
 * @throws If D1 fails. The source is then read again after its lease expires.
 */
export async function readSource(deps: CollectorDeps, source: Source): Promise<SourceReading> {
  const fetched = await fetchFeed(source.url, source, deps.requester)
  switch (fetched.outcome) {
    case 'failed':
      return recordFailure(deps, source, fetched)
    case 'unchanged':
      return recordUnchanged(deps, source, fetched)
    case 'read':
      return recordItems(deps, source, fetched)
    default:
      return fetched satisfies never
  }
}

async function recordUnchanged(
  { db, config, now: readClock, random }: CollectorDeps,
  source: Source,
  { leadsTo, freshSeconds }: Fetched<'unchanged'>,
): Promise<SourceReading> {
  const now = readClock()
  const pace = { pollMinutes: config.sources.pollMinutes, freshSeconds, ttlMinutes: null }
  const standing = afterSuccess(now, { ...pace, skipHours: [], skipDays: [] }, random())
  const move = followMove(source, leadsTo === source.url ? null : leadsTo, now)
  const fetch = { at: now.getTime(), status: 304, reason: null, items: 0, new: 0 }
  const settlement = { ...standing, ...move, status: 304, reason: null, fetch }
  await settleSource(db, source, settlement, { read: null, url: move.newUrl, hasNew: false }).run()
  return { ...fetch, fates: [] }
}

async function recordItems(
  deps: CollectorDeps,
  source: Source,
  { feed, status, validators, leadsTo, freshSeconds }: Fetched<'read'>,
): Promise<SourceReading> {
  const now = deps.now()
  const pace = { pollMinutes: deps.config.sources.pollMinutes, freshSeconds, ...feed }
  const standing = afterSuccess(now, pace, deps.random())
  const move = followMove(source, leadsTo === source.url ? null : leadsTo, now)
  const itemsHash = await hashItems(feed, now)
  const isSame = itemsHash === source.itemsHash
  const found = isSame ? NOTHING_NEW : await findNewItems(deps, source, feed)
  const reason = feed.partial ? CUT_OFF : null
  const fetch = { at: now.getTime(), status, reason, items: feed.items.length, new: found.items.length }
  const isWhole = !feed.partial && !found.hasMore
  const read: ReadState = {
    // Unless the whole feed was read, drop its validators, because a 304 would hide the remaining items.
    ...(isWhole ? validators : { etag: null, lastModified: null }),
    itemsHash: isWhole ? itemsHash : null,
    title: feed.title,
    home: feed.home,
    feedLanguage: feed.language,
  }
  const nextAt = found.hasMore ? now.getTime() + REST_MINUTES * MS_PER_MINUTE : standing.nextAt
  const hasNew = found.items.some(({ state }) => state === 'wanted')
  const settlement = { ...standing, ...move, nextAt, status, reason, fetch }
  await deps.db.batch([
    ...insertItems(deps.db, source.id, found.items, { day: now.toISOString().slice(0, 10), now }),
    ...replaceShorter(deps.db, found.rivals),
    ...(found.seen.length > 0 ? [markSeen(deps.db, source.id, found.seen, now)] : []),
    settleSource(deps.db, source, settlement, { read, url: move.newUrl, hasNew }),
  ])
  return { ...fetch, fates: found.fates, rivals: found.rivals.map(({ articleId }) => articleId) }
}

async function recordFailure(
  deps: CollectorDeps,
  source: Source,
  { failure, site, candidates }: Fetched<'failed'>,
): Promise<SourceReading> {
  const now = deps.now()
  // A source may be added with the URL of a web page. The page's link to its feed is followed only once, to
  // avoid loops between pages.
  const isNew = source.okAt === null && source.url === source.askedUrl
  const feedUrl = isNew && candidates.preferred !== source.url ? candidates.preferred : null
  const { pollMinutes } = deps.config.sources
  const standing = afterFailure(source, failure, { now, pollMinutes, jitter: deps.random() })
  const { status, reason } = failure
  const fetch = { at: now.getTime(), status, reason, items: 0, new: 0 }
  const { movedTo, movedSince } = source
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
    ...pauseFailedSite(deps, { ok: false, failure, site }),
  ])
  return { ...fetch, fates: [] }
}
