// Defines an article and the JSON it has in KV, whether our API or another pipeline wrote it.
import * as z from 'zod'
import { type CleanHints, cleanText } from './cleaning/clean.ts'
import type { Block, Dropped } from './cleaning/piece.ts'
import { ARTICLE_LIMITS, Blocks, EXPECTED_FIELDS, Language, singleLine, Text, Time, Url } from './fields.ts'

/** One page from one source, read from KV and cleaned. */
export type Article = {
  /** `<day>/<id>`, unique among all articles. */
  key: string
  id: string
  /** The UTC day on which it was stored, `YYYY-MM-DD`. */
  day: string
  title: string
  /** http(s), canonical, at most 2,048 characters. */
  url: string
  /** The publisher's name; the URL's host when the value has none. */
  source: string
  blocks: Block[]
  related: string[]
  credit: string | null
  /** Lines that cleaning removed; empty for an article that arrived as blocks. */
  dropped: Dropped[]
  kept: string | null
  /** ISO 8601, UTC; null when unknown. */
  publishedAt: string | null
  /** BCP 47 tag; null when unknown. */
  language: string | null
  author: string | null
  /** The publisher's own section, a hint for the theme. */
  section: string | null
  image: string | null
}

/** A value in KV that is not an article, with the reason. `key` is its name in KV. */
export type Rejected = {
  key: string
  reason: string
  /** Set when reading failed for the moment and may succeed next time. */
  passing?: true
}

/** Makes a fault in an optional field cost that field, not the article. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const absent = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const Head = z.object({
  title: singleLine(ARTICLE_LIMITS.title),
  url: Url,
  source: lenient(singleLine(ARTICLE_LIMITS.name)),
  publishedAt: lenient(Time),
  language: lenient(Language),
  author: lenient(singleLine(ARTICLE_LIMITS.name)),
  section: lenient(singleLine(ARTICLE_LIMITS.name)),
  image: lenient(Url),
})

/** Fields that an article may lack. */
const OPTIONAL = ['source', 'publishedAt', 'language', 'author', 'section', 'image'] as const

/** Reads the blocks if there are any, otherwise the text. */
const Body = z.looseObject({}).transform(({ text, blocks }, context) => {
  const asBlocks = absent(blocks) ? null : Blocks.safeParse(blocks)
  if (asBlocks?.success) return { blocks: asBlocks.data }
  const asText = Text.safeParse(text)
  if (asText.success) return { text: asText.data }
  context.addIssue({ code: 'custom', path: [asBlocks === null ? 'text' : 'blocks'], message: 'no body' })
  return z.NEVER
})

/** Checks and normalises an article's value in KV: {@link Head} with `text` or `blocks`. Ignores other fields. */
const ArticleValue = z.intersection(Head, Body)
export type ArticleValue = z.infer<typeof ArticleValue>

/**
 * Checks and normalises an article's value as it is stored, before its text is cleaned.
 *
 * Title, URL and body must be valid. A fault in any other field drops that field with a warning.
 *
 * @returns The value with a warning for each dropped field, or a reason that names each faulty field. Both say
 *   what the field should be.
 */
export function parseArticleValue(
  value: unknown,
): { ok: true; value: ArticleValue; warnings: string[] } | { ok: false; reason: string } {
  const parsed = ArticleValue.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data, warnings: warningsOf(parsed.data, value) }
    : { ok: false, reason: describe(parsed.error, value) }
}

/**
 * Parses a value from KV into a cleaned article and the normalised value.
 *
 * @param value Parsed JSON.
 * @returns A reason when the value is not an article.
 */
export function parseArticle(
  day: string,
  id: string,
  value: unknown,
): { ok: true; article: Article; value: ArticleValue; warnings: string[] } | { ok: false; reason: string } {
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return parsed
  const { title, url, source = new URL(url).host } = parsed.value
  const body = bodyOf(parsed.value, { title, source })
  if (body.blocks.length === 0)
    return { ok: false, reason: `text is wrong: it should be ${EXPECTED_FIELDS.text}` }
  const { publishedAt = null, language = null, author = null, section = null, image = null } = parsed.value
  const article = { key: `${day}/${id}`, id, day, title, url, source, ...body }
  return { ...parsed, article: { ...article, publishedAt, language, author, section, image } }
}

function bodyOf(value: ArticleValue, hints: CleanHints) {
  if ('text' in value) return cleanText(value.text, hints)
  return { blocks: value.blocks, related: [], credit: null, dropped: [], kept: null }
}

/** Returns a warning for each field that was sent but dropped, saying what it should be. */
function warningsOf(kept: ArticleValue, sent: unknown): string[] {
  return OPTIONAL.filter((name) => {
    const value = (sent as Record<string, unknown>)[name]
    return kept[name] === undefined && !absent(value) && value !== ''
  }).map((name) => `${name} was left out: it should be ${EXPECTED_FIELDS[name]}`)
}

function describe(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'value is wrong: it should be a JSON object with title, url, and text or blocks'
  }
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  const faults = [...names].map((name) => {
    const missing = absent((value as Record<string, unknown>)[name])
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED_FIELDS[name as keyof typeof EXPECTED_FIELDS]}`
  })
  return faults.join('; ')
}
