// Lets the operator manage sources.
import { Hono } from 'hono'
import { addSources, changeSource, deleteSource } from '../../d1/sources/change-sources.ts'
import { countItems } from '../../d1/sources/items.ts'
import { newSource } from '../../d1/sources/new-source.ts'
import { findSource, findSourceByUrl, listSources, type Source } from '../../d1/sources/sources.ts'
import { theCollector } from '../../env.ts'
import { DigestError, fromReply } from '../../errors.ts'
import { findAddressFault } from '../../feeds/address-guard.ts'
import { decodeBytes } from '../../feeds/decode-bytes.ts'
import { writeOpml } from '../../feeds/opml.ts'
import { acceptJson, acceptQuery } from '../accept.ts'
import { BODY_LIMITS, readBytes, refuseForm } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { nextCursor } from './pages.ts'
import { importOpml } from './source-import.ts'
import { NoQuery, SourceAddition, SourceQuery, SourceSettingsChange, SourceTrial } from './source-schemas.ts'
import { showSource } from './source-view.ts'

/** Number of sources that the OPML export reads at a time. */
const EXPORT_PAGE = 1000

export const sources = new Hono<AppEnv>()
  .use(admin)
  .get('/', acceptQuery(SourceQuery), async (c) => {
    const { state, cursor, limit } = c.req.valid('query')
    const page = await listSources(c.env.DB, { state, after: cursor, limit })
    return c.json({ sources: page.map(showSource), cursor: nextCursor(page, limit, ({ id }) => id) })
  })
  .post('/', acceptJson(SourceAddition, BODY_LIMITS.command), async (c) => {
    const { url, ...given } = c.req.valid('json')
    const known = await findSourceByUrl(c.env.DB, url)
    if (known !== null) return c.json(showSource(known))
    guard(c, url)
    const tried = await theCollector(c.env).try(url)
    if (!tried.ok) {
      const named = tried.discovered.length > 1 ? `. It links to ${tried.discovered.join(', ')}` : ''
      throw new DigestError('unusable', `Cannot add the source: ${tried.reason}${named}`)
    }
    const source = { ...newSource(tried.url, given), askedUrl: url }
    await addSources(c.env.DB, [source], { origin: 'api', now: new Date() })
    await theCollector(c.env).wake()
    const added = await findSourceByUrl(c.env.DB, tried.url)
    if (added === null) throw new Error('Cannot find the source that was added')
    const { title, count } = tried
    return c.json(
      { ...showSource(added), title: added.title ?? title, items: count },
      added.id === source.id ? 201 : 200,
    )
  })
  .post('/import', acceptQuery(NoQuery), async (c) => {
    refuseForm(c.req.raw)
    // Some old feed readers export OPML in a legacy encoding.
    const text = decodeBytes(
      await readBytes(c.req.raw, BODY_LIMITS.opml),
      c.req.header('Content-Type') ?? null,
    )
    const isAllowed = (url: string) => findAddressFault(url, guardOf(c))
    const result = await importOpml(c.env.DB, text, { findFault: isAllowed, now: new Date() })
    await theCollector(c.env).wake()
    return c.json(result)
  })
  .get('/export', async (c) => {
    const subscriptions = (await listAll(c.env.DB)).map(({ url, name, title, section }) => ({
      url,
      name: name ?? title,
      section,
    }))
    return c.body(writeOpml(c.var.config.publication.name, subscriptions), 200, {
      'Content-Type': 'text/x-opml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="sources.opml"',
    })
  })
  .post('/try', acceptJson(SourceTrial, BODY_LIMITS.command), async (c) => {
    const { url } = c.req.valid('json')
    guard(c, url)
    return c.json(await theCollector(c.env).try(url))
  })
  .get('/:id', async (c) => {
    const source = await existing(c)
    return c.json({
      ...showSource(source),
      items: await countItems(c.env.DB, source.id),
      fetches: withIsoTimes(source.fetches),
    })
  })
  .patch('/:id', acceptJson(SourceSettingsChange, BODY_LIMITS.command), async (c) => {
    const change = c.req.valid('json')
    const { id } = await changeable(c)
    await changeSource(c.env.DB, id, change, new Date())
    await theCollector(c.env).wake()
    return c.json(showSource(await existing(c)))
  })
  .delete('/:id', async (c) => {
    const { id } = await changeable(c)
    return c.json({ deleted: await deleteSource(c.env.DB, id) })
  })
  .post('/:id/fetch', async (c) => {
    const { id } = await existing(c)
    const { fates, at, status, reason, items, new: newItems } = fromReply(await theCollector(c.env).read(id))
    const fetch = withIsoTimes({ at, status, reason, items, new: newItems })
    return c.json({ ...showSource(await existing(c)), fetch, fates })
  })

async function existing(c: AppContext): Promise<Source> {
  const source = await findSource(c.env.DB, c.req.param('id') ?? '')
  if (source === null) throw new DigestError('not_found', 'There is no source with this id')
  return source
}

async function changeable(c: AppContext): Promise<Source> {
  const source = await existing(c)
  if (source.origin === 'api') return source
  throw new DigestError(
    'conflict',
    'Cannot change this source over HTTP, because it comes from SOURCES in wrangler.toml: change it there',
  )
}

const guardOf = ({ var: { config } }: AppContext) => ({
  publicUrl: config.publication.publicUrl,
  allowedHosts: config.sources.allowedHosts,
})

/** Checks a feed's address. @throws {DigestError} `unusable` if it must not be requested. */
function guard(c: AppContext, url: string): void {
  const fault = findAddressFault(url, guardOf(c))
  if (fault !== null) throw new DigestError('unusable', `Cannot read the source: the address ${fault}`)
}

async function listAll(db: D1Database): Promise<Source[]> {
  const all: Source[] = []
  for (let after = ''; ; after = all.at(-1)?.id ?? '') {
    const page = await listSources(db, { state: null, after, limit: EXPORT_PAGE })
    all.push(...page)
    if (page.length < EXPORT_PAGE) return all
  }
}
