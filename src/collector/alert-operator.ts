// Raises alerts about sources. The dispatcher sends them like all other alerts.
import { addDays } from '../calendar/clock.ts'
import { raiseAlert } from '../d1/alerts.ts'
import { countStoredByDay, isAlertOpen, listUnreported, markReported } from '../d1/sources/source-alerts.ts'
import { describeFailing, describeShortage, USUAL_DAYS } from '../feeds/source-alerts.ts'
import type { CollectorDeps } from './deps.ts'

type AlertDeps = Pick<CollectorDeps, 'db' | 'config' | 'now'>

/**
 * Alerts the operator at most once a day about sources that have stopped working since the last alert.
 * Reports a source again only if its state has changed.
 */
export async function alertToFailing({ db, config, now }: AlertDeps): Promise<void> {
  const sources = await listUnreported(db)
  const day = now().toISOString().slice(0, 10)
  if (sources.length === 0 || (await isAlertOpen(db, day, 'source_failing'))) return
  const reason = describeFailing(sources)
  console.error({ event: 'alert.raised', cause: 'source_failing', sources: sources.length })
  await raiseAlert(
    db,
    { id: crypto.randomUUID(), day, cause: 'source_failing', reason },
    { email: config.alerts.email, now: now() },
  )
  await markReported(
    db,
    sources.map(({ id }) => id),
  )
}

/** Alerts the operator if the sources provided far fewer articles yesterday than on the days before. */
export async function alertToShortage({ db, config, now }: AlertDeps): Promise<void> {
  const day = addDays(now().toISOString().slice(0, 10), -1)
  const counts = await countStoredByDay(db, { from: addDays(day, -USUAL_DAYS), to: day })
  const before = [...counts].filter(([other]) => other !== day).map(([, count]) => count)
  const reason = describeShortage(counts.get(day) ?? 0, before)
  if (reason === null || (await isAlertOpen(db, day, 'no_articles'))) return
  console.error({ event: 'alert.raised', cause: 'no_articles', day })
  await raiseAlert(
    db,
    { id: crypto.randomUUID(), day, cause: 'no_articles', reason },
    { email: config.alerts.email, now: now() },
  )
}
