// Measures the collector with 1,000 feeds on 200 sites and 20,000 pages, where one feed in eight is faulty,
// and then again with nothing new. The feed server's record, not the Worker, shows how polite it was.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOpml } from '../../src/feeds/opml.ts'
import { FAULTS, type FaultName } from '../feeds/faults.ts'
import type { Publisher } from '../feeds/publisher.ts'
import { measurePoliteness, type RecordedRequest } from '../feeds/record.ts'
import { type FeedServer, startFeedServer } from '../feeds/server.ts'
import { tick } from '../local/cron.ts'
import type { Lifetime } from '../local/lifetime.ts'
import { choosePort } from '../local/ports.ts'
import { ADMIN_TOKEN, readSettings } from '../local/settings.ts'
import { startWorker } from '../local/worker.ts'
import { seeded } from '../seeded.ts'

const SITES = 200
const ITEMS = 20
const FAULTY_EVERY = 8
const MAX_READ_SECONDS = 150
const MIN_PAGES_PER_SECOND = 25
const MAX_AT_ONCE = 6
const MIN_GAP_MS = 990
const MIN_UNCHANGED = 0.99
const MINUTES_LATER = 60
const WORDS =
  'harbour comet bridge senate market river engine forest signal winter museum ballot reactor glacier'.split(
    ' ',
  )
const ADMIN = { Authorization: `Bearer ${ADMIN_TOKEN}` }
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Measures the collector with this number of feeds, 1,000 by default. */
export async function benchSources(feeds = Number(process.env.FEEDS ?? 1000)): Promise<void> {
  const stateDir = mkdtempSync(join(tmpdir(), 'broadsheet-sources-'))
  const ends: (() => unknown)[] = [
    () => process.env.VERBOSE || rmSync(stateDir, { recursive: true, force: true }),
  ]
  const life: Lifetime = {
    hold(start, end) {
      const started = start()
      ends.push(() => end(started))
      return started
    },
  }
  try {
    const publishers = Array.from({ length: feeds }, (_, index) => createPublisher(index))
    const server = await startFeedServer(publishers, { port: 0, host: '0.0.0.0' })
    ends.push(() => server.close())
    const hosts = Array.from({ length: SITES }, (_, index) => `127.0.0.${index + 2}:${server.port}`)
    const { variables } = readSettings({}, [])
    const { port } = await choosePort('PORT', '0', 0)
    const local = { ...variables, RESEND_BASE_URL: 'http://127.0.0.1:9', FEED_ALLOW_HOSTS: hosts.join(',') }
    const { url } = await startWorker({ port, stateDir, variables: local }, life)
    await measure(url, server, { publishers, hosts })
  } finally {
    for (const end of ends.reverse()) await end()
  }
}

function createPublisher(index: number): Publisher {
  const random = seeded(index)
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const sentence = () => `${Array.from({ length: 12 }, word).join(' ')} ${index}.`
  const slug = `feed-${index}`
  return {
    name: `Feed ${index}`,
    slug,
    format: (['rss', 'atom', 'json'] as const)[index % 3] ?? 'rss',
    teasersOnly: true,
    articles: Array.from({ length: ITEMS }, (_, n) => {
      const title = `${word()} ${word()} ${word()} ${index} ${n}`
      const text = [`${title}. ${sentence()}`, ...Array.from({ length: 30 }, sentence)].join('\n')
      const publishedAt = new Date(Date.now() - n * 60_000).toISOString()
      return { id: `item-${n}`, title, url: '', source: slug, text, publishedAt, path: `/${slug}/item-${n}` }
    }),
  }
}

type Load = { publishers: readonly Publisher[]; hosts: readonly string[] }

async function measure(worker: string, server: FeedServer, { publishers, hosts }: Load): Promise<void> {
  const names = Object.keys(FAULTS) as FaultName[]
  const faulty = publishers.filter((_, index) => index % FAULTY_EVERY === 0)
  for (const [n, { slug }] of faulty.entries()) server.setFault(slug, names[n % names.length] ?? null)
  const healthy = publishers.filter((publisher) => !faulty.includes(publisher))
  const list = publishers.map(({ slug, name }, index) => ({
    url: `http://${hosts[index % hosts.length]}/${slug}/feed`,
    name,
    section: null,
  }))
  const startedAt = performance.now()
  await fetch(`${worker}/api/sources/import`, {
    method: 'POST',
    headers: ADMIN,
    body: writeOpml('Load', list),
  })
  const read = new Set<string>()
  const pages = () => server.requests.filter(({ path, status }) => path.includes('/item-') && status === 200)
  const wanted = healthy.length * ITEMS
  let readSeconds = 0
  for (let last = 0, quiet = 0; quiet < 60; ) {
    await wait(1000)
    const seconds = (performance.now() - startedAt) / 1000
    for (const { path, status } of server.requests)
      if (status === 200 && path.endsWith('/feed')) read.add(path)
    if (readSeconds === 0 && healthy.every(({ slug }) => read.has(`/${slug}/feed`))) readSeconds = seconds
    const count = pages().length
    if (process.env.VERBOSE) console.log(Math.round(seconds), read.size, count)
    quiet = count === last ? quiet + 1 : 0
    last = count
    if (count >= wanted && readSeconds > 0) break
  }
  const seconds = (performance.now() - startedAt) / 1000
  const rate = pages().length / seconds
  report('Healthy feeds read', readSeconds, 's', readSeconds > 0 && readSeconds <= MAX_READ_SECONDS)
  report(`Pages of ${wanted}`, pages().length, '', pages().length >= wanted)
  report('Pages per second', rate, '', rate >= MIN_PAGES_PER_SECOND)
  reportPoliteness(server.requests)
  await measureAgain(worker, server, healthy)
}

async function measureAgain(
  worker: string,
  server: FeedServer,
  healthy: readonly Publisher[],
): Promise<void> {
  const slugs = new Set(healthy.map(({ slug }) => slug))
  const before = server.requests.length
  await tick(worker, Date.now() + MINUTES_LATER * 60_000)
  const polls = () =>
    server.requests
      .slice(before)
      .filter(({ path }) => path.endsWith('/feed') && slugs.has(path.split('/')[1] ?? ''))
  for (let seconds = 0; seconds < MAX_READ_SECONDS && polls().length < healthy.length; seconds++)
    await wait(1000)
  const unchanged = polls().filter(({ status }) => status === 304).length / healthy.length
  report('Share answered 304 in the second round', unchanged, '', unchanged >= MIN_UNCHANGED)
}

function reportPoliteness(requests: readonly RecordedRequest[]): void {
  const { atOnce, atOnceToOneHost, shortestGapMs } = measurePoliteness(requests)
  report('Simultaneous requests', atOnce, '', atOnce <= MAX_AT_ONCE)
  report('Simultaneous requests to one site', atOnceToOneHost, '', atOnceToOneHost <= 1)
  report('Shortest gap to a site', shortestGapMs, 'ms', shortestGapMs >= MIN_GAP_MS)
}

function report(what: string, value: number, unit: string, isOk: boolean): void {
  console.log(`${what}: ${value.toFixed(2)} ${unit}${isOk ? '' : '  (over its limit)'}`)
  if (!isOk) process.exitCode = 1
}
