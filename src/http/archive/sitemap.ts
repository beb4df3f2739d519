// Serves `robots.txt` and the sitemap to search engines.

import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import type { AppEnv } from '../context.ts'
import { publicFor } from '../headers.ts'
import { editionsOf } from './edition-index.ts'

/** How long clients may cache `robots.txt` and the sitemap, in seconds. */
const SECONDS = SECONDS_PER_HOUR
/**
 * Maximum number of URLs in a sitemap. The protocol sets this limit. It allows for more than a century of
 * daily editions.
 */
const MAX_ADDRESSES = 50_000

/** Paths that search engines must not crawl. */
const PRIVATE = [
  '/api/',
  '/confirm/',
  '/unsubscribe/',
  '/preferences/',
  '/address/',
  '/feedback/',
  '/webhooks/',
  '/health',
]

export const sitemap = new Hono<AppEnv>()
  .get('/robots.txt', publicFor(SECONDS), (c) => {
    const { publicUrl } = c.var.config.publication
    const rules = PRIVATE.map((path) => `Disallow: ${path}\n`).join('')
    return c.text(`User-agent: *\n${rules}\nSitemap: ${publicUrl}/sitemap.xml\n`)
  })
  .get('/sitemap.xml', publicFor(SECONDS), etag(), async (c) => {
    const { publicUrl } = c.var.config.publication
    const editions = await editionsOf(c)
    const addresses = [
      addressOf(`${publicUrl}/`),
      addressOf(`${publicUrl}/digests`),
      ...editions.map(({ day, correctedOn }) => addressOf(`${publicUrl}/digests/${day}`, correctedOn ?? day)),
    ].slice(0, MAX_ADDRESSES)
    const xml = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.join('')}</urlset>\n`
    return c.body(xml, 200, { 'Content-Type': 'application/xml; charset=utf-8' })
  })

const addressOf = (url: string, day?: string) =>
  `<url><loc>${escapeHtml(url)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>\n`
