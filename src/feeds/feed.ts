// Describes a feed in one form for all formats.

/** The text of an item as the feed gives it. */
export type Body = { kind: 'html' | 'text'; value: string }

/** One entry of a feed. */
export type FeedItem = {
  /** Identity within the feed: the item's own id if it is unique, otherwise its address. */
  id: string
  /** Canonical address of the item's page, or null. */
  url: string | null
  /**
   * Title as one line of plain text. A missing title is derived from the body, and is empty if there is no
   * body.
   */
  title: string
  /**
   * Time of publication in ISO 8601, UTC; null if the feed gives no readable date. It is never the current
   * time.
   */
  publishedAt: string | null
  body: Body | null
  author: string | null
  /** The first category. */
  section: string | null
  /** All categories, each once. */
  tags: string[]
  image: string | null
  /** Language of the item, or else of the feed, as a BCP 47 tag. */
  language: string | null
}

export type Feed = {
  title: string | null
  /** Address of the site. */
  home: string | null
  language: string | null
  /** Address of a WebSub hub. */
  hub: string | null
  /** Minutes for which the feed says it need not be read again. */
  ttlMinutes: number | null
  /** Hours of the day, UTC, during which the feed asks not to be read. */
  skipHours: number[]
  /** Days of the week in UTC, 0 for Sunday, on which the feed asks not to be read. */
  skipDays: number[]
  /** True if the feed was not read completely, because it is cut off or has too many items. */
  partial: boolean
  items: FeedItem[]
}

/** A feed's description of itself; addresses are absolute. */
export type Head = Omit<Feed, 'items' | 'partial'> & {
  /** Default author of items. */
  author: string | null
  /** Address against which relative addresses of items are resolved. */
  base: string
}

/** An item as its format gives it, before it is compared with the others. */
export type Draft = {
  guid: string | null
  /** Address of the page, possibly relative. */
  link: string | null
  /** Base address of the item, which overrides the feed's base address. */
  base: string | null
  title: string | null
  publishedAt: string | null
  body: Body | null
  author: string | null
  /** Categories in the publisher's order. */
  tags: string[]
  image: string | null
  language: string | null
}

/** Maximum number of items read from a feed. */
export const MAX_ITEMS = 5000
/** Maximum number of categories read from an item. */
export const MAX_TAGS = 20
/** Maximum length of a text before it is decoded, in characters. The rest of a longer one is ignored. */
export const MAX_WRITTEN_TEXT = 1_000_000
/** Maximum length of an item's body, in characters of markup. */
export const MAX_BODY = 300_000

/** Creates a body, and cuts it off at the limit. Returns null if the body is empty. */
export function createBody(kind: Body['kind'], value: string | null): Body | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : { kind, value: trimmed.slice(0, MAX_BODY) }
}
