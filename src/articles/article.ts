// Defines an article, and parses articles from JSON values.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { type ArticleValue, parseArticleValue } from './article-value.ts'
import type { Block, Dropped } from './cleaning/block.ts'
import { type CleanHints, cleanText } from './cleaning/clean.ts'
import { EXPECTED_FIELDS } from './fields.ts'
import { toPlainText } from './plain-text.ts'
import { publisherDomain } from './publisher-domain.ts'
import { WALL_NAMES, type Wall, wallOf } from './walls.ts'

/** A parsed and cleaned article. */
export type Article = {
  /** `<day>/<id>`, unique among all articles. */
  key: string
  id: string
  /** UTC day under which the article is stored, `YYYY-MM-DD`. */
  day: string
  title: string
  /** Canonical http or https URL of at most 2,048 characters. */
  url: string
  /** The publisher's name, or its registered domain if the stored value has no name. */
  source: string
  blocks: Block[]
  related: string[]
  credit: string | null
  /**
   * Captions and boxes removed from the value's `html`, and lines that cleaning removed. Empty if the article
   * was stored as blocks.
   */
  dropped: Dropped[]
  kept: string | null
  /** Publication time in ISO 8601, UTC, or null if unknown. */
  publishedAt: string | null
  /** Language as a BCP 47 tag, or null if unknown. */
  language: string | null
  author: string | null
  /** Section named by the publisher or the source's settings, a hint for choosing the theme. */
  section: string | null
  image: string | null
  /** The publisher's own keywords. */
  tags: string[]
  /** Canonical URLs that the text links to. */
  links: string[]
  /** Kind of wall received instead of the text, or null. If there is a wall, `blocks` is empty. */
  wall: Wall | null
  /**
   * Arrival time in milliseconds since the epoch. Missing if unknown, and for articles read outside a digest.
   */
  storedAt?: number
}

/** A value in KV that could not be read as an article, with its key and the reason. */
export type Rejected = {
  key: string
  reason: string
  /** True if the failure may be temporary. */
  passing?: true
}

/**
 * Parses a value into a cleaned article and the normalised value to store.
 *
 * @param value Parsed JSON.
 * @returns The article, the normalised value and warnings about dropped fields, or the reason why the value
 * is not an article.
 */
export function parseArticle(
  day: string,
  id: string,
  value: unknown,
): { ok: true; article: Article; value: ArticleValue; warnings: string[] } | { ok: false; reason: string } {
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return parsed
  const { title, url, source = publisherDomain(new URL(url).hostname) } = parsed.value
  const { dropped, ...body } = bodyOf(parsed.value, { title, source })
  if (body.blocks.length === 0 && body.wall === null)
    return { ok: false, reason: `text is wrong: it should be ${EXPECTED_FIELDS.text}` }
  const { language = null, author = null, section = null, image = null } = parsed.value
  const { tags = [], links = [] } = parsed.value
  const isImpossible = isAfter(parsed.value.publishedAt, day)
  const publishedAt = isImpossible ? null : (parsed.value.publishedAt ?? null)
  const fields = { publishedAt, language, author, section, image, tags, links }
  const article = { key: `${day}/${id}`, id, day, title, url, source, ...body, ...fields }
  const warnings = [
    ...(isImpossible
      ? ['publishedAt was left out: it is more than a day after the day on which the article was stored']
      : []),
    ...(body.wall === null ? [] : [`text was left out: it is ${WALL_NAMES[body.wall]}`]),
  ]
  return {
    ...parsed,
    article: { ...article, dropped: [...parsed.dropped, ...dropped] },
    warnings: [...parsed.warnings, ...warnings],
  }
}

/** Returns whether a publication time is more than a day after the end of the day of storage. */
function isAfter(time: string | undefined, day: string): boolean {
  return time !== undefined && Date.parse(time) > Date.parse(day) + 2 * MS_PER_DAY
}

type Body = Pick<Article, 'blocks' | 'related' | 'credit' | 'dropped' | 'kept' | 'wall'>

function bodyOf(value: ArticleValue, hints: CleanHints): Body {
  const rest = { related: [], credit: null, dropped: [], kept: null, wall: null }
  if ('blocks' in value) return { ...rest, blocks: value.blocks }
  const text = toPlainText(value.text)
  const wall = wallOf(text)
  return wall === null ? { ...cleanText(text, hints), wall } : { ...rest, blocks: [], wall }
}
