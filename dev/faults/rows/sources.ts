// Fault scenario: the collector polls feeds while it is repeatedly killed and while D1 and KV fail. Each feed
// item must become exactly one article in KV, and exactly one digest must consider it.
import { shortHash } from '../../../src/text/hash.ts'
import { createPublishers } from '../../bench/source-load.ts'
import { type FeedServer, startFeedServer } from '../../feeds/server.ts'
import { seeded } from '../../seeded.ts'
import type { StorageFaults } from '../namespace.ts'
import { count, type FaultRow, type FaultRun, failing, type Result, scaled } from '../row.ts'
import { ADMIN, onStage, type Stage } from '../stage.ts'
import { until } from '../until.ts'
import { dayOf } from './days.ts'

/**
 * Number of feed servers. Each one counts as a separate site, and local sites need no gap between requests.
 */
const SERVERS = 4
const READERS = 10
const KILLS = 20
const FEEDS = 80
const ITEMS = 20
const FAIL_RATE = 0.05
/** Maximum time between a restart and the next kill, in milliseconds. */
const KILL_WITHIN_MS = 1500
/** Time by which each tick advances the clock, and the pause after the tick, in milliseconds. */
const STEP_MS = 15 * 60_000
const STEP_PAUSE_MS = 200
const MS_PER_DAY = 86_400_000
/** Final states of a digest. */
const ENDED = ['complete', 'skipped', 'halted']

export const SOURCES: readonly FaultRow[] = [
  { name: 'sources', fault: 'reading feeds: kills, D1 and KV fail', play: sources },
]

async function sources(run: FaultRun): Promise<Result> {
  const publishers = createPublishers(scaled(run, FEEDS, SERVERS), scaled(run, ITEMS, 8)).map(
    (publisher, index) => ({ ...publisher, teasersOnly: index % 2 === 0 }),
  )
  const servers = await Promise.all(
    Array.from({ length: SERVERS }, (_, n) =>
      startFeedServer(
        publishers.filter((_, index) => index % SERVERS === n),
        { port: 0 },
      ),
    ),
  )
  const variables = { FEED_ALLOW_HOSTS: servers.map(({ url }) => new URL(url).host).join(',') }
  const urls = publishers.flatMap(({ articles }, index) =>
    articles.map(({ path }) => `${servers[index % SERVERS]?.url}${path}`),
  )
  try {
    return await onStage(
      { script: run.script, readers: READERS, variables, faults: faultsOf(run.seed) },
      (stage) => play(run, stage, { servers, urls }),
    )
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
}

const faultsOf = (seed: number): StorageFaults => ({ failRate: FAIL_RATE, putFailRate: FAIL_RATE, seed })

async function play(
  run: FaultRun,
  stage: Stage,
  { servers, urls }: { servers: readonly FeedServer[]; urls: readonly string[] },
): Promise<Result> {
  const kills = scaled(run, KILLS, 2)
  const random = seeded(run.seed)
  const startedAt = performance.now()
  for (const server of servers) await importList(stage, server)
  for (let kill = 1; kill <= kills; kill++) {
    await pause(random() * KILL_WITHIN_MS)
    if (kill === Math.ceil(kills / 2)) await until('a digest', () => stage.trigger().catch(() => null))
    await stage.restart({ faults: faultsOf(run.seed + kill) })
  }
  const { found: states, time } = await untilStored(run, stage, urls.length)
  await untilConsidered(run, stage, Date.parse(`${dayOf(time + MS_PER_DAY)}T09:00:00Z`))
  const verdict = await judge(stage, urls)
  return {
    ...verdict,
    size: `${count(urls.length)} items`,
    calls: servers.reduce((sum, { requests }) => sum + requests.length, 0),
    seconds: (performance.now() - startedAt) / 1000,
    letters: urls.length,
    notes: [`${kills} kills`],
    faults: failing({
      'no item is lost (L=0)': verdict.lost === 0,
      'no item is stored or considered twice (D=0)': verdict.doubled === 0,
      'nothing else is stored': verdict.strangers === 0,
      [`every item is stored, none refused or too old: ${JSON.stringify(states)}`]:
        Object.keys(states).length === 1,
    }),
  }
}

/**
 * Advances the clock until every item is stored, because postponed items and leased sources wait for several
 * minutes.
 */
const untilStored = ({ patience }: FaultRun, stage: Stage, items: number) =>
  passTime(stage, Date.now(), patience, async () => {
    const states = await countStates(stage)
    return states.stored === items && states.wanted === undefined ? states : null
  })

/** Advances the clock until there are at least two digests and all of them have ended. */
const untilConsidered = ({ patience }: FaultRun, stage: Stage, from: number) =>
  passTime(stage, from, patience, async () => {
    const digests = await stage.listDigests().catch(() => [])
    return digests.length > 1 && digests.every(({ state }) => ENDED.includes(state)) ? digests : null
  })

/**
 * Ticks and advances the clock until `look` returns a value other than null.
 *
 * @returns The value and the time of the last tick.
 * @throws If that takes longer than `patience` seconds.
 */
async function passTime<T>(stage: Stage, from: number, patience: number, look: () => Promise<T | null>) {
  const deadline = performance.now() + patience * 1000
  for (let time = from; performance.now() < deadline; time += STEP_MS) {
    await stage.tick(time).catch(() => {}) // the database fails at random
    const found = await look().catch(() => null) // the connection may close on a busy machine
    if (found !== null) return { found, time }
    await pause(STEP_PAUSE_MS)
  }
  throw new Error(
    `Cannot continue after ${patience} s. Number of items by state: ${JSON.stringify(await countStates(stage))}`,
  )
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function importList({ service }: Stage, server: FeedServer): Promise<void> {
  const opml = await (await fetch(`${server.url}/subscriptions.opml`)).text()
  await until('the import', async () => {
    const answer = await fetch(`${service.url}/api/sources/import`, {
      method: 'POST',
      headers: ADMIN,
      body: opml,
    }).catch(() => null)
    return answer?.ok === true
  })
}

async function countStates({ service }: Stage): Promise<Record<string, number>> {
  const rows = await service.sql('SELECT state, count(*) AS items FROM items GROUP BY state')
  return Object.fromEntries(rows.map(({ state, items }) => [String(state), Number(items)]))
}

/** Compares the feed items with the articles in KV and with the articles that digests considered. */
async function judge({ service }: Stage, urls: readonly string[]) {
  const rows = await service.sql('SELECT key FROM considered')
  const stored = groupById(await service.listKeys('article/'))
  const considered = groupById(rows.map(({ key }) => String(key)))
  const ids = await Promise.all(urls.map(shortHash))
  const times = (keys: Map<string, number>) => ids.map((id) => keys.get(id) ?? 0)
  const [puts, reads] = [times(stored), times(considered)]
  const known = new Set(ids)
  return {
    lost: ids.filter((_, index) => puts[index] === 0 || reads[index] === 0).length,
    doubled: ids.filter((_, index) => Math.max(puts[index] ?? 0, reads[index] ?? 0) > 1).length,
    strangers: [...stored.keys(), ...considered.keys()].filter((id) => !known.has(id)).length,
  }
}

/** Counts each article's keys, which may belong to several days. */
function groupById(keys: readonly string[]): Map<string, number> {
  const byId = new Map<string, number>()
  for (const key of keys) {
    const id = key.replace(/^.*\//, '')
    byId.set(id, (byId.get(id) ?? 0) + 1)
  }
  return byId
}
