// Defines a single model of feeds and items for all formats.

/** An item's text as provided by the feed. */
export type Body = { kind: 'html' | 'text'; value: string }

/** One item of a feed in any format. */
export type FeedItem = {
  /**
   * Id within the feed: the item's own id if no other item has it, or else its URL, or else its date and
   * title.
   */
  id: string
  /** Canonical URL of the item's page, or null. */
  url: string | null
  /**
   * Title as one line of plain text. A missing title is derived from the body, and is empty without a body.
   */
  title: string
  /**
   * Publication time in ISO 8601, UTC, or null if the item has no valid date. Never defaults to the current
   * time.
   */
  publishedAt: string | null
  body: Body | null
  author: string | null
  /** The item's first category, or null. */
  section: string | null
  /** Distinct categories in the feed's order. */
  tags: string[]
  image: string | null
  /** Language of the item, or else of the feed, as a BCP 47 tag, or null. */
  language: string | null
}

export type Feed = {
  title: string | null
  /** URL of the feed's website. */
  home: string | null
  language: string | null
  /** URL of the feed's WebSub hub. */
  hub: string | null
  /** Number of minutes for which the feed asks not to be polled again, or null. */
  ttlMinutes: number | null
  /** Hours of the day in UTC during which the feed asks not to be polled. */
  skipHours: number[]
  /** Days of the week in UTC, with 0 for Sunday, on which the feed asks not to be polled. */
  skipDays: number[]
  /** True if the feed was read only in part, because it is truncated or has too many items. */
  partial: boolean
  items: FeedItem[]
}

/** A feed's metadata, with absolute URLs. */
export type Head = Omit<Feed, 'items' | 'partial'> & {
  /** Default author of the feed's items. */
  author: string | null
  /** Base URL for relative URLs in the feed's items. */
  base: string
}

/** An item as its feed format describes it, before ids, URLs and titles are normalised. */
export type Draft = {
  guid: string | null
  /** URL of the item's page, possibly relative. */
  link: string | null
  /** Base URL of the item, which overrides the feed's base URL. */
  base: string | null
  title: string | null
  publishedAt: string | null
  body: Body | null
  author: string | null
  /** Categories in the feed's order. */
  tags: string[]
  image: string | null
  language: string | null
}

/** Maximum number of items read from a feed. */
export const MAX_ITEMS = 5000
/** Maximum number of categories read from an item. */
export const MAX_TAGS = 20
/** Maximum number of characters of a raw text to decode. The rest is ignored. */
export const MAX_WRITTEN_TEXT = 1_000_000
/** Maximum length of an item's body, in characters, including its markup. */
export const MAX_BODY = 300_000

/** Creates a body, trimmed and truncated to {@link MAX_BODY}. Returns null for an empty body. */
export function createBody(kind: Body['kind'], value: string | null): Body | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : { kind, value: trimmed.slice(0, MAX_BODY) }
}
