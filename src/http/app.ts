// Routes requests to resources, with the headers, configuration and error handling that all of them share.
import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { configOf } from '../config/config.ts'
import { articles } from './api/articles.ts'
import { clean } from './api/clean.ts'
import { digests } from './api/digests.ts'
import { sources } from './api/sources.ts'
import { subscribers } from './api/subscribers.ts'
import { suppressions } from './api/suppressions.ts'
import { editions } from './archive/editions.ts'
import type { AppEnv } from './context.ts'
import { desk } from './desk/desk.ts'
import { strictHeaders } from './headers.ts'
import { health } from './health.ts'
import { icon } from './icon.ts'
import { answerError, answerMethod, answerNotFound } from './problem.ts'
import { feedback } from './readers/feedback.ts'
import { preferences } from './readers/preferences.ts'
import { signUpRoutes } from './readers/sign-up.ts'
import { tokenLinks } from './readers/token-links.ts'
import { webhooks } from './webhooks.ts'

/** Ignores a slash at the end of a path, because some programs append one. */
export const app = new Hono<AppEnv>({ strict: false })

app.use(strictHeaders)
app.use(async (c, next) => {
  c.set('config', configOf(c.env))
  await next()
})
app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }))
app.onError(answerError)
app.notFound(answerNotFound)

app.route('/api/articles', articles)
app.route('/api/clean', clean)
app.route('/api/digests', digests)
app.route('/api/sources', sources)
app.route('/api/subscribers', subscribers)
app.route('/api/suppressions', suppressions)
app.route('/desk', desk)
app.route('/webhooks', webhooks)
app.route('/health', health)
app.route('/', signUpRoutes)
app.route('/', tokenLinks)
app.route('/', preferences)
app.route('/', feedback)
app.route('/', editions)
app.route('/', icon)
