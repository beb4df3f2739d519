// Allows scripts on other sites to sign readers up and to read public resources (CORS).

import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { SECONDS_PER_DAY } from '../calendar/clock.ts'
import type { AppEnv } from './context.ts'

/** How long a browser may cache a preflight response, in seconds. */
const PREFLIGHT_SECONDS = SECONDS_PER_DAY

/** Lets scripts on the sites in `ALLOWED_ORIGINS` submit sign-ups. */
export const fromAllowedOrigins = createMiddleware<AppEnv>((c, next) =>
  cors({
    origin: (origin) => (c.var.config.allowedOrigins.includes(origin) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['Content-Type'],
    maxAge: PREFLIGHT_SECONDS,
  })(c, next),
)

/** Lets scripts on any site read public resources. */
export const fromAnyOrigin = cors({ origin: '*', allowMethods: ['GET', 'HEAD'], maxAge: PREFLIGHT_SECONDS })
