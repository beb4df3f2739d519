// Serves the statistics page for the last 30 days, and its tables as CSV for the last 365 days.
import { Hono } from 'hono'
import { statisticsOf } from '../api/statistics.ts'
import type { AppEnv } from '../context.ts'
import { callApi } from './api-client.ts'
import { StatisticsPage } from './pages/statistics.tsx'
import { shellOf } from './shell.ts'

/** Number of days on the statistics page. */
const DAYS = 30

export const statisticsScreen = new Hono<AppEnv>()
  .get('/', async (c) =>
    c.html(StatisticsPage({ shell: shellOf(c), statistics: await statisticsOf(c, DAYS) })),
  )
  .get('/:table{days\\.csv|editions\\.csv|sources\\.csv}', (c) => {
    const table = c.req.param('table').replace('.csv', '')
    return callApi(c, 'GET', `/api/statistics?days=365&csv=${table}`)
  })
