import type { Block, Dropped } from './clean.ts'

/** One page of one source, cleaned: what the KV contract becomes once it was read. */
export type Article = {
  /** `<day>/<id>`: unique among all articles. */
  key: string
  id: string
  /** The UTC day on which it was stored, `YYYY-MM-DD`. */
  day: string
  title: string
  /** http(s), canonical, at most 2,048 characters. */
  url: string
  /** The publisher's name; the url's host when none was given. */
  source: string
  blocks: Block[]
  related: string[]
  credit: string | null
  /** What cleaning took out; empty for an article that came as blocks. */
  dropped: Dropped[]
  kept: string | null
  /** ISO 8601, UTC; null when not given. */
  publishedAt: string | null
  /** BCP 47 tag; null when not given. */
  language: string | null
  author: string | null
  /** The publisher's own section: a hint for the theme. */
  section: string | null
  image: string | null
}

/** A value in KV that is no article, and why. */
export type Rejected = { key: string; reason: string }
