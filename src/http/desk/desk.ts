// Serves the desk at `/desk`, where editors review and edit the day's digest, and manage readers and sources.

import { Hono } from 'hono'
import { SECONDS_PER_HOUR } from '../../calendar/clock.ts'
import { DigestError } from '../../errors.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { publicFor } from '../headers.ts'
import { statusOf } from '../problem.ts'
import { DESK_SCRIPT } from './desk-script.ts'
import { editionScreens } from './editions.ts'
import { asDeskPage, gate } from './gate.ts'
import { RefusalPage } from './pages/message.tsx'
import { readerScreens } from './readers.ts'
import { settingsScreen } from './settings.ts'
import { signIn } from './sign-in.ts'
import { sourceScreens } from './sources.ts'
import { statisticsScreen } from './statistics.ts'
import { todayScreens } from './today.ts'

/** Renders a refusal as a desk page. Rethrows any other error, which is a bug. */
async function answerRefusal(error: Error, c: AppContext): Promise<Response> {
  if (!(error instanceof DigestError)) throw error
  const { publication } = c.var.config
  const page = RefusalPage({ publication, said: `${error.message}.`, back: '/desk' })
  return c.html(page, statusOf(error.code))
}

export const desk = new Hono<AppEnv>()
  .onError(answerRefusal)
  .use(asDeskPage)
  .get('/desk.js', publicFor(SECONDS_PER_HOUR), (c) =>
    c.body(DESK_SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  .route('/', signIn)
  .use(gate)
  .route('/', todayScreens)
  .route('/editions', editionScreens)
  .route('/readers', readerScreens)
  .route('/sources', sourceScreens)
  .route('/statistics', statisticsScreen)
  .route('/settings', settingsScreen)
