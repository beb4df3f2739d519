// An article, and the contract by which it lies in KV: written by us, or by a pipeline that is not ours.
import * as z from 'zod'
import { canonicalUrl } from './canonical-url.ts'
import { type Block, type CleanHints, cleanText, type Dropped } from './clean.ts'
import { splitLines } from './lines.ts'

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

/** What the fields may hold at most, in UTF-16 characters; a body is its text or all its blocks together. */
export const ARTICLE_LIMITS = { title: 500, url: 2048, name: 200, body: 1_000_000, blocks: 5000 } as const

/** What each required field should be, as its error message says it. */
const EXPECTED = {
  title: `a text of 1 to ${ARTICLE_LIMITS.title} visible characters`,
  url: `an http or https address of at most ${ARTICLE_LIMITS.url} characters, without a user name or password`,
  text: `a text of 1 to ${ARTICLE_LIMITS.body} characters, unless there are blocks`,
  blocks: `a list of {"kind": "paragraph" or "subhead", "text"}, at most ${ARTICLE_LIMITS.blocks}, with 1 to ${ARTICLE_LIMITS.body} characters in all`,
} as const

/** Text on one line: visible characters only, single spaces between words. */
const oneLine = (text: string) =>
  splitLines(text)
    .filter((part) => part !== '')
    .join(' ')

const line = (most: number) => z.string().transform(oneLine).pipe(z.string().min(1).max(most))

/** A fault in a field that nobody needs costs that field and not the article. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const Url = z
  .string()
  .max(ARTICLE_LIMITS.url)
  .transform((input, context) => {
    const url = canonicalUrl(input)
    if (url !== null && url.length <= ARTICLE_LIMITS.url && /^https?:\/\/[^/?#@]+(?:[/?#]|$)/.test(url))
      return url
    context.addIssue('not an address')
    return z.NEVER
  })

const Blocks = z
  .array(z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string().transform(oneLine) }))
  .max(ARTICLE_LIMITS.blocks)
  .transform((blocks) => blocks.filter(({ text }) => text !== ''))
  .refine((blocks) => blocks.length > 0)
  .refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= ARTICLE_LIMITS.body)

/** Kept as it came: it is cleaned whenever it is read. */
const Text = z
  .string()
  .max(ARTICLE_LIMITS.body)
  .transform((text) => text.toWellFormed())
  .refine((text) => oneLine(text) !== '')

/** `2026-11-23T09:30:00+01:00` and its usual variations: a space for the T, no colon in the offset. */
const Time = z
  .string()
  .transform((text) =>
    text
      .trim()
      .toUpperCase()
      .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
      .replace(/ ?([+-]\d\d)(\d\d)$/, '$1:$2'),
  )
  .pipe(z.iso.datetime({ offset: true }))
  .transform((text) => new Date(text).toISOString())

const Language = z.string().transform((tag, context) => {
  try {
    const [language] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))
    if (language !== undefined) return language
  } catch {} // no tag
  context.addIssue('not a language')
  return z.NEVER
})

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
 * Strict with what an article cannot be without (title, url, body); a fault in any other field drops that field.
 *
 * @returns The value, or a reason that names each faulty field and what it should be.
 */
export function parseArticleValue(
  value: unknown,
): { ok: true; value: ArticleValue } | { ok: false; reason: string } {
  const parsed = ArticleValue.safeParse(value)
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, reason: describe(parsed.error, value) }
}

/** The article in a value of KV, cleaned; or why it is none. `value` is parsed JSON. */
export function parseArticle(
  day: string,
  id: string,
  value: unknown,
): { ok: true; article: Article } | { ok: false; reason: string } {
  const parsed = parseArticleValue(value)
  if (!parsed.ok) return parsed
  const { title, url, source = new URL(url).host, language } = parsed.value
  const body = bodyOf(parsed.value, { title, source })
  if (body.blocks.length === 0) return { ok: false, reason: `text is wrong: it should be ${EXPECTED.text}` }
  const { publishedAt = null, author = null, section = null, image = null } = parsed.value
  const article = { key: `${day}/${id}`, id, day, title, url, source, ...body }
  return {
    ok: true,
    article: { ...article, publishedAt, language: language ?? null, author, section, image },
  }
}

function bodyOf(value: ArticleValue, hints: CleanHints) {
  if ('text' in value) return cleanText(value.text, hints)
  return { blocks: value.blocks, related: [], credit: null, dropped: [], kept: null }
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
