// Cleans a text and stores nothing: to see what would become of it, and why.
import { Hono } from 'hono'
import * as z from 'zod'
import { cleanText } from '../../articles/cleaning/clean.ts'
import { ARTICLE_LIMITS } from '../../articles/fields.ts'
import { BODY_LIMITS, onlyWith, readJson, valid } from '../body.ts'
import type { AppEnv } from '../context.ts'
import { admin } from './admin.ts'
import { byKind } from './articles.ts'

const text = (most: number) => {
  const error = `should be a text of 1 to ${most} characters`
  return z.string({ error }).min(1, error).max(most, error)
}

const CleanRequest = onlyWith(
  {
    text: text(ARTICLE_LIMITS.body).refine((value) => value.trim() !== '', 'should not be blank'),
    title: text(ARTICLE_LIMITS.title).optional(),
    source: text(ARTICLE_LIMITS.name).optional(),
    /** Taken and not looked at: the rules of every language are tried. */
    language: text(ARTICLE_LIMITS.name).optional(),
  },
  'The body should be a JSON object with "text"',
)

export const clean = new Hono<AppEnv>().post('/', admin, async (c) => {
  const { text, title, source } = valid(CleanRequest, await readJson(c.req.raw, BODY_LIMITS.article))
  const { blocks, related, credit, dropped, kept } = cleanText(text, {
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
  })
  return c.json({ ...byKind(blocks), blocks, related, credit, dropped, kept })
})
