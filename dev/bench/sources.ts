// Load-tests the collector with 1,000 feeds, one in eight of them faulty, and 20,000 pages on 200 sites. Then
// measures a round without new articles and a round with one new article per feed, and computes the monthly
// cost. The feed server's log, not the Worker's, shows whether the collector respected the limits per site.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOpml } from '../../src/feeds/opml.ts'
import { bundleWorker } from '../faults/bundle.ts'
import { onStage, type Stage } from '../faults/stage.ts'
import { until } from '../faults/until.ts'
import type { Publisher } from '../feeds/publisher.ts'
import { measurePoliteness, shortestPoliteSeconds } from '../feeds/record.ts'
import { type FeedServer, startFeedServer } from '../feeds/server.ts'
import { monthlyBill } from './prices.ts'
import { breakSome, createPublishers, ITEMS, publishOneMore } from './source-load.ts'
import {
  importSources,
  measureRound,
  namesOf,
  pagesOf,
  pollsSince,
  type Round,
  skipToday,
} from './source-rounds.ts'

const SITES = 200
const MAX_READ_SECONDS = 150
const MIN_PAGES_PER_SECOND = 25
const MAX_AT_ONCE = 6
/** Minimum gap between requests to one site, in milliseconds, according to the server's log. */
const GAP_MS = 1000
const MIN_UNCHANGED = 0.99
const MAX_ROWS_UNCHANGED = 3
const MAX_CPU_MS_UNCHANGED = 3
const ROUND_MINUTES = 60
const PATIENCE_SECONDS = 3600
/** Interval between progress messages, in seconds. */
const PROGRESS_SECONDS = 30
/** Load for which the monthly cost is computed. */
const COSTED = { feeds: 1000, pollsADay: 48, articlesADay: 10_000 }
const SECONDS_PER_DAY = 86_400
const TICKS_PER_DAY = 288
/**
 * Maximum number of turns per day. After a turn that has done all its work, the collector pauses for at least
 * 15 seconds.
 */
const TURNS_PER_DAY = SECONDS_PER_DAY / 15
const PLAN_DOLLARS = 5

type Load = { server: FeedServer; publishers: Publisher[]; healthy: Publisher[]; hosts: string[] }

/**
 * Runs the collector's load test.
 *
 * @param feeds Number of feeds. The environment variables FEEDS and SITES set a different load.
 */
export async function benchSources(feeds = Number(process.env.FEEDS ?? 1000)): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bundle-'))
  const publishers = createPublishers(feeds)
  const server = await startFeedServer(publishers, { port: 0, host: '0.0.0.0' })
  const sites = Math.min(feeds, Number(process.env.SITES ?? SITES))
  const hosts = Array.from({ length: sites }, (_, index) => `127.0.0.${index + 2}:${server.port}`)
  const healthy = breakSome(server, publishers)
  try {
    bundleWorker('dev/bench/entry.tsx', folder)
    const variables = { FEED_ALLOW_HOSTS: hosts.join(',') }
    await onStage({ script: join(folder, 'entry.js'), readers: 0, variables }, async (stage) => {
      await skipToday(stage)
      const load = { server, publishers, healthy, hosts }
      await measureFirst(stage, load)
      const unchanged = await measureUnchanged(stage, load)
      const changed = await measureChanged(stage, load)
      reportCost(unchanged, changed, healthy.length)
    })
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Measures the first round, which reads all feeds and pages for the first time. */
async function measureFirst(stage: Stage, { server, publishers, healthy, hosts }: Load): Promise<void> {
  const list = publishers.map(({ slug, name }, index) => ({
    url: `http://${hosts[index % hosts.length]}/${slug}/feed`,
    name,
    section: null,
  }))
  const wanted = healthy.length * ITEMS
  let readSeconds = Number.POSITIVE_INFINITY
  let nextProgress = PROGRESS_SECONDS
  const { seconds, cpuMs, counts } = await measureRound(stage, healthy, async (secondsSince) => {
    await importSources(stage, writeOpml('Load', list))
    await until(
      'all pages',
      async () => {
        const ok = server.requests.filter(({ status }) => status === 200)
        const paths = new Set(ok.map(({ path }) => path))
        const isRead = healthy.every(({ slug }) => paths.has(`/${slug}/feed`))
        if (isRead) readSeconds = Math.min(readSeconds, secondsSince())
        const pages = pagesOf(healthy, paths).length
        if (secondsSince() >= nextProgress) {
          console.error(`  ${pages} of ${wanted} pages after ${secondsSince().toFixed(0)} s`)
          nextProgress += PROGRESS_SECONDS
        }
        return isRead && pages >= wanted
      },
      PATIENCE_SECONDS,
    )
  })
  const rate = wanted / seconds
  const polite = shortestPoliteSeconds(server.requests, GAP_MS)
  const { atOnce, atOnceToOneHost, shortestGapMs } = measurePoliteness(server.requests)
  report('Time to read all healthy feeds', readSeconds, 's', readSeconds <= MAX_READ_SECONDS)
  report(`Time to read ${wanted} pages`, seconds, 's')
  report('Minimum time with the required gaps', polite, 's')
  report('Pages per second', rate, '', rate >= MIN_PAGES_PER_SECOND)
  report('CPU per page', cpuMs / wanted, 'ms')
  report('D1 rows read per page', counts.d1RowsRead / wanted, '')
  report('Simultaneous requests', atOnce, '', atOnce <= MAX_AT_ONCE)
  report('Simultaneous requests to one site', atOnceToOneHost, '', atOnceToOneHost <= 1)
  report('Shortest gap between requests to a site', shortestGapMs, 'ms', shortestGapMs >= GAP_MS)
}

/** Measures a round in which the healthy feeds contain nothing new. */
async function measureUnchanged(stage: Stage, load: Load): Promise<Round> {
  // Pause the faulty feeds, so that only healthy ones are polled from now on.
  await stage.service.sql(`UPDATE sources SET state = 'paused' WHERE name NOT IN
    (${namesOf(load.healthy)})`)
  await stage.service.sql(`UPDATE items SET state = 'refused', value = NULL WHERE state = 'wanted'`)
  const idle = await measureRound(stage, load.healthy, () => stage.tick(Date.now()))
  const polls = pollsSince(load)
  const round = await measureRound(stage, load.healthy, async () => {
    await stage.tick(Date.now() + ROUND_MINUTES * 60_000)
    await until('all polls', async () => polls().length >= load.healthy.length, PATIENCE_SECONDS)
  })
  const share = polls().filter(({ status }) => status === 304).length / load.healthy.length
  const rows = (round.counts.d1RowsWritten - idle.counts.d1RowsWritten) / load.healthy.length
  const cpuMs = (round.cpuMs - idle.cpuMs) / load.healthy.length
  report('Nothing new: fraction of 304 responses', share, '', share >= MIN_UNCHANGED)
  report('Nothing new: KV writes', round.counts.kvWrites, '', round.counts.kvWrites === 0)
  report('Nothing new: D1 rows written per feed', rows, '', rows <= MAX_ROWS_UNCHANGED)
  report('Nothing new: CPU per feed', cpuMs, 'ms', cpuMs <= MAX_CPU_MS_UNCHANGED)
  return round
}

/** Measures a round in which each healthy feed contains one new article. */
async function measureChanged(stage: Stage, load: Load): Promise<Round> {
  publishOneMore(load.healthy)
  const before = load.server.requests.length
  const round = await measureRound(stage, load.healthy, async () => {
    await stage.tick(Date.now() + 2 * ROUND_MINUTES * 60_000)
    const pages = () => load.server.requests.slice(before).filter(({ path }) => path.includes('/item-'))
    await until('all new pages', async () => pages().length >= load.healthy.length, PATIENCE_SECONDS)
  })
  report(
    'One new article each: D1 rows written per feed',
    round.counts.d1RowsWritten / load.healthy.length,
    '',
  )
  report('One new article each: CPU per feed', round.cpuMs / load.healthy.length, 'ms')
  return round
}

/** Computes and prints the monthly cost, based on the operations of the last two rounds. */
function reportCost(unchanged: Round, changed: Round, feeds: number): void {
  const changedPolls = COSTED.articlesADay
  const unchangedPolls = COSTED.feeds * COSTED.pollsADay - changedPolls
  const perDay = (use: ({ counts, cpuMs }: Round) => number) =>
    (use(unchanged) * unchangedPolls + use(changed) * changedPolls) / feeds
  const { withPlan, metered } = monthlyBill({
    d1RowsRead: perDay(({ counts }) => counts.d1RowsRead),
    d1RowsWritten: perDay(({ counts }) => counts.d1RowsWritten),
    kvReads: perDay(({ counts }) => counts.kvReads),
    kvWrites: perDay(({ counts }) => counts.kvWrites),
    kvLists: perDay(({ counts }) => counts.kvLists),
    requests: TICKS_PER_DAY * 2 + TURNS_PER_DAY,
    cpuMs: perDay(({ cpuMs }) => cpuMs),
    awakeSeconds: SECONDS_PER_DAY,
  })
  const load = `${COSTED.feeds} feeds every 30 minutes, ${COSTED.articlesADay} articles a day`
  report(`Dollars a month including the plan, for ${load}`, withPlan, '', withPlan <= PLAN_DOLLARS)
  report('Dollars a month for usage alone', metered, '')
}

function report(what: string, value: number, unit: string, isOk = true): void {
  console.log(`  ${what}: ${value.toFixed(2)} ${unit}`.trimEnd() + (isOk ? '' : '  (over its limit)'))
  if (!isOk) process.exitCode = 1
}
