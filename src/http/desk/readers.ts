// Serves the desk's "Readers" screen, the screen of each reader, and the import and export of readers.
import { Hono } from 'hono'
import { addDays, utcDay } from '../../calendar/clock.ts'
import { listDailyCounts } from '../../d1/statistics.ts'
import { findListedSubscriber } from '../../d1/subscribers/list.ts'
import { findPreferences, listKept, type ReaderWithPreferences } from '../../d1/subscribers/preferences.ts'
import { countSubscribers, listNewest, searchSubscribers } from '../../d1/subscribers/search.ts'
import { growthOf } from '../../delivery/statistics.ts'
import { DigestError } from '../../errors.ts'
import { themesOf } from '../../themes/theme.ts'
import { type AppContext, type AppEnv, knownThemes } from '../context.ts'
import { preferencesOf } from '../readers/preferences-form.ts'
import { callApi } from './api-client.ts'
import { fieldOf, fieldsAsParams } from './form.ts'
import { ReaderPage } from './pages/reader.tsx'
import { type Found, ReadersPage } from './pages/readers.tsx'
import { pastEvents } from './past-events.ts'
import { readerImport } from './reader-import.ts'
import { goTo } from './said.ts'
import { shellOf } from './shell.ts'

/** Number of days in the chart of active readers. */
const DAYS_OF_GROWTH = 30
/** Maximum number of subscribers on the screen. */
const SHOWN = 50

export const readerScreens = new Hono<AppEnv>()
  .get('/', async (c) => showReaders(c, { text: null, readers: await listNewest(c.env.DB, SHOWN) }))
  .post('/', async (c) => {
    const text = fieldOf(c, 'text')
    return showReaders(c, { text, readers: await searchSubscribers(c.env.DB, text, SHOWN) })
  })
  .route('/import', readerImport)
  .get('/subscribers.csv', (c) => callApi(c, 'GET', '/api/subscribers/export?bom=1'))
  .post('/suppress', async (c) => {
    await callApi(c, 'POST', '/api/suppressions', { email: fieldOf(c, 'email') })
    return goTo(c, '/desk/readers', 'reader-suppressed')
  })
  .get('/:id', async (c) => {
    const reader = await readerOf(c)
    const [kept, listed] = await Promise.all([
      listKept(c.env.DB, reader.id),
      findListedSubscriber(c.env.DB, reader.email),
    ])
    const { schedule, themes } = c.var.config
    return c.html(
      ReaderPage({
        shell: shellOf(c),
        timeZone: schedule.timeZone,
        themes: themesOf(themes),
        reader: { ...reader, suppressed: listed?.suppressed ?? [] },
        history: pastEvents(kept ?? {}),
      }),
    )
  })
  .post('/:id/choice', async (c) => {
    const { id } = await readerOf(c)
    await callApi(c, 'PATCH', `/api/subscribers/${id}`, {
      choice: preferencesOf(fieldsAsParams(c), knownThemes(c)),
    })
    return goTo(c, `/desk/readers/${id}`, 'reader-changed')
  })
  .post('/:id/leave', async (c) => {
    const { id } = await readerOf(c)
    await callApi(c, 'PATCH', `/api/subscribers/${id}`, { state: 'unsubscribed' })
    return goTo(c, `/desk/readers/${id}`, 'reader-left')
  })
  .post('/:id/suppress', async (c) => {
    const { id, email } = await readerOf(c)
    await callApi(c, 'POST', '/api/suppressions', { email })
    return goTo(c, `/desk/readers/${id}`, 'reader-suppressed')
  })
  .post('/:id/lift', async (c) => {
    const { id, email } = await readerOf(c)
    const answer = await callApi(c, 'POST', '/api/suppressions/lift', { email })
    const { suppressed } = await answer.json<{ suppressed: string[] }>()
    return goTo(c, `/desk/readers/${id}`, suppressed.length === 0 ? 'reader-lifted' : 'reader-kept')
  })
  .post('/:id/erase', async (c) => {
    const { id } = await readerOf(c)
    if (fieldOf(c, 'sure') !== 'yes')
      throw new DigestError('invalid', 'Cannot erase this reader yet: tick the box to confirm')
    await callApi(c, 'DELETE', `/api/subscribers/${id}`)
    return goTo(c, '/desk/readers', 'reader-erased')
  })

async function showReaders(c: AppContext, found: Found) {
  const to = utcDay(new Date())
  const from = addDays(to, 1 - DAYS_OF_GROWTH)
  const [counts, daily] = await Promise.all([countSubscribers(c.env.DB), listDailyCounts(c.env.DB, from)])
  const growth = growthOf(daily, { from, to, activeNow: counts.active })
  const { timeZone } = c.var.config.schedule
  return c.html(ReadersPage({ shell: shellOf(c), timeZone, counts, found, growth }))
}

/**
 * Finds the reader whose id is in the path.
 *
 * @throws {DigestError} `not_found` for an unknown id.
 */
async function readerOf(c: AppContext): Promise<ReaderWithPreferences> {
  const reader = await findPreferences(c.env.DB, c.req.param('id') ?? '')
  if (reader === null) throw new DigestError('not_found', 'There is no reader with this id')
  return reader
}
