// Validates and normalises the JSON of articles from the API, the collector and other pipelines.
import * as z from 'zod'
import type { Dropped } from './cleaning/block.ts'
import { extractArticle } from './extraction/extract.ts'
import {
  ARTICLE_LIMITS,
  Blocks,
  EXPECTED_FIELDS,
  Html,
  Language,
  Links,
  singleLine,
  Tags,
  Text,
  Time,
  Url,
} from './fields.ts'
import { toPlainText } from './plain-text.ts'

/** Makes a schema drop an invalid optional field instead of rejecting the article. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

const absent = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const Head = z.object({
  title: singleLine(ARTICLE_LIMITS.title, toPlainText),
  url: Url,
  source: lenient(singleLine(ARTICLE_LIMITS.name, toPlainText)),
  publishedAt: lenient(Time),
  language: lenient(Language),
  author: lenient(singleLine(ARTICLE_LIMITS.name, toPlainText)),
  section: lenient(singleLine(ARTICLE_LIMITS.name, toPlainText)),
  image: lenient(Url),
  tags: lenient(Tags),
  links: lenient(Links),
})

/** Optional fields of an article. */
const OPTIONAL = ['source', 'publishedAt', 'language', 'author', 'section', 'image', 'tags', 'links'] as const

/**
 * Chooses the first valid body among `blocks`, `html` and `text`. Keeps the text alongside the HTML, in case
 * the HTML contains no text.
 */
const Body = z.looseObject({}).transform(({ text, html, blocks }, context) => {
  const asBlocks = absent(blocks) ? null : Blocks.safeParse(blocks)
  if (asBlocks?.success) return { blocks: asBlocks.data }
  const asHtml = absent(html) ? null : Html.safeParse(html)
  const asText = Text.safeParse(text)
  if (asHtml?.success) return { html: asHtml.data, text: asText.data ?? '' }
  if (asText.success) return { text: asText.data }
  const path = asBlocks !== null ? 'blocks' : asHtml !== null ? 'html' : 'text'
  context.addIssue({ code: 'custom', path: [path], message: 'no body' })
  return z.NEVER
})

const Sent = z.intersection(Head, Body)
type Fields = z.infer<typeof Head>
type WithBody<Body> = Fields & Body

/** An article's stored value: the fields of {@link Head} with either `text` or `blocks`. */
export type ArticleValue = WithBody<{ text: string } | { blocks: z.infer<typeof Blocks> }>

export type ParsedValue =
  | {
      ok: true
      value: ArticleValue
      /** Warnings about invalid optional fields, each with the field's expected form. */
      warnings: string[]
      /** Captions and boxes removed from the HTML. */
      dropped: Dropped[]
    }
  | { ok: false; reason: string }

/**
 * Validates and normalises an article's value for storage. Converts HTML to text, but does not clean text.
 *
 * The title, URL and body must be valid. Invalid optional fields are dropped with a warning, and empty ones
 * without.
 *
 * @returns The normalised value, or the reason why the value is invalid.
 */
export function parseArticleValue(value: unknown): ParsedValue {
  const parsed = Sent.safeParse(value)
  if (!parsed.success) return { ok: false, reason: describe(parsed.error, value) }
  const warnings = warningsOf(parsed.data, value)
  const { data } = parsed
  if (!('html' in data)) return { ok: true, value: data, warnings, dropped: [] }
  const { html, text, ...head } = data
  const { links, tags, language, dropped, ...extracted } = extractArticle(html, head.url)
  const plain = Text.safeParse(extracted.text.trim() === '' ? text : extracted.text)
  if (!plain.success) return { ok: false, reason: `html is wrong: it should be ${EXPECTED_FIELDS.html}` }
  const declared = Language.safeParse(language)
  const stored = {
    ...head,
    ...(head.links === undefined && links.length > 0 && { links }),
    ...(head.tags === undefined && tags.length > 0 && { tags }),
    ...(head.language === undefined && declared.success && { language: declared.data }),
    text: plain.data,
  }
  return { ok: true, value: stored, warnings, dropped }
}

/** Returns a warning for each optional field that was dropped although it was not empty. */
function warningsOf(kept: Fields, sent: unknown): string[] {
  return OPTIONAL.filter((name) => {
    const value = (sent as Record<string, unknown>)[name]
    return kept[name] === undefined && !absent(value) && value !== ''
  }).map((name) => `${name} was left out: it should be ${EXPECTED_FIELDS[name]}`)
}

function describe(error: z.ZodError, value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'value is wrong: it should be a JSON object with title, url, and text, html or blocks'
  }
  const names = new Set(error.issues.map((issue) => String(issue.path[0])))
  const faults = [...names].map((name) => {
    const missing = absent((value as Record<string, unknown>)[name])
    return `${name} is ${missing ? 'missing' : 'wrong'}: it should be ${EXPECTED_FIELDS[name as keyof typeof EXPECTED_FIELDS]}`
  })
  return faults.join('; ')
}
