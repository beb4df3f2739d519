// The public archive: pages, text, JSON and a feed, all from the one stored digest.
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Digest } from '../digest/digest.ts'
import { inert } from '../digest/inert.ts'
import { DigestError } from '../errors.ts'
import { getEdition, listEditions } from '../kv/editions.ts'
import type { AppEnv } from './context.ts'
import { isDay } from './days.ts'
import { editionText } from './edition-text.ts'
import { atomFeed } from './feed.ts'
import { publicFor } from './headers.ts'
import { ArchivePage } from './pages/archive.tsx'
import { EditionPage } from './pages/edition.tsx'

/** How long an edition may be shown without asking again; its digest never changes, its page may. */
const EDITION_SECONDS = 3600
/** For what a new edition changes. */
const LISTING_SECONDS = 60
const FEED_ENTRIES = 20

export const editions = new Hono<AppEnv>()
  .get('/digests', publicFor(LISTING_SECONDS), etag(), async (c) =>
    c.html(
      ArchivePage({ publication: c.var.config.publication, editions: await listEditions(c.env.EDITIONS) }),
    ),
  )
  .get('/digests/:file{.+\\.json}', publicFor(EDITION_SECONDS), etag(), async (c) =>
    c.json(await findEdition(c.env.EDITIONS, c.req.param('file').slice(0, -'.json'.length))),
  )
  .get('/digests/:file{.+\\.txt}', publicFor(EDITION_SECONDS), etag(), async (c) => {
    const digest = await findEdition(c.env.EDITIONS, c.req.param('file').slice(0, -'.txt'.length))
    return c.text(editionText(digest, c.var.config.publication))
  })
  .get('/digests/:day', publicFor(EDITION_SECONDS), etag(), async (c) => {
    const digest = await findEdition(c.env.EDITIONS, c.req.param('day'))
    return c.html(EditionPage({ publication: c.var.config.publication, digest }))
  })
  .get('/feed.xml', publicFor(LISTING_SECONDS), etag(), async (c) => {
    const { publication, schedule } = c.var.config
    const newest = (await listEditions(c.env.EDITIONS)).slice(0, FEED_ENTRIES)
    const digests = await Promise.all(newest.map(({ day }) => getEdition(c.env.EDITIONS, day)))
    const feed = atomFeed(digests.filter((digest) => digest !== null).map(inert), publication, schedule)
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  })

/** The stored digest of a day, made harmless once more: it may have been stored by an older version. */
async function findEdition(kv: KVNamespace, day: string): Promise<Digest> {
  const digest = isDay(day) ? await getEdition(kv, day) : null
  if (digest === null) throw new DigestError('not_found', 'There is no edition of this day')
  return inert(digest)
}
