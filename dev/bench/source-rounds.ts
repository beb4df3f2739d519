// Runs the rounds of the collector's load test and counts their operations.
import { ask } from '../faults/oracle.ts'
import type { Stage } from '../faults/stage.ts'
import { until } from '../faults/until.ts'
import type { Publisher } from '../feeds/publisher.ts'
import type { FeedServer } from '../feeds/server.ts'
import { ADMIN_TOKEN } from '../local/settings.ts'
import type { Counts } from './counted.ts'
import { cpuSecondsOf } from './trial.ts'

/** Operations, CPU time and duration of a load-test round. */
export type Round = { counts: Counts; cpuMs: number; seconds: number }

/** Selects the paths of articles by healthy publishers. */
export function pagesOf(healthy: readonly Publisher[], paths: ReadonlySet<string>): string[] {
  const slugs = new Set(healthy.map(({ slug }) => slug))
  return [...paths].filter((path) => path.includes('/item-') && slugs.has(path.split('/')[1] ?? ''))
}

/** Returns the healthy sources' names as a comma-separated list of SQL strings. */
export const namesOf = (healthy: readonly Publisher[]) => healthy.map(({ name }) => `'${name}'`).join(',')

/**
 * Runs a round and waits until the collector has stored all items of the healthy sources. Items of faulty
 * sources may take an hour, because some of their sites limit requests.
 */
export async function measureRound(
  stage: Stage,
  healthy: readonly Publisher[],
  run: (secondsSince: () => number) => Promise<void>,
): Promise<Round> {
  await fetch(`${stage.service.url}/bench/counts`, { method: 'DELETE' })
  const cpuBefore = cpuSecondsOf(stage)
  const startedAt = performance.now()
  const secondsSince = () => (performance.now() - startedAt) / 1000
  await run(secondsSince)
  const seconds = secondsSince()
  await until('everything to be stored', async () => {
    const [row] =
      await stage.service.sql(`WITH healthy AS (SELECT * FROM sources WHERE name IN (${namesOf(healthy)}))
      SELECT (SELECT count(*) FROM items WHERE state = 'wanted' AND source_id IN (SELECT id FROM healthy))
        + (SELECT count(*) FROM healthy WHERE leased_until > 0) AS open`)
    return Number(row?.open) === 0
  })
  const cpuMs = (cpuSecondsOf(stage) - cpuBefore) * 1000
  return { seconds, cpuMs, counts: await ask<Counts>(`${stage.service.url}/bench/counts`) }
}

/** Returns a function that lists the completed polls of healthy feeds since `pollsSince()` was called. */
export function pollsSince({ server, healthy }: { server: FeedServer; healthy: readonly Publisher[] }) {
  const before = server.requests.length
  const paths = new Set(healthy.map(({ slug }) => `/${slug}/feed`))
  return () => server.requests.slice(before).filter(({ path, status }) => paths.has(path) && status !== 0)
}

export async function importSources({ service }: Stage, opml: string): Promise<void> {
  const response = await fetch(`${service.url}/api/sources/import`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
    body: opml,
  })
  if (!response.ok) throw new Error(`Cannot import the sources: ${await response.text()}`)
}

/**
 * Skips today's digest. All isolates of the local runtime share one thread, so composing a digest would block
 * the collector for several seconds.
 */
export async function skipToday({ service }: Stage): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const response = await fetch(`${service.url}/api/digests/${day}/skip`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
  })
  if (!response.ok) throw new Error(`Cannot skip the digest for ${day}: ${await response.text()}`)
}
