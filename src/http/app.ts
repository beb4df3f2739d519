// Routes requests, and adds the headers, configuration and error handling that all routes share.

import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { getPath } from 'hono/utils/url'
import { SECONDS_PER_HOUR } from '../calendar/clock.ts'
import { configOf } from '../config/config.ts'
import { api } from './api/api.ts'
import { editions } from './archive/editions.ts'
import type { AppEnv } from './context.ts'
import { describeApi } from './contract/document.ts'
import { fromAnyOrigin } from './cross-origin.ts'
import { desk } from './desk/desk.ts'
import { publicFor, strictHeaders } from './headers.ts'
import { health } from './health.ts'
import { icon } from './icon.ts'
import { answerError, answerMethod, answerNotFound } from './problem.ts'
import { embed } from './readers/embed.ts'
import { feedback } from './readers/feedback.ts'
import { preferences } from './readers/preferences.ts'
import { signUpRoutes } from './readers/sign-up.ts'
import { tokenLinks } from './readers/token-links.ts'
import { webhooks } from './webhooks.ts'

/** How long clients may cache the API description, in seconds. */
const DESCRIPTION_SECONDS = SECONDS_PER_HOUR

/**
 * The application with all its routes. It ignores trailing slashes, because some clients append them to URLs.
 */
export const app = new Hono<AppEnv>({
  getPath: (request) => getPath(request).replace(/(?<=.)\/{1,9}$/, ''),
})

app.use(strictHeaders)
app.use(async (c, next) => {
  c.set('config', configOf(c.env))
  await next()
})
app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }))
app.onError(answerError)
app.notFound(answerNotFound)

app.route('/', api)
app.get('/api/openapi.json', fromAnyOrigin, publicFor(DESCRIPTION_SECONDS), (c) => {
  return c.json(describeApi(app.routes, c.var.config.publication))
})
app.route('/desk', desk)
app.route('/webhooks', webhooks)
app.route('/health', health)
app.route('/', signUpRoutes)
app.route('/', tokenLinks)
app.route('/', preferences)
app.route('/', feedback)
app.route('/', embed)
app.route('/', editions)
app.route('/', icon)
