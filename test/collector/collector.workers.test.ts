import { env } from 'cloudflare:workers'
import { beforeEach, expect, test } from 'vitest'
import { addSources } from '../../src/d1/sources/change-sources.ts'
import { insertItems } from '../../src/d1/sources/items.ts'
import { newSource } from '../../src/d1/sources/new-source.ts'
import { claimSource } from '../../src/d1/sources/polls.ts'
import { findSource } from '../../src/d1/sources/sources.ts'
import { listWantedItems } from '../../src/d1/sources/wanted-items.ts'
import { aCollector, aFeed, aWeb, type Page } from './web.ts'

const NOW = new Date('2026-11-23T08:00:00Z')
const FEED = 'https://paper.example/feed'
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const hours = (count: number) => later(count * 60)
const days = (count: number) => hours(count * 24)

const addSource = (id: string, url = FEED) =>
  addSources(env.DB, [{ ...newSource(url), id }], { origin: 'api', now: NOW })

const answer = (body: BodyInit | null, init: ResponseInit = {}) => new Response(body, init)
const feed =
  (body: string, headers: Record<string, string> = {}): Page =>
  () =>
    answer(body, { headers })

const storedArticles = async () => {
  const { keys } = await env.ARTICLES.list()
  const values = await Promise.all(
    keys.map(({ name }) => env.ARTICLES.get<Record<string, unknown>>(name, 'json')),
  )
  return values.filter((value) => value !== null)
}
/** Returns a KV namespace that stores articles and records the key of each write in `keys`. */
const recordingKv = (keys: string[]) =>
  ({
    put: (...given: Parameters<KVNamespace['put']>) => {
      keys.push(given[0])
      return env.ARTICLES.put(...given)
    },
  }) as unknown as KVNamespace
const itemStates = async () => {
  const { results } = await env.DB.prepare('SELECT title, state, reason FROM items ORDER BY title').all()
  return results
}

const COMET = {
  title: 'Comet passes',
  url: 'https://paper.example/comet',
  at: 'Mon, 23 Nov 2026 07:00:00 GMT',
}
const BRIDGE = {
  title: 'Bridge opens',
  url: 'https://paper.example/bridge',
  at: 'Mon, 23 Nov 2026 07:30:00 GMT',
}

beforeEach(async () => {
  await env.DB.batch(['sources', 'sites', 'items'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
  const { keys } = await env.ARTICLES.list()
  await Promise.all(keys.map(({ name }) => env.ARTICLES.delete(name)))
})

test('collect() stores each item of a feed in KV only once', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([COMET])) })
  const keys: string[] = []
  const articles = recordingKv(keys)
  const { turn, at } = aCollector(env, web, { now: NOW, articles, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  at(later(31))
  await turn()
  expect(web.urls()).toEqual([FEED, FEED])
  expect(keys).toHaveLength(1)
  expect(await storedArticles()).toEqual([
    {
      title: 'Comet passes',
      url: 'https://paper.example/comet',
      text: 'It passed on Monday, and many saw it.',
      source: 'The Paper',
      publishedAt: '2026-11-23T07:00:00.000Z',
    },
  ])
})

test('collect() ends its turn without waiting for an unresponsive server', async () => {
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    'https://silent.example/feed': () => new Promise(() => {}),
  })
  const { turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await addSource('silent', 'https://silent.example/feed')
  const { next } = await turn(1500)
  expect(next).toEqual(NOW)
  expect(await storedArticles()).toHaveLength(1)
})

test('listWantedItems() alternates between sites so that a site with many feeds does not delay the others', async () => {
  const sources = { a: FEED, b: 'https://paper.example/sport', c: 'https://other.example/feed' }
  for (const [id, url] of Object.entries(sources)) {
    await addSource(id, url)
    const items = ['1', '2'].map((name) => ({
      articleId: id + name,
      guidHash: name,
      state: 'wanted' as const,
      title: name,
      value: '{}',
      pageUrl: null,
      reason: null,
    }))
    await env.DB.batch(insertItems(env.DB, id, items, { day: '2026-11-23', now: NOW }))
  }
  const listed = await listWantedItems(env.DB, NOW, 2)
  expect(listed.map(({ articleId }) => articleId).sort()).toEqual(['a1', 'c1'])
})

test('collect() stores an article once even if two feeds contain it', async () => {
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    'https://other.example/feed': feed(aFeed([{ ...COMET, guid: 'x' }])),
  })
  const keys: string[] = []
  const articles = recordingKv(keys)
  const { turn } = aCollector(env, web, { now: NOW, articles, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await addSource('b', 'https://other.example/feed')
  await turn()
  expect(await storedArticles()).toHaveLength(1)
  expect(keys).toHaveLength(1)
})

test('collect() stores the longer text if a second feed contains an article that is not stored yet', async () => {
  const long = 'It passed on Monday, and many saw it. The next one comes in 2061, they say.'
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    'https://other.example/feed': feed(aFeed([{ ...COMET, text: long }])),
    [COMET.url]: () => answer('', { status: 503 }), // an unavailable page delays the first feed's article
  })
  const { turn, at } = aCollector(env, web, { now: NOW })
  await addSource('a')
  await turn()
  await addSource('b', 'https://other.example/feed')
  await env.DB.prepare(`UPDATE sources SET full_text = 'never' WHERE id = 'b'`).run()
  await turn()
  at(later(11))
  await turn()
  expect((await storedArticles()).map(({ text }) => text)).toEqual([long])
})

test('collect() does not store an item again if its URL or guid changes', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([{ ...COMET, guid: 'comet' }])) })
  const keys: string[] = []
  const articles = recordingKv(keys)
  const { turn, at } = aCollector(env, web, { now: NOW, articles, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  web.pages[FEED] = feed(aFeed([{ ...COMET, guid: 'comet', url: 'https://paper.example/moved' }]))
  at(later(31))
  await turn()
  web.pages[FEED] = feed(aFeed([{ ...COMET, guid: 'other' }]))
  at(later(62))
  await turn()
  expect(keys).toHaveLength(1)
})

test('collect() stores every item of a feed whose items all link to the home page, without fetching that page', async () => {
  const home = 'https://paper.example/'
  const status = (title: string) => ({ ...COMET, title, url: home, guid: title })
  const web = aWeb({ [FEED]: feed(aFeed([status('Closed'), status('Open')], `<link>${home}</link>`)) })
  const { turn, at } = aCollector(env, web, { now: NOW })
  await addSource('a')
  await turn()
  at(later(31))
  await turn()
  expect((await storedArticles()).map(({ url }) => url).sort()).toEqual([`${home}#Closed`, `${home}#Open`])
  expect(web.urls()).toEqual([FEED, FEED])
})

test('collect() sends cache validators back exactly as it received them', async () => {
  const etag = 'W/"a b-ü=="'.replace('ü', 'u')
  const web = aWeb({
    [FEED]: (request) =>
      request.headers.get('If-None-Match') === etag
        ? answer(null, { status: 304, headers: { 'Cache-Control': 'max-age=7200' } })
        : answer(aFeed([COMET]), {
            headers: { ETag: etag, 'Last-Modified': 'Mon,  23 Nov 2026 07:00:00 +0000' },
          }),
  })
  const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  at(later(31))
  await turn()
  expect(web.requests[1]?.headers.get('If-None-Match')).toBe(etag)
  expect(web.requests[1]?.headers.get('If-Modified-Since')).toBe('Mon,  23 Nov 2026 07:00:00 +0000')
  expect(await findSource(env.DB, 'a')).toMatchObject({ status: 304, nextAt: later(31 + 120).getTime() })
})

test('collect() stores no cache validators for a truncated feed, and records the reason', async () => {
  const headers = { ETag: '"1"', 'Last-Modified': 'Mon, 23 Nov 2026 07:00:00 GMT' }
  const web = aWeb({ [FEED]: feed(aFeed([COMET]).slice(0, -10), headers) })
  const { turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  expect(await findSource(env.DB, 'a')).toMatchObject({
    state: 'active',
    etag: null,
    lastModified: null,
    itemsHash: null,
    reason: 'the feed could not be read to its end, so its last articles may be missing',
  })
})

test('collect() stores only the 20 newest items of a new source and skips items older than 48 hours', async () => {
  const fresh = Array.from({ length: 25 }, (_, n) => ({
    title: `Fresh ${String(n).padStart(2, '0')}`,
    url: `https://paper.example/${n}`,
    at: new Date(NOW.getTime() - n * 60_000).toISOString(),
  }))
  const old = { title: 'Old', url: 'https://paper.example/old', at: '2026-11-20T08:00:00Z' }
  const web = aWeb({ [FEED]: feed(aFeed([old, ...fresh])) })
  const { turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  const titles = (await storedArticles()).map(({ title }) => title)
  expect(titles).toHaveLength(20)
  expect(titles).not.toContain('Old')
  expect(titles).not.toContain('Fresh 20')
  expect(await itemStates()).toHaveLength(26)
})

test('collect() stores at most SOURCE_MAX_ARTICLES_PER_DAY articles per day from one source', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([COMET])) })
  const variables = { FULL_TEXT: 'never', SOURCE_MAX_ARTICLES_PER_DAY: '1' }
  const { turn, at } = aCollector(env, web, { now: NOW, variables })
  await addSource('a')
  await turn()
  web.pages[FEED] = feed(aFeed([COMET, BRIDGE]))
  at(hours(1))
  await turn()
  const tomorrow = {
    title: 'Ferry sinks',
    url: 'https://paper.example/ferry',
    at: 'Tue, 24 Nov 2026 07:30:00 GMT',
  }
  web.pages[FEED] = feed(aFeed([COMET, BRIDGE, tomorrow]))
  at(days(1))
  await turn()
  expect(await itemStates()).toEqual([
    {
      title: 'Bridge opens',
      state: 'refused',
      reason: 'the source has provided as many articles today as SOURCE_MAX_ARTICLES_PER_DAY allows',
    },
    { title: 'Comet passes', state: 'stored', reason: null },
    { title: 'Ferry sinks', state: 'stored', reason: null },
  ])
})

test.each([
  { status: 500, down: 30, state: 'failing', reason: 'it answers 500' },
  {
    status: 403,
    down: 10,
    state: 'refused',
    reason: 'it answers 403: the site refuses requests from programs',
  },
  { status: 404, down: 10, state: 'failing', reason: 'it answers 404: there is nothing at this address' },
])(
  'collect() reads a feed within a day of its recovery from $down days of status $status',
  async ({ status, down, state, reason }) => {
    let isDown = true
    const web = aWeb({ [FEED]: () => (isDown ? answer('', { status }) : answer(aFeed([COMET]))) })
    const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
    await addSource('a')
    let next: Date | null = NOW
    while (next !== null && next < days(down)) {
      at(next)
      next = (await turn()).next
    }
    expect(await findSource(env.DB, 'a')).toMatchObject({ state, reason })
    isDown = false
    expect(next?.getTime()).toBeLessThanOrEqual(days(down + 1).getTime())
    at(next ?? NOW)
    await turn()
    expect(await findSource(env.DB, 'a')).toMatchObject({ state: 'active', failures: 0, reason: null })
  },
)

test('collect() makes no request to a site before the time in its Retry-After header', async () => {
  const limited = () => answer('', { status: 429, headers: { 'Retry-After': '7200' } })
  const web = aWeb({ [FEED]: limited, 'https://blog.paper.example/feed': feed(aFeed([COMET])) })
  const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  await addSource('b', 'https://blog.paper.example/feed')
  for (const minutes of [1, 31, 119]) {
    at(later(minutes))
    await turn()
  }
  expect(web.urls()).toEqual([FEED])
  at(later(121))
  const { next } = await turn()
  expect(web.urls()).toHaveLength(3)
  expect(next?.getTime()).toBe(later(241).getTime())
})

test('collect() applies the Retry-After of a redirect target to every source on that site', async () => {
  const host = 'https://feeds.example/a'
  const web = aWeb({
    [FEED]: () => answer('', { status: 302, headers: { Location: host } }),
    [host]: () => answer('', { status: 503, headers: { 'Retry-After': '7200' } }),
    'https://feeds.example/b': feed(aFeed([COMET])),
    'https://other.example/feed': () => answer('', { status: 302, headers: { Location: host } }),
  })
  const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  await addSource('b', 'https://feeds.example/b')
  await addSource('c', 'https://other.example/feed')
  at(later(119))
  await turn()
  expect(web.urls()).toEqual([FEED, host, 'https://other.example/feed'])
  expect(await findSource(env.DB, 'c')).toMatchObject({
    reason: 'its site is paused until 2026-11-23 10:00 UTC',
  })
  expect(await claimSource(env.DB, 'b', { now: later(119), leasedUntil: later(121) })).toBeNull()
  at(later(121))
  await turn()
  expect(web.urls()).toContain('https://feeds.example/b')
})

test('collect() obeys the Retry-After header of a robots.txt response', async () => {
  const robots = 'https://paper.example/robots.txt'
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    [robots]: () => answer('', { status: 429, headers: { 'Retry-After': '7200' } }),
  })
  const { turn, at } = aCollector(env, web, { now: NOW })
  await addSource('a')
  for (const minutes of [0, 11, 31, 119]) {
    at(later(minutes))
    await turn()
  }
  expect(web.urls()).toEqual([FEED, robots])
  web.pages[robots] = () => answer('', { status: 404 })
  at(later(121))
  await turn()
  expect(web.urls()).toContain(COMET.url)
})

test.each([
  [
    'an HTML page',
    feed('<html><title>Hello</title></html>'),
    'no_feed',
    'the answer is a web page that links to no feed',
  ],
  ['text that is not a feed', feed('hello'), 'no_feed', 'the answer is not a feed'],
  [
    '403',
    () => answer('', { status: 403 }),
    'refused',
    'it answers 403: the site refuses requests from programs',
  ],
  ['404', () => answer('', { status: 404 }), 'active', 'it answers 404: there is nothing at this address'],
  ['410', () => answer('', { status: 410 }), 'gone', 'it answers 410: this address is gone for good'],
  [
    'a redirect loop',
    () => answer('', { status: 302, headers: { Location: FEED } }),
    'active',
    'it redirects more than 5 times',
  ],
  [
    '429 and a Retry-After date',
    () => answer('', { status: 429, headers: { 'Retry-After': 'Mon, 23 Nov 2026 10:30:00 GMT' } }),
    'active',
    'it answers 429: it gets too many requests and asks to wait until 2026-11-23 10:30 UTC',
  ],
  [
    'a body that breaks off',
    () => answer(new ReadableStream({ pull: (body) => body.error(new Error('reset')) })),
    'active',
    'the connection broke off before the end of its answer',
  ],
  ['a connection reset', () => Promise.reject(new Error('reset')), 'active', 'it cannot be reached'],
  [
    'a redirect to a private address',
    () => answer('', { status: 302, headers: { Location: 'http://[::1]/' } }),
    'active',
    'a redirect leads to an address that is private',
  ],
] satisfies [string, Page, string, string][])(
  'collect() records the state of a source that answers with %s, and the reason for it',
  async (_what, page, state, reason) => {
    const web = aWeb({ [FEED]: page, 'https://other.example/feed': feed(aFeed([COMET])) })
    const { turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
    await addSource('a')
    await addSource('b', 'https://other.example/feed')
    await turn()
    expect(await findSource(env.DB, 'a')).toMatchObject({ state, reason, failures: 1 })
    expect(await storedArticles()).toHaveLength(1)
    expect(web.urls().filter((url) => url.includes('::1'))).toEqual([])
  },
)

test('collect() reads the other feeds on an allowed local host after one of them answers 429', async () => {
  const local = (path: string) => `http://127.0.0.1:8026/${path}`
  const limits = () => answer(null, { status: 429, headers: { 'Retry-After': '3600' } })
  const web = aWeb({ [local('a')]: limits, [local('b')]: feed(aFeed([COMET])) })
  const { deps, turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  deps.requester = {
    ...deps.requester,
    guard: { ...deps.requester.guard, allowedHosts: ['127.0.0.1:8026'] },
  }
  await addSource('a', local('a'))
  await turn()
  await addSource('b', local('b'))
  await turn()
  expect(web.urls()).toEqual([local('a'), local('b')])
  expect(await storedArticles()).toHaveLength(1)
  expect((await findSource(env.DB, 'a'))?.nextAt).toBe(hours(1).getTime())
})

test('collect() requests a feed that answered 410 only once a week', async () => {
  const web = aWeb({ [FEED]: () => answer('', { status: 410 }) })
  const { turn, at } = aCollector(env, web, { now: NOW })
  await addSource('a')
  for (let day = 0; day < 15; day++) {
    at(days(day))
    await turn()
  }
  expect(web.requests).toHaveLength(3)
})

test('collect() adopts the URL of a permanent redirect after three days', async () => {
  const moved = 'https://paper.example/new'
  const web = aWeb({
    [FEED]: () => answer('', { status: 301, headers: { Location: '/new' } }),
    [moved]: feed(aFeed([COMET])),
  })
  const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  for (const day of [0, 1, 2]) {
    at(days(day))
    await turn()
  }
  expect(await findSource(env.DB, 'a')).toMatchObject({ url: FEED })
  at(days(4))
  await turn()
  expect(await findSource(env.DB, 'a')).toMatchObject({ url: moved, askedUrl: FEED })
})

test('collect() reads the feed that a page links to, but follows no link from a second page', async () => {
  const named = 'https://paper.example/rss'
  const naming = (address: string) =>
    feed(`<html><link rel="alternate" type="application/rss+xml" href="${address}"></html>`)
  const web = aWeb({
    [FEED]: naming('/rss'),
    [named]: feed(aFeed([COMET])),
    'https://other.example/': naming('/b'),
    'https://other.example/b': naming('/'),
  })
  const { turn } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await addSource('b', 'https://other.example/')
  await turn()
  expect(await findSource(env.DB, 'a')).toMatchObject({
    url: named,
    askedUrl: FEED,
    state: 'active',
    reason: null,
  })
  expect(await findSource(env.DB, 'b')).toMatchObject({ url: 'https://other.example/b', state: 'no_feed' })
  expect(web.urls().filter((url) => url.startsWith('https://other.example/'))).toHaveLength(2)
})

test('collect() keeps the original URL of a feed after a temporary redirect', async () => {
  const web = aWeb({
    [FEED]: () => answer('', { status: 302, headers: { Location: '/new' } }),
    'https://paper.example/new': feed(aFeed([COMET])),
  })
  const { turn, at } = aCollector(env, web, { now: NOW, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  at(days(4))
  await turn()
  expect(await findSource(env.DB, 'a')).toMatchObject({ url: FEED, movedTo: null })
})

test('collect() stores an article under the day on which it was found, even if KV fails until the next day', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([COMET])) })
  let fails = true
  const articles = {
    put: (...given: Parameters<KVNamespace['put']>) =>
      fails ? Promise.reject(new Error('KV')) : env.ARTICLES.put(...given),
  } as unknown as KVNamespace
  const { turn, at } = aCollector(env, web, { now: NOW, articles, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  await turn()
  expect(await storedArticles()).toEqual([])
  fails = false
  at(hours(17))
  await turn()
  const { keys } = await env.ARTICLES.list()
  expect(keys.map(({ name }) => name.slice(0, 19))).toEqual(['article/2026-11-23/'])
})

const PAGE_TEXT = 'The comet passed on Monday, and many saw it from the bridge. '.repeat(20)
const page =
  (text: string): Page =>
  () =>
    answer(`<html><body><article><p>${text}</p></article></body></html>`, {
      headers: { 'Content-Type': 'text/html' },
    })

test('collect() stores the page’s text if it is longer than the feed’s and agrees with it', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([COMET])), [COMET.url]: page(PAGE_TEXT) })
  const { turn } = aCollector(env, web, { now: NOW })
  await addSource('a')
  await turn()
  expect(web.urls()).toEqual([FEED, 'https://paper.example/robots.txt', COMET.url])
  expect((await storedArticles())[0]?.text).toBe(PAGE_TEXT.trim())
})

test('collect() keeps the feed’s text if the page contains something else', async () => {
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    [COMET.url]: page('We and our partners value your privacy. '.repeat(30)),
  })
  const { turn } = aCollector(env, web, { now: NOW })
  await addSource('a')
  await turn()
  expect((await storedArticles())[0]?.text).toBe('It passed on Monday, and many saw it.')
  expect(await itemStates()).toEqual([
    { title: 'Comet passes', state: 'stored', reason: 'the page does not contain the article' },
  ])
})

test('collect() does not request a page that robots.txt disallows', async () => {
  const web = aWeb({
    [FEED]: feed(aFeed([COMET])),
    [COMET.url]: page(PAGE_TEXT),
    'https://paper.example/robots.txt': feed('User-agent: *\nDisallow: /comet'),
  })
  const { turn } = aCollector(env, web, { now: NOW })
  await addSource('a')
  await turn()
  expect(web.urls()).not.toContain(COMET.url)
  expect(await storedArticles()).toHaveLength(1)
})

test('collect() requests a failing page three times and then keeps the feed’s text', async () => {
  const web = aWeb({ [FEED]: feed(aFeed([COMET])), [COMET.url]: () => answer('', { status: 500 }) })
  const { turn, at } = aCollector(env, web, { now: NOW })
  await addSource('a')
  for (const hour of [0, 1, 2, 3, 4, 5]) {
    at(hours(hour))
    await turn()
  }
  expect(web.urls().filter((url) => url === COMET.url)).toHaveLength(3)
  expect(await itemStates()).toEqual([
    { title: 'Comet passes', state: 'stored', reason: 'its page: it answers 500' },
  ])
})

test('collect() neither loses nor duplicates an item while D1 fails at random', async () => {
  const items = [COMET, BRIDGE]
  const web = aWeb({
    [FEED]: (request) =>
      request.headers.get('If-None-Match') === '"1"'
        ? answer(null, { status: 304 })
        : answer(aFeed(items), { headers: { ETag: '"1"' } }),
  })
  const { aFlakyDb, aRandom } = await import('../dispatcher/flaky.ts')
  const random = aRandom(7)
  const db = aFlakyDb(env.DB, () => (random() < 0.2 ? (random() < 0.5 ? 'before' : 'after') : null))
  const { turn, at } = aCollector(env, web, { now: NOW, db, variables: { FULL_TEXT: 'never' } })
  await addSource('a')
  for (let minutes = 0; minutes < 600; minutes += 10) {
    at(later(minutes))
    await turn().catch(() => {})
  }
  expect((await storedArticles()).map(({ title }) => title).sort()).toEqual(['Bridge opens', 'Comet passes'])
  expect(await itemStates()).toMatchObject([{ state: 'stored' }, { state: 'stored' }])
})
