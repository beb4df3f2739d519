// Validates and normalises the fields of an article.

import * as z from 'zod'
import { canonicalLanguage } from '../text/language-tag.ts'
import { canonicalUrl } from './canonical-url.ts'
import { splitLines } from './cleaning/lines.ts'
import { parseTime } from './dates.ts'

/**
 * Maximum lengths of an article's fields, in UTF-16 code units, and maximum numbers of blocks, tags and
 * links. The limit on a body applies to its text, or to all its blocks together.
 */
export const ARTICLE_LIMITS = {
  title: 500,
  url: 2048,
  name: 200,
  body: 1_000_000,
  html: 2_000_000,
  blocks: 5000,
  tags: 20,
  links: 50,
} as const

/** Earliest year of a credible publication date for news on the web. */
const EARLIEST = '1995'

/** Maximum number of list entries to examine. */
const MOST_ENTRIES = 200

const NAME = `a string of 1 to ${ARTICLE_LIMITS.name} visible characters`
const ADDRESS = `an http or https address of at most ${ARTICLE_LIMITS.url} characters, without a user name or password`

/** Expected form of each field, for errors and warnings. */
export const EXPECTED_FIELDS = {
  title: `a string of 1 to ${ARTICLE_LIMITS.title} visible characters`,
  url: ADDRESS,
  text: `a string of 1 to ${ARTICLE_LIMITS.body} characters, unless there are blocks or html`,
  html: `an HTML page or fragment of at most ${ARTICLE_LIMITS.html} characters that contains text`,
  blocks: `a list of {"kind": "paragraph" or "subhead", "text"}, at most ${ARTICLE_LIMITS.blocks}, with 1 to ${ARTICLE_LIMITS.body} characters in all`,
  source: NAME,
  publishedAt: 'a time since 1995, such as 2026-11-23T09:30:00Z or Mon, 23 Nov 2026 09:30:00 GMT',
  language: 'a language tag such as en or pt-BR',
  author: NAME,
  section: NAME,
  image: ADDRESS,
  tags: 'a list of strings',
  links: 'a list of addresses',
} as const

/** Joins the lines of a text with spaces. Removes invisible characters and extra spaces. */
const oneLine = (text: string) =>
  splitLines(text)
    .filter((part) => part !== '')
    .join(' ')

/**
 * Creates a schema that applies `change` to a string, joins its lines, and requires 1 to `most` characters.
 */
export const singleLine = (most: number, change = (text: string) => text) =>
  z
    .string()
    .max(ARTICLE_LIMITS.body)
    .transform((text) => oneLine(change(text)))
    .pipe(z.string().min(1).max(most))

export const Url = z
  .string()
  .max(ARTICLE_LIMITS.url)
  .transform((input, context) => {
    const url = canonicalUrl(input)
    if (url !== null && url.length <= ARTICLE_LIMITS.url && /^https?:\/\/[^/?#@]+(?:[/?#]|$)/.test(url))
      return url
    context.addIssue('not an address')
    return z.NEVER
  })

export const Blocks = z
  .array(z.object({ kind: z.enum(['paragraph', 'subhead']), text: z.string().transform(oneLine) }))
  .max(ARTICLE_LIMITS.blocks)
  .transform((blocks) => blocks.filter(({ text }) => text !== ''))
  .refine((blocks) => blocks.length > 0)
  .refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= ARTICLE_LIMITS.body)

/** Validates text without cleaning it, because text is cleaned on every read. */
export const Text = z
  .string()
  .max(ARTICLE_LIMITS.body)
  .transform((text) => text.toWellFormed())
  .refine((text) => oneLine(text) !== '')

/** Validates an HTML page or fragment without parsing it. */
export const Html = z
  .string()
  .max(ARTICLE_LIMITS.html)
  .transform((html) => html.toWellFormed())
  .refine((html) => html.trim() !== '')

/** Creates a schema that keeps the distinct valid entries of a list, up to a maximum number. */
const listOf = <T>(entry: z.ZodType<T>, most: number) =>
  z.array(z.unknown()).transform((entries) => {
    const valid = entries.slice(0, MOST_ENTRIES).flatMap((value) => entry.safeParse(value).data ?? [])
    return [...new Set(valid)].slice(0, most)
  })

export const Tags = listOf(singleLine(ARTICLE_LIMITS.name), ARTICLE_LIMITS.tags)
export const Links = listOf(Url, ARTICLE_LIMITS.links)

/**
 * Parses a publication time with {@link parseTime}. Rejects times before 1995, which are usually default
 * values.
 */
export const Time = z.unknown().transform((input, context) => {
  const time = parseTime(input)
  if (time !== null && time >= EARLIEST) return time
  context.addIssue('not a time')
  return z.NEVER
})

export const Language = z.string().transform((tag, context) => {
  const language = canonicalLanguage(tag)
  if (language !== null) return language
  context.addIssue('not a language')
  return z.NEVER
})
