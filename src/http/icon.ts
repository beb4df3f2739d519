// Serves the site's icons. Browsers and phones look for `/favicon.ico` and `/apple-touch-icon.png` by
// default.

import { Hono } from 'hono'
import { SECONDS_PER_DAY } from '../calendar/clock.ts'
import { inksOf } from '../letters/card/card.ts'
import { favicon, touchIcon } from '../letters/card/icons.ts'
import type { AppEnv } from './context.ts'
import { publicFor } from './headers.ts'

/** SVG of a newspaper page: a frame, a masthead and three lines. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="4" y="2" width="24" height="28" rx="2" fill="#fbfaf7" stroke="#1c1b19" stroke-width="2"/><path d="M9 9h14" stroke="#7a2318" stroke-width="4"/><path d="M9 16h14M9 20h14M9 24h9" stroke="#1c1b19" stroke-width="2"/></svg>`
/** How long an icon may be cached, in seconds. */
const ICON_SECONDS = SECONDS_PER_DAY

export const icon = new Hono<AppEnv>()
  .get('/icon.svg', publicFor(ICON_SECONDS), (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }))
  .get('/favicon.ico', publicFor(ICON_SECONDS), async (c) =>
    c.body(await favicon(inksOf(c.var.config.publication)), 200, { 'Content-Type': 'image/x-icon' }),
  )
  .get('/apple-touch-icon.png', publicFor(ICON_SECONDS), async (c) =>
    c.body(await touchIcon(inksOf(c.var.config.publication)), 200, { 'Content-Type': 'image/png' }),
  )
