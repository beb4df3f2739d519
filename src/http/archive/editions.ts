// Serves the public archive: the list of editions, the search, each edition as a page, plain text, JSON and a
// preview image, the newest editions as feeds, and the sitemap.
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { inWords, wordsFor } from '../../../locales/locales.ts'
import { isDay, SECONDS_PER_MINUTE } from '../../calendar/clock.ts'
import { findEdition as findFrozen } from '../../d1/digests/snapshot.ts'
import type { Edition } from '../../digest/edition.ts'
import { type FoundHeadline, searchHeadlines } from '../../digest/search.ts'
import type { Env } from '../../env.ts'
import { DigestError } from '../../errors.ts'
import { type EditionEntry, getCard, getEdition, getEditions } from '../../kv/editions.ts'
import { listHeadlines } from '../../kv/headlines.ts'
import { sanitizeEdition } from '../../letters/sanitize.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { fromAnyOrigin } from '../cross-origin.ts'
import { publicFor } from '../headers.ts'
import { isWithinRate, tooMany } from '../network.ts'
import { ArchivePage } from '../pages/archive.tsx'
import { type AdjacentDays, EditionPage } from '../pages/edition.tsx'
import { FoundPage } from '../pages/found.tsx'
import { editionsOf, INDEX_SECONDS } from './edition-index.ts'
import { editionText } from './edition-text.ts'
import { atomFeed, jsonFeed, type Published } from './feed.ts'
import { feedId } from './feed-id.ts'
import { headlinesByDay } from './further-headlines.ts'
import { sitemap } from './sitemap.ts'

/**
 * How long clients may cache an edition, in seconds. The time is short, so that readers see corrections soon.
 */
const EDITION_SECONDS = 5 * SECONDS_PER_MINUTE
const TOO_MANY_SEARCHES =
  'Cannot search now because your network has sent too many requests: please try again in a minute'
/** Maximum number of entries in a feed. */
const FEED_ENTRIES = 20

export const editions = new Hono<AppEnv>()
  .route('/', sitemap)
  .use('/digests/*', fromAnyOrigin)
  .use('/feed.xml', fromAnyOrigin)
  .use('/feed.json', fromAnyOrigin)
  .get('/digests', publicFor(INDEX_SECONDS), etag(), async (c) => {
    const { publication } = c.var.config
    const query = c.req.query('q')?.trim() ?? ''
    const entries = await editionsOf(c)
    if (query !== '') {
      c.header('X-Robots-Tag', 'noindex') // search engines should not index search results
      const page = Number(c.req.query('page')) || 1
      return c.html(FoundPage({ publication, query, page, found: await search(c, query) }))
    }
    const month = c.req.query('month') ?? null
    if (month !== null && !entries.some(({ day }) => day.slice(0, 7) === month))
      throw new DigestError('not_found', 'There is no edition for this month')
    const headlines = await headlinesByDay(c)
    const joins = c.var.config.turnstile === null
    return c.html(ArchivePage({ publication, editions: entries, month, headlines, joins }))
  })
  .get('/digests/:file{.+\\.json}', publicFor(EDITION_SECONDS), etag(), async (c) =>
    c.json(await findEdition(c.env, c.req.param('file').slice(0, -'.json'.length))),
  )
  .get('/digests/:file{.+\\.txt}', publicFor(EDITION_SECONDS), etag(), async (c) => {
    const edition = await findEdition(c.env, c.req.param('file').slice(0, -'.txt'.length))
    return c.text(editionText(edition, c.var.config.publication))
  })
  .get('/digests/:file{.+\\.png}', publicFor(EDITION_SECONDS), etag(), async (c) => {
    const day = c.req.param('file').slice(0, -'.png'.length)
    const card = isDay(day) ? await getCard(c.env.EDITIONS, day) : null
    if (card === null) throw new DigestError('not_found', 'There is no image for this day')
    return c.body(card, 200, { 'Content-Type': 'image/png' })
  })
  .get('/digests/:day', publicFor(EDITION_SECONDS), etag(), async (c) => {
    const edition = await findEdition(c.env, c.req.param('day'))
    const neighbours = neighboursOf(await editionsOf(c), edition.day)
    const { publication, turnstile } = c.var.config
    return c.html(await EditionPage({ publication, edition, neighbours, joins: turnstile === null }))
  })
  .get('/feed.xml', publicFor(INDEX_SECONDS), etag(), async (c) => {
    const { publication } = c.var.config
    return c.body(atomFeed(await newestEditions(c), publication, await feedId(c.env.DB, 'feed')), 200, {
      'Content-Type': 'application/atom+xml; charset=utf-8',
    })
  })
  .get('/feed.json', publicFor(INDEX_SECONDS), etag(), async (c) => {
    const { publication } = c.var.config
    return c.body(JSON.stringify(jsonFeed(await newestEditions(c), publication)), 200, {
      'Content-Type': 'application/feed+json; charset=utf-8',
    })
  })

/** Returns the newest published edition, or null before the first one. */
export async function latestEdition(c: AppContext): Promise<Edition | null> {
  const [newest] = await editionsOf(c)
  const edition = newest ? await getEdition(c.env.EDITIONS, newest.day) : null
  return edition && shown(edition)
}

/**
 * Returns the edition of a day, from D1 if it is not in KV. Letters link to the edition as soon as they are
 * sent, but KV may show it a minute later, or not at all if storing it failed.
 *
 * @throws {DigestError} `not_found` if the day is not a date or has no edition, or if the edition was stored
 *   in a format that is no longer supported.
 */
async function findEdition({ EDITIONS, DB }: Env, day: string): Promise<Edition> {
  const edition = isDay(day) ? ((await getEdition(EDITIONS, day)) ?? (await findFrozen(DB, day))) : null
  if (edition === null) throw new DigestError('not_found', 'There is no edition for this day')
  return shown(edition)
}

/**
 * Translates built-in theme names into the edition's language. Sanitises the edition again, because an older
 * version of the program may have stored it.
 */
const shown = (edition: Edition): Edition => inWords(sanitizeEdition(edition), wordsFor(edition.language))

async function newestEditions(c: AppContext): Promise<Published[]> {
  const entries = (await editionsOf(c)).slice(0, FEED_ENTRIES)
  const times = new Map(entries.map(({ day, publishedAt }) => [day, publishedAt]))
  const found: Published[] = []
  for await (const editions of getEditions(c.env.EDITIONS, [...times.keys()])) {
    for (const edition of editions) {
      const id = await feedId(c.env.DB, edition.day)
      found.push({ edition: shown(edition), id, publishedAt: times.get(edition.day) ?? null })
    }
  }
  return found
}

/**
 * Searches the stored headlines, newest first.
 *
 * @throws {DigestError} `too_many` if the client's network is over the rate limit.
 */
async function search(c: AppContext, query: string): Promise<FoundHeadline[]> {
  if (!(await isWithinRate(c))) throw tooMany(c, TOO_MANY_SEARCHES, SECONDS_PER_MINUTE)
  return searchHeadlines(await listHeadlines(c.env.EDITIONS), query)
}

/**
 * Returns the days of the previous and next editions. Each is null if there is no such edition.
 *
 * @param entries All editions, newest first.
 */
function neighboursOf(entries: readonly EditionEntry[], day: string): AdjacentDays {
  return {
    previous: entries.find((entry) => entry.day < day)?.day ?? null,
    next: entries.findLast((entry) => entry.day > day)?.day ?? null,
  }
}
