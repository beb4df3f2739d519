// Stores articles individually or in bulk, and returns stored articles after cleaning them.

import { Hono } from 'hono'
import * as z from 'zod'
import { type Article, parseArticle } from '../../articles/article.ts'
import type { ArticleValue } from '../../articles/article-value.ts'
import { SECONDS_PER_DAY } from '../../calendar/clock.ts'
import { DigestError } from '../../errors.ts'
import { getArticle, getArticles, listArticleKeys, putArticle } from '../../kv/articles.ts'
import { cleanTitle } from '../../themes/stories/headline.ts'
import { summarise } from '../../themes/stories/summary.ts'
import { acceptQuery } from '../accept.ts'
import { BODY_LIMITS, onlyWith, readJson, refuseForm } from '../body.ts'
import { decodedBody } from '../content-encoding.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { admin } from './admin.ts'
import { isArticleId, WRONG_ARTICLE_ID } from './article-id.ts'
import { MOST_STORED, storeLines } from './article-lines.ts'
import { dayOrToday, dayToStore, RequestedDay, utcToday } from './days.ts'
import { forgetDraft } from './forget-draft.ts'
import { NO_CURSOR, ONCE, pageLength } from './pages.ts'

/** Maximum number of articles on a page. KV reads at most 100 keys per call. */
const PAGE = 100
/** Maximum length of a KV cursor, in characters. Real cursors are far shorter. */
const MAX_CURSOR = 2048

/** Query schema for calls whose only parameter is `day`. */
const DayQuery = onlyWith({ day: RequestedDay }, ONCE)

/** Query schema for a page of a day's articles. KV issues the cursor. */
const ArticleQuery = onlyWith(
  { day: RequestedDay, cursor: z.string().max(MAX_CURSOR, NO_CURSOR).default(''), limit: pageLength(PAGE) },
  ONCE,
)

export const articles = new Hono<AppEnv>()
  .use(admin)
  .put('/:id', acceptQuery(DayQuery), async (c) => {
    const { id } = c.req.param()
    const day = dayToStore(c.req.valid('query').day, c.var.config.local)
    if (!isArticleId(id)) throw new DigestError('invalid', `Cannot store the article: ${WRONG_ARTICLE_ID}`)
    const parsed = parseArticle(day, id, await readJson(c.req.raw, BODY_LIMITS.article))
    if (!parsed.ok) throw new DigestError('invalid', `Cannot store the article: ${parsed.reason}`)
    const key = await put(c, { day, id, value: parsed.value, storedAt: Date.now() })
    await forgetDraft(c)
    return c.json({ ...shown(parsed.article), key, accepted: true, warnings: parsed.warnings })
  })
  .post('/', acceptQuery(DayQuery), async (c) => {
    const day = dayToStore(c.req.valid('query').day, c.var.config.local)
    const most = c.var.config.local ? Number.POSITIVE_INFINITY : MOST_STORED
    refuseForm(c.req.raw)
    const body = decodedBody(c.req.raw)
    // All articles of a request get the same arrival time, so that the order of lines does not affect ranking.
    const storedAt = Date.now()
    const store = (article: { id: string; value: ArticleValue }) => put(c, { day, storedAt, ...article })
    const answers = await storeLines(body, { day, store, most })
    // Articles are stored while the client reads the replies, so the cached draft is discarded when the
    // stream ends.
    const watched = answers.pipeThrough(new TransformStream({ flush: () => forgetDraft(c) }))
    return c.body(watched, 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' })
  })
  .get('/', acceptQuery(ArticleQuery), async (c) => {
    const { cursor, limit, ...query } = c.req.valid('query')
    const day = dayOrToday(query.day)
    const page = await listArticleKeys(c.env.ARTICLES, day, { cursor: cursor || null, limit })
    const { articles, rejected } = await getArticles(c.env.ARTICLES, page.keys)
    return c.json({ day, articles: articles.map(shown), rejected, cursor: page.cursor })
  })
  .get('/:id', acceptQuery(DayQuery), async (c) => {
    const day = dayOrToday(c.req.valid('query').day)
    const found = await getArticle(c.env.ARTICLES, day, c.req.param('id'))
    if (found === null) {
      const hint = day === utcToday() ? ': if it was stored under another day, add "?day=YYYY-MM-DD"' : ''
      throw new DigestError('not_found', `There is no article with this id on ${day}${hint}`)
    }
    if ('rejected' in found) {
      throw new DigestError(
        'invalid',
        `Cannot show the article because its value in KV is invalid: ${found.rejected.reason}`,
      )
    }
    return c.json(shown(found))
  })

/**
 * Formats an article for the API. Adds its KV key, separate lists of paragraphs and subheads, and the
 * headline and summary that the article would get as a story of its own.
 */
export const shown = (article: Article) => {
  const headline = cleanTitle(article)
  return {
    ...article,
    key: `article/${article.key}`,
    ...byKind(article.blocks),
    headline,
    summary: summarise({ articles: [article], copies: {} }, { title: headline }).text,
  }
}

const byKind = (blocks: Article['blocks']) => ({
  paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
  subheads: blocks.filter(({ kind }) => kind === 'subhead').map(({ text }) => text),
})

function put(
  c: AppContext,
  article: { day: string; id: string; value: ArticleValue; storedAt: number },
): Promise<string> {
  const expirationTtl = c.var.config.articleRetentionDays * SECONDS_PER_DAY
  return putArticle(c.env.ARTICLES, { ...article, expirationTtl })
}
