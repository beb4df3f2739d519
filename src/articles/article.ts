// An article, and the contract by which it lies in KV: written by us, or by a pipeline that is not ours.
import * as z from 'zod'
import { type Block, type CleanHints, cleanText, type Dropped } from './cleaning/clean.ts'
import { ARTICLE_LIMITS, Blocks, EXPECTED, Language, line, Text, Time, Url } from './fields.ts'

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

/** A value in KV that is no article, and why. `key` is its name in KV. */
export type Rejected = {
  key: string
  reason: string
  /** Whether it could not be read just now, and may be an article the next time. */
  passing?: true
}

/** A fault in a field that nobody needs costs that field and not the article. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const absent = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const Head = z.object({
  title: line(ARTICLE_LIMITS.title),
  url: Url,
  source: lenient(line(ARTICLE_LIMITS.name)),
  publishedAt: lenient(Time),
  language: lenient(Language),
  author: lenient(line(ARTICLE_LIMITS.name)),
  section: lenient(line(ARTICLE_LIMITS.name)),
  image: lenient(Url),
})

/** The fields that an article can be without. */
const OPTIONAL = ['source', 'publishedAt', 'language', 'author', 'section', 'image'] as const

/** Blocks are read if there are any, else the text. */
const Body = z.looseObject({}).transform(({ text, blocks }, context) => {
  const asBlocks = absent(blocks) ? null : Blocks.safeParse(blocks)
  if (asBlocks?.success) return { blocks: asBlocks.data }
  const asText = Text.safeParse(text)
  if (asText.success) return { text: asText.data }
  context.addIssue({ code: 'custom', path: [asBlocks === null ? 'text' : 'blocks'], message: 'no body' })
  return z.NEVER
})

/** The value of an article in KV, normalised: {@link Head}, and `text` or `blocks`. Other fields are ignored. */
const ArticleValue = z.intersection(Head, Body)
export type ArticleValue = z.infer<typeof ArticleValue>

/**
 * Checks and normalises the value of an article, as it is stored: a text is not yet cleaned.
 *
 * Strict with what an article cannot be without (title, url, body); a fault in any other field drops that field
 * with a warning.
 *
 * @returns The value with a warning for each field left out, or a reason that names each faulty field; both say
 *   what it should be.
 */
export function parseArticleValue(
  value: unknown,
): { ok: true; value: ArticleValue; warnings: string[] } | { ok: false; reason: string } {
  const parsed = ArticleValue.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data, warnings: warningsOf(parsed.data, value) }
    : { ok: false, reason: describe(parsed.error, value) }
}

/** The article in a value of KV, cleaned, and that value normalised; or why it is none. `value` is parsed JSON. */
export function parseArticle(
  day: string,
  id: string,
  value: unknown,
): { ok: true; article: Article; value: ArticleValue; warnings: string[] } | { ok: false; reason: string } {
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return parsed
  const { title, url, source = new URL(url).host } = parsed.value
  const body = bodyOf(parsed.value, { title, source })
  if (body.blocks.length === 0) return { ok: false, reason: `text is wrong: it should be ${EXPECTED.text}` }
  const { publishedAt = null, language = null, author = null, section = null, image = null } = parsed.value
  const article = { key: `${day}/${id}`, id, day, title, url, source, ...body }
  return { ...parsed, article: { ...article, publishedAt, language, author, section, image } }
}

function bodyOf(value: ArticleValue, hints: CleanHints) {
  if ('text' in value) return cleanText(value.text, hints)
  return { blocks: value.blocks, related: [], credit: null, dropped: [], kept: null }
}

/** What was sent and is not kept, and what it should be. */
function warningsOf(kept: ArticleValue, sent: unknown): string[] {
  return OPTIONAL.filter((name) => {
    const value = (sent as Record<string, unknown>)[name]
    return kept[name] === undefined && !absent(value) && value !== ''
  }).map((name) => `${name} was left out: it should be ${EXPECTED[name]}`)
}

function describe(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'value is wrong: it should be a JSON object with title, url, and text or blocks'
  }
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  const faults = [...names].map((name) => {
    const missing = absent((value as Record<string, unknown>)[name])
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED[name as keyof typeof EXPECTED]}`
  })
  return faults.join('; ')
}
