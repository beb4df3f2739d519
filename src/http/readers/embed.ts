// Serves a page with sign-up HTML to paste into other sites.

import { Hono } from 'hono'
import { SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import type { AppEnv } from '../context.ts'
import { publicFor } from '../headers.ts'
import { EmbedPage } from '../pages/embed.tsx'

/** How long the page may be cached, in seconds. The page changes only with the configuration. */
const SECONDS = SECONDS_PER_HOUR

export const embed = new Hono<AppEnv>().get('/embed', publicFor(SECONDS), (c) =>
  c.html(EmbedPage(c.var.config)),
)
