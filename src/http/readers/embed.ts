// Shows the HTML of a sign-up form for other sites.
import { Hono } from 'hono'
import type { AppEnv } from '../context.ts'
import { publicFor } from '../headers.ts'
import { EmbedPage } from '../pages/embed.tsx'

/** How long the page may be cached. It changes only with the configuration. */
const SECONDS = 3600

export const embed = new Hono<AppEnv>().get('/embed', publicFor(SECONDS), (c) =>
  c.html(EmbedPage(c.var.config)),
)
