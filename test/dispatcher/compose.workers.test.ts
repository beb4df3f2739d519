import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { findDigest, listDigests } from '../../src/d1/digests/digests.ts'
import { findEdition, listConsidered } from '../../src/d1/digests/snapshot.ts'
import { listStories } from '../../src/digest/headed-stories.ts'
import { draftDigest } from '../../src/dispatcher/draft.ts'
import { dryRun } from '../../src/dispatcher/dry-run.ts'
import { openDue, openRequested } from '../../src/dispatcher/open.ts'
import { workTurn } from '../../src/dispatcher/turn.ts'
import { someReaders } from '../d1/factories.ts'
import { aFlakyDb, aRandom } from './flaky.ts'
import { aWorld, booksOf, DAY, SEVEN, someArticles, type World, wrongly } from './world.ts'

const HOUR = 3_600_000
const DAY_MS = 24 * HOUR
const db = env.DB
const keyPrefix = (day: string) => `digest/${day}/test`

const tick = (world: World) => openDue(db, world.deps.config.schedule, new Date(world.now()), keyPrefix)
const ask = (world: World) =>
  openRequested(db, world.deps.config.schedule, null, new Date(world.now()), keyPrefix)

const noArticles = async () => {
  const { keys } = await env.ARTICLES.list()
  for (const { name } of keys) await env.ARTICLES.delete(name)
}

test('a tick produces a letter for each subscriber and a public copy from the stored articles', async () => {
  await noArticles()
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 5)
  await someArticles()
  await tick(world)
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'complete', articles: 3, rejected: 0 })
  expect(await env.EDITIONS.get(`edition/${DAY}`, 'json')).toEqual(await findEdition(db, DAY))
  expect(world.logs.filter((line) => line.includes('@'))).toEqual([])
})

test('an article that KV fails to return does not count as considered', async () => {
  await noArticles()
  const world = await aWorld()
  await someArticles(DAY, 3)
  const { keys } = await env.ARTICLES.list({ prefix: `article/${DAY}/`, limit: 1 })
  const [first] = keys
  const articles = new Proxy(env.ARTICLES, {
    get: (kv, name: keyof KVNamespace) =>
      name === 'get'
        ? async (asked: string[], type: 'text') => {
            if (asked.includes(first?.name ?? '')) throw new Error('KV GET failed: 500')
            return kv.get(asked, type)
          }
        : kv[name].bind(kv),
  })
  const deps = { ...world.deps, articles }
  const draft = await draftDigest(deps, DAY)
  expect(draft.explanation.rejected.map(({ key }) => key)).toEqual([first?.name])
  expect(draft.considered).toHaveLength(2)
  expect(draft.considered).not.toContain(first?.name)
})

test('a digest waits while KV lists its articles but does not return them', async () => {
  await noArticles()
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await someArticles()
  let isDown = true
  const articles = new Proxy(env.ARTICLES, {
    get: (kv, name: keyof KVNamespace) =>
      name === 'get' && isDown
        ? async () => {
            throw new Error('KV GET failed: 503')
          }
        : kv[name].bind(kv),
  })
  world.deps.articles = articles
  await tick(world)
  await world.run(SEVEN + HOUR)
  expect(await findDigest(db, DAY)).toMatchObject({
    state: 'due',
    reason: expect.stringContaining('KV did not return 3 of 3 articles'),
  })
  isDown = false
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('an article appears in only one digest, which is the next one if it was stored too late for its own day', async () => {
  await noArticles()
  const world = await aWorld()
  await someArticles(DAY, 2)
  await tick(world)
  await world.run()
  // This article is stored on the first day, but after that day's digest was composed.
  const stored = {
    title: 'Ships wait outside the port',
    url: 'https://late.example/ships',
    text: 'Ships wait. Many of them.',
  }
  await env.ARTICLES.put(`article/${DAY}/late`, JSON.stringify(stored))
  world.setNow(SEVEN + DAY_MS)
  await tick(world)
  await world.run()
  const second = await findEdition(db, '2026-11-24')
  const urls = second && listStories(second).map(({ story }) => story.url)
  expect(urls).toEqual(['https://late.example/ships'])
  world.setNow(SEVEN + 2 * DAY_MS)
  await tick(world)
  await world.run()
  expect(await findDigest(db, '2026-11-25')).toMatchObject({ state: 'skipped', reason: 'no articles' })
})

test('a digest without articles is skipped with that reason, and composed if it is requested later', async () => {
  await noArticles()
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await tick(world)
  await world.run()
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'skipped', reason: 'no articles' })
  await tick(world)
  expect(await booksOf()).toMatchObject({ state: 'skipped' })
  await someArticles()
  world.setNow(SEVEN + 10 * HOUR)
  expect(await ask(world)).toMatchObject({ state: 'due' })
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
})

test('a digest with only rejected articles is skipped with their number in the reason', async () => {
  await noArticles()
  const world = await aWorld()
  await env.ARTICLES.put(`article/${DAY}/a`, 'not JSON')
  await env.ARTICLES.put(`article/${DAY}/b`, '{"title":"No address"}')
  await tick(world)
  await world.run()
  expect((await findDigest(db, DAY))?.reason).toBe('no articles: all 2 were rejected')
})

test('a digest that cannot be composed is retried with backoff until its deadline and then skipped with the cause', async () => {
  await noArticles()
  const world = await aWorld()
  const list = async () => Promise.reject(new Error('KV GET failed: 503'))
  const real = world.deps.articles
  world.deps.articles = { list } as unknown as KVNamespace
  await tick(world)
  expect(await world.run(SEVEN + HOUR)).toBeLessThan(40)
  expect(await findDigest(db, DAY)).toMatchObject({
    state: 'due',
    reason: 'Error: KV GET failed: 503',
    attempts: 19,
    failedAttempts: 19,
  })
  world.setNow(SEVEN + 6 * HOUR - 1)
  expect(await world.run()).toBeLessThan(5)
  const { state, reason } = (await findDigest(db, DAY)) ?? {}
  expect(state).toBe('skipped')
  expect(reason).toMatch(/^too late.*could not be composed: Error: KV GET failed: 503$/)
  world.deps.articles = real
})

test('waking the dispatcher does not shorten the pause after a failed attempt, but a request does', async () => {
  await noArticles()
  const world = await aWorld()
  let lists = 0
  const real = world.deps.articles
  world.deps.articles = {
    list: async () => {
      lists++
      throw new Error('KV GET failed: 400')
    },
  } as unknown as KVNamespace
  await tick(world)
  await world.run(SEVEN + HOUR / 2)
  const before = lists
  for (let woken = 0; woken < 5; woken++) {
    const { next, failed } = await workTurn(world.deps, { isOver: () => false })
    expect({ failed, soon: (next?.getTime() ?? 0) - world.now() < 300_000 }).toEqual({
      failed: false,
      soon: true,
    })
  }
  expect(lists).toBe(before)
  world.deps.articles = real
  await someArticles()
  await ask(world) // unlike a wake-up, a request ends the pause
  await workTurn(world.deps, { isOver: () => false })
  expect(await booksOf()).toMatchObject({ state: 'sending' })
})

/** Starts a turn that never finishes listing the articles, as if the Worker had run out of memory. */
async function cutOff(world: World): Promise<void> {
  const real = world.deps.articles
  await new Promise<void>((resolve) => {
    const list = () => {
      resolve()
      return new Promise<never>(() => {})
    }
    world.deps.articles = { list } as unknown as KVNamespace
    void workTurn(world.deps, { isOver: () => false })
  })
  world.deps.articles = real
}

test('attempts that are cut off are counted, and the operator is alerted even if no attempt ends', async () => {
  await noArticles()
  const world = await aWorld({ variables: { ALERT_EMAIL: 'ops@news.example' } })
  await tick(world)
  for (const seconds of [0, 2, 6]) {
    world.setNow(SEVEN + seconds * 1000)
    await cutOff(world)
  }
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'due', attempts: 3, failedAttempts: 0 })
  const reason = 'composing was interrupted 2 times, perhaps because the Worker ran out of memory or CPU time'
  expect(world.alerts).toEqual([expect.objectContaining({ event: 'digest.unmade', reason })])
  expect(world.resend.accepted.get('alert ops@news.example')).toBe(1)
  world.setNow(SEVEN + 7 * HOUR)
  await world.run()
  expect((await findDigest(db, DAY))?.reason).toBe(
    'too late: its deadline has passed; it could not be composed: composing was interrupted 3 times, perhaps because the Worker ran out of memory or CPU time',
  )
})

test('after many interrupted attempts, a digest uses fewer articles and records the omitted ones as considered', async () => {
  await noArticles()
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 2)
  await someArticles(DAY, 160)
  await tick(world)
  await db.prepare('UPDATE digests SET attempts = 1000').run()
  expect((await dryRun(world.deps, DAY)).leftOut).toEqual([
    {
      reason: 'left out: a digest takes at most 156 articles and 1,250,000 characters, newest first',
      articles: 4,
      keys: expect.arrayContaining([expect.stringMatching(/^article\/2026-11-23\/a\d+$/)]),
    },
  ])
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  const leftOut = [{ reason: expect.stringContaining('a digest takes at most'), articles: 4 }]
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'complete', articles: 156, leftOut })
  expect((await dryRun(world.deps, DAY)).leftOut[0]?.keys).toHaveLength(4)
  expect((await listConsidered(db, 'article/')).size).toBe(160)
})

/** Returns the storage day of each article that a day's digest would consider. */
const daysRead = async (world: World, day: string) =>
  (await draftDigest(world.deps, day)).considered.map((key) => key.split('/')[1])

test('an article that is stored two days late is included in the next digest', async () => {
  await noArticles()
  const world = await aWorld()
  await someArticles()
  await tick(world)
  await world.run()
  await someArticles('2026-11-21', 1)
  await someArticles('2026-11-20', 1)
  world.setNow(SEVEN + DAY_MS)
  expect(await daysRead(world, '2026-11-24')).toEqual(['2026-11-21'])
})

test('the next digest includes articles from missed days, and counts those that are too old', async () => {
  await noArticles()
  const world = await aWorld()
  await someArticles('2026-11-14', 1)
  world.setNow(SEVEN - 9 * DAY_MS)
  await tick(world)
  await world.run(SEVEN - 8 * DAY_MS)
  await someArticles('2026-11-15', 3)
  await someArticles('2026-11-16', 1)
  await someArticles('2026-11-22', 2)
  world.setNow(SEVEN)
  const { leftOut } = await draftDigest(world.deps, DAY)
  expect((await daysRead(world, DAY)).sort()).toEqual(['2026-11-16', '2026-11-22', '2026-11-22'])
  expect(leftOut).toEqual([
    {
      reason: 'left out: stored before 2026-11-16, and a digest looks back 7 days at most',
      articles: 3,
      keys: [],
    },
  ])
})

test('an article older than ARTICLE_RETENTION_DAYS is not read', async () => {
  await noArticles()
  const world = await aWorld({ variables: { ARTICLE_RETENTION_DAYS: '2' } })
  await someArticles('2026-11-18', 1)
  world.setNow(SEVEN - 5 * DAY_MS)
  await tick(world)
  await world.run(SEVEN - 4 * DAY_MS)
  await someArticles('2026-11-20', 1)
  await someArticles('2026-11-21', 1)
  world.setNow(SEVEN)
  expect(await daysRead(world, DAY)).toEqual(['2026-11-21'])
})

test('a digest waits while more than a fifth of its articles cannot be read, until an hour before its deadline', async () => {
  await noArticles()
  const world = await aWorld()
  await someArticles(DAY, 4)
  const bad = `article/${DAY}/a0`
  const real = world.deps.articles
  world.deps.articles = new Proxy(env.ARTICLES, {
    get: (kv, name: keyof KVNamespace) =>
      name === 'get'
        ? async (asked: string[], type: 'text') => {
            if (asked.includes(bad)) throw new Error('KV GET failed: 500')
            return kv.get(asked, type)
          }
        : kv[name].bind(kv),
  })
  await tick(world)
  await world.run(SEVEN + 5 * HOUR - 1)
  expect(await findDigest(db, DAY)).toMatchObject({
    state: 'due',
    reason: 'Error: KV did not return 1 of 4 articles',
  })
  await world.run(SEVEN + 5 * HOUR + HOUR / 2)
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'complete', articles: 3 })
  world.deps.articles = real
})

test('a digest that cannot be composed for an hour is composed and sent once the fault is over', async () => {
  await noArticles()
  const world = await aWorld()
  const ids = await someReaders(db, 'r', 3)
  await someArticles()
  const list = async () => Promise.reject(new Error('KV GET failed: 503'))
  const real = world.deps.articles
  world.deps.articles = { list } as unknown as KVNamespace
  await tick(world)
  await world.run(SEVEN + HOUR)
  world.deps.articles = real
  await world.run()
  expect(wrongly(world.resend, ids)).toEqual([])
  expect(await findDigest(db, DAY)).toMatchObject({ state: 'complete', reason: null })
})

test('random database failures neither duplicate a digest nor lose or duplicate a letter', async () => {
  await noArticles()
  await someArticles()
  for (let seed = 1; seed <= 4; seed++) {
    const random = aRandom(seed)
    const failing = () => (random() < 0.1 ? (random() < 0.5 ? 'before' : 'after') : null)
    const world = await aWorld({ db: aFlakyDb(db, failing), seed })
    const ids = await someReaders(db, 'r', 5)
    await tick(world)
    await world.run()
    expect([seed, wrongly(world.resend, ids), world.resend.forged]).toEqual([seed, [], []])
    expect((await listDigests(db, 9)).map(({ state }) => state)).toEqual(['complete'])
    expect((await listConsidered(db, '')).size).toBe(3)
  }
})

test('dryRun() drafts a digest without storing it or calling Resend, and returns the stored plan once the digest is composed', async () => {
  await noArticles()
  const world = await aWorld()
  await someReaders(db, 'r', 5)
  await someArticles()
  const before = await dryRun(world.deps, DAY)
  expect(before).toMatchObject({ day: DAY, recipients: 5, rejected: [] })
  expect(before.bytes).toBeGreaterThan(1000)
  expect(await listDigests(db, 9)).toEqual([])
  expect((await listConsidered(db, '')).size).toBe(0)
  await tick(world)
  await world.run()
  expect(await dryRun(world.deps, DAY)).toEqual({ ...before, operations: 0 })
  expect(world.resend.calls).toHaveLength(1)
})
