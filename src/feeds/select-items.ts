// Decides which items of a feed become articles, and gives the reason for each rejection.
import { MS_PER_HOUR } from '../calendar/clock.ts'
import type { FeedItem } from './feed.ts'

/** Maximum number of items taken on a source's first poll. */
const MAX_FIRST = 20
/** Maximum number of undated items taken on a source's first poll. Such items may be old. */
const MAX_FIRST_UNDATED = 3
/**
 * Maximum number of new items examined per poll, except on a source's first poll. The rest wait for the next
 * poll.
 */
const MAX_NEW = 200
/** Reason for rejecting items of a source that has reached its daily limit of articles. */
const NO_ROOM = 'the source has provided as many articles today as SOURCE_MAX_ARTICLES_PER_DAY allows'
/**
 * Maximum time by which a publisher's clock may be ahead of ours, in milliseconds. Later dates are dropped.
 */
const MAX_AHEAD_MS = MS_PER_HOUR

export type Fate = { item: FeedItem } & (
  | { state: 'wanted'; reason: null }
  | { state: 'old' | 'refused'; reason: string }
)

export type SelectOptions = {
  now: Date
  /** True if no earlier poll has read the source's whole feed. */
  isFirst: boolean
  /** Whether to accept the newest old item of a new source if none of its items qualifies. */
  takesNewest?: boolean
  maxAgeHours: number
  /** Number of further articles that the source may add today. Unlimited if omitted. */
  room?: number
  isMuted: boolean
}

/**
 * Decides which new items become articles.
 *
 * @param unseen New items in the feed's order.
 * @returns Decisions, newest item first. There are at most {@link MAX_NEW}, except on a source's first poll.
 */
export function selectItems(unseen: readonly FeedItem[], options: SelectOptions): Fate[] {
  const { now, isFirst, room = Number.POSITIVE_INFINITY } = options
  const items = unseen.map((item) => withCredibleDate(item, now))
  // Undated items come last. They keep the feed's order, because the sort is stable.
  const sorted = items.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
  let taken = 0
  let undated = 0
  const fates = (isFirst ? sorted : sorted.slice(0, MAX_NEW)).map((item): Fate => {
    const fault = findFault(item, options)
    if (fault !== null) return { item, ...fault }
    taken++
    if (taken > room) return { item, state: 'refused', reason: NO_ROOM }
    if (!isFirst) return { item, state: 'wanted', reason: null }
    if (item.publishedAt === null) undated++
    if (taken <= MAX_FIRST && undated <= MAX_FIRST_UNDATED) return { item, state: 'wanted', reason: null }
    return { item, state: 'old', reason: 'not among the newest when the source was added' }
  })
  return isFirst && options.takesNewest === true && taken === 0 ? withNewest(fates) : fates
}

/** Accepts the newest of the items that were rejected as too old. */
function withNewest(fates: readonly Fate[]): Fate[] {
  const newest = fates.find(({ state }) => state === 'old')
  return fates.map((fate) => (fate === newest ? { item: fate.item, state: 'wanted', reason: null } : fate))
}

function findFault(
  item: FeedItem,
  { now, maxAgeHours, isMuted }: SelectOptions,
): { state: 'old' | 'refused'; reason: string } | null {
  if (item.url === null) return { state: 'refused', reason: 'it does not link to a web page' }
  if (item.title === '') return { state: 'refused', reason: 'it has neither a title nor any text' }
  if (isMuted) return { state: 'refused', reason: 'the source is muted' }
  const age = item.publishedAt === null ? 0 : now.getTime() - Date.parse(item.publishedAt)
  if (age > maxAgeHours * MS_PER_HOUR) return { state: 'old', reason: `older than ${maxAgeHours} hours` }
  return null
}

/** Drops a publication date too far in the future, which would rank the item first for days. */
function withCredibleDate(item: FeedItem, now: Date): FeedItem {
  const isAhead = item.publishedAt !== null && Date.parse(item.publishedAt) > now.getTime() + MAX_AHEAD_MS
  return isAhead ? { ...item, publishedAt: null } : item
}
