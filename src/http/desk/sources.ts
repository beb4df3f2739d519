// Serves the desk's "Sources" screen, and the screens of each source and of its articles.
import { Hono } from 'hono'
import { addDays, isDay, utcDay } from '../../calendar/clock.ts'
import { countItemsSince, listRecentItems } from '../../d1/sources/recent-items.ts'
import { findSource, listSources, type Source } from '../../d1/sources/sources.ts'
import { DigestError } from '../../errors.ts'
import { getArticle, getArticleText } from '../../kv/articles.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { callApi } from './api-client.ts'
import { fieldOf, fileOf, optionalField } from './form.ts'
import { ArticleScreen } from './pages/article.tsx'
import { SourcePage } from './pages/source.tsx'
import { type SourceResult, SourcesPage, sourceName } from './pages/sources.tsx'
import { goTo } from './said.ts'
import { shellOf } from './shell.ts'

/** Maximum number of sources on the screen. */
const SHOWN = 1000
/** Maximum number of articles shown for a source. */
const SHOWN_ITEMS = 20

export const sourceScreens = new Hono<AppEnv>()
  .get('/', (c) => showSources(c, null))
  .post('/', async (c) => {
    const url = withScheme(fieldOf(c, 'url'))
    try {
      const { status } = await callApi(c, 'POST', '/api/sources', { url })
      return goTo(c, '/desk/sources', status === 201 ? 'source-added' : 'source-known')
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      return showSources(c, { of: 'add', url, fault: `${error.message}.` })
    }
  })
  .post('/import', async (c) => {
    try {
      const answer = await callApi(c, 'POST', '/api/sources/import', (await fileOf(c, 'file')) ?? '')
      const imported = await answer.json<Omit<Extract<SourceResult, { added: number }>, 'of'>>()
      return showSources(c, { of: 'opml', ...imported })
    } catch (error) {
      if (!(error instanceof DigestError)) throw error
      return showSources(c, { of: 'opml', fault: `${error.message}.` })
    }
  })
  .get('/sources.opml', (c) => callApi(c, 'GET', '/api/sources/export'))
  .get('/:id', async (c) => {
    const source = await sourceOf(c)
    const items = await listRecentItems(c.env.DB, source.id, SHOWN_ITEMS)
    return c.html(SourcePage({ shell: shellOf(c), timeZone: c.var.config.schedule.timeZone, source, items }))
  })
  .get('/:id/articles/:day/:article', async (c) => {
    const source = await sourceOf(c)
    const { day, article: id } = c.req.param()
    const [article, before] = isDay(day)
      ? await Promise.all([getArticle(c.env.ARTICLES, day, id), getArticleText(c.env.ARTICLES, day, id)])
      : [null, null]
    if (article === null || 'rejected' in article)
      throw new DigestError(
        'not_found',
        'There is no valid article with this id, or the article is older than ARTICLE_RETENTION_DAYS',
      )
    return c.html(ArticleScreen({ shell: shellOf(c), source, article: { ...article, before: before ?? '' } }))
  })
  .post('/:id/fetch', async (c) => {
    const { id } = await sourceOf(c)
    await callApi(c, 'POST', `/api/sources/${id}/fetch`)
    return goTo(c, `/desk/sources/${id}`, 'source-read')
  })
  .post('/:id/settings', async (c) => {
    const { id } = await sourceOf(c)
    await callApi(c, 'PATCH', `/api/sources/${id}`, {
      name: optionalField(c, 'name'),
      section: optionalField(c, 'section'),
      language: optionalField(c, 'language'),
      publisher: optionalField(c, 'publisher'),
      fullText: optionalField(c, 'fullText'),
      weight: Number(fieldOf(c, 'weight')),
      muted: fieldOf(c, 'muted') === 'yes',
      paused: fieldOf(c, 'paused') === 'yes',
    })
    return goTo(c, `/desk/sources/${id}`, 'source-changed')
  })
  .post('/:id/delete', async (c) => {
    const { id } = await sourceOf(c)
    if (fieldOf(c, 'sure') !== 'yes')
      throw new DigestError('invalid', 'Cannot delete this source yet: tick the box to confirm')
    await callApi(c, 'DELETE', `/api/sources/${id}`)
    return goTo(c, '/desk/sources', 'source-deleted')
  })

/** Adds `https://` to an address without a scheme. */
const withScheme = (url: string) => (/^[a-z]+:/i.test(url) ? url : `https://${url}`)

async function showSources(c: AppContext, result: SourceResult | null) {
  const [found, counts] = await Promise.all([
    listSources(c.env.DB, { state: null, after: '', limit: SHOWN }),
    countItemsSince(c.env.DB, addDays(utcDay(new Date()), -1)),
  ])
  const sources = found
    .map((source) => ({ ...source, ...(counts.get(source.id) ?? { stored: 0, refused: 0 }) }))
    .sort((a, b) => rankOf(a) - rankOf(b) || sourceName(a).localeCompare(sourceName(b)))
  const { timeZone } = c.var.config.schedule
  return c.html(SourcesPage({ shell: shellOf(c), timeZone, sources, result }))
}

/** Returns a source's rank in the list. Sources with a problem come first, and paused sources come last. */
const rankOf = ({ state, reason }: Source) =>
  state === 'paused' ? 2 : state === 'active' && reason === null ? 1 : 0

/**
 * Finds the source whose id is in the path.
 *
 * @throws {DigestError} `not_found` for an unknown id.
 */
async function sourceOf(c: AppContext): Promise<Source> {
  const source = await findSource(c.env.DB, c.req.param('id') ?? '')
  if (source === null) throw new DigestError('not_found', 'There is no source with this id')
  return source
}
