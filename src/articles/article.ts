// Defines an article, and reads one from a value in KV.
import { MS_PER_DAY } from '../calendar/clock.ts'
import { type ArticleValue, parseArticleValue } from './article-value.ts'
import type { Block, Dropped } from './cleaning/block.ts'
import { type CleanHints, cleanText } from './cleaning/clean.ts'
import { EXPECTED_FIELDS } from './fields.ts'
import { toPlainText } from './plain-text.ts'
import { publisherDomain } from './publisher-domain.ts'
import { WALL_NAMES, type Wall, wallOf } from './walls.ts'

/** One page from one source, read from KV and cleaned. */
export type Article = {
  /** `<day>/<id>`, unique among all articles. */
  key: string
  id: string
  /** The UTC day under which the article is stored, `YYYY-MM-DD`. */
  day: string
  title: string
  /** Canonical address, http or https, at most 2,048 characters. */
  url: string
  /** The publisher's name, or its registered domain if the value does not name a publisher. */
  source: string
  blocks: Block[]
  related: string[]
  credit: string | null
  /** Lines that cleaning removed. Empty for an article that arrived as blocks. */
  dropped: Dropped[]
  kept: string | null
  /** Time of publication in ISO 8601, UTC; null if unknown. */
  publishedAt: string | null
  /** Language as a BCP 47 tag; null if unknown. */
  language: string | null
  author: string | null
  /** The publisher's own section, which helps to choose the theme. */
  section: string | null
  image: string | null
  /** The publisher's own keywords. */
  tags: string[]
  /** Canonical addresses that the text links to. */
  links: string[]
  /**
   * Kind of notice that the publisher sent instead of the text; the article then has no blocks. Null if the
   * text is real.
   */
  wall: Wall | null
}

/** A value in KV that is not an article, with the reason. `key` is its name in KV. */
export type Rejected = {
  key: string
  reason: string
  /** Present if the value could not be read, but reading may succeed next time. */
  passing?: true
}

/**
 * Parses a value from KV into a cleaned article and the normalised value.
 *
 * @param value Parsed JSON.
 * @returns The article with a warning for each fault that does not invalidate it, or the reason why the value
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
    ...(isImpossible ? ['publishedAt was left out: it is days after the article was stored'] : []),
    ...(body.wall === null ? [] : [`text was left out: it is ${WALL_NAMES[body.wall]}`]),
  ]
  return {
    ...parsed,
    article: { ...article, dropped: [...parsed.dropped, ...dropped] },
    warnings: [...parsed.warnings, ...warnings],
  }
}

/**
 * Returns whether a time is impossible for an article stored on a day: it is more than a day after the end of
 * that day.
 */
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
