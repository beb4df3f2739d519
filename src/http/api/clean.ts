// Cleans an article without storing it, and reports each removed line with the reason.
import { Hono } from 'hono'
import * as z from 'zod'
import { parseArticle } from '../../articles/article.ts'
import { ARTICLE_LIMITS } from '../../articles/fields.ts'
import { DigestError } from '../../errors.ts'
import { acceptJson } from '../accept.ts'
import { BODY_LIMITS, onlyWith } from '../body.ts'
import type { AppEnv } from '../context.ts'
import { admin } from './admin.ts'
import { shown } from './articles.ts'

const text = (most: number) => {
  const error = `should be a string of 1 to ${most} characters`
  return z
    .string({ error })
    .min(1, error)
    .max(most, error)
    .refine((value) => value.trim() !== '', 'should not be blank')
}

const CleanRequest = onlyWith(
  {
    text: text(ARTICLE_LIMITS.body).optional(),
    html: text(ARTICLE_LIMITS.html).optional(),
    title: text(ARTICLE_LIMITS.title).optional(),
    source: text(ARTICLE_LIMITS.name).optional(),
    url: text(ARTICLE_LIMITS.url).optional(),
    language: text(ARTICLE_LIMITS.name).optional(),
  },
  'The body should be a JSON object with "text" or "html"',
)

/**
 * Placeholders for the title and URL, which articles require but cleaning requests may omit. They are unlikely
 * to match a line of text.
 */
const UNKNOWN = { title: '(untitled)', url: 'https://article.invalid/' }

export const clean = new Hono<AppEnv>().post(
  '/',
  admin,
  acceptJson(CleanRequest, BODY_LIMITS.article),
  async (c) => {
    const fields = c.req.valid('json')
    if (fields.text === undefined && fields.html === undefined)
      throw new DigestError('invalid', 'The body should be a JSON object with "text" or "html"')
    const parsed = parseArticle('1970-01-01', 'clean', { ...UNKNOWN, ...fields })
    if (!parsed.ok) throw new DigestError('invalid', `Cannot clean the text: ${parsed.reason}`)
    const { paragraphs, subheads, blocks, related, credit, dropped, kept, wall, links, headline, summary } =
      shown(parsed.article)
    const cleaned = { paragraphs, subheads, blocks, related, credit, dropped, kept, wall, links }
    return c.json({
      ...cleaned,
      headline: fields.title === undefined ? null : headline,
      summary,
      warnings: parsed.warnings,
    })
  },
)
