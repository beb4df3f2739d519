import { expect, onTestFinished, test } from 'vitest'
import { FORMATS, groupPublishers } from '../../../dev/feeds/publisher.ts'
import { measurePoliteness, type RecordedRequest } from '../../../dev/feeds/record.ts'
import { type FeedServer, startFeedServer } from '../../../dev/feeds/server.ts'
import { sampleArticles } from '../../../dev/samples/samples.ts'
import { parseOpml } from '../../../src/feeds/opml.ts'
import { parseFeed } from '../../../src/feeds/parse-feed.ts'

const NOW = new Date('2026-11-23T08:00:00Z')
const articles = sampleArticles(NOW)
const publishers = groupPublishers(articles)

async function aServer(): Promise<FeedServer> {
  const server = await startFeedServer(publishers, { port: 0 })
  onTestFinished(() => server.close())
  return server
}

async function read(url: string) {
  const response = await fetch(url)
  return parseFeed(new Uint8Array(await response.arrayBuffer()), response.headers.get('Content-Type'), url)
}

test('startFeedServer() serves every sample article in the feeds of its OPML file', async () => {
  const server = await aServer()
  const { found } = parseOpml(await (await fetch(`${server.url}/subscriptions.opml`)).text())
  const feeds = await Promise.all(found.map(({ url }) => read(url)))
  const items = feeds.flatMap((parsed) => (parsed.ok ? parsed.feed.items : []))
  expect(items.map(({ title }) => title).sort()).toEqual(articles.map(({ title }) => title).sort())
  expect(items.map(({ publishedAt }) => publishedAt)).not.toContain(null)
  expect(new Set(publishers.map(({ format }) => format)).size).toBe(FORMATS.length)
})

test('startFeedServer() serves a home page that links to the publisher’s feed', async () => {
  const server = await aServer()
  const home = await read(`${server.url}/${publishers[0]?.slug}/`)
  expect(home).toMatchObject({ reason: 'page', preferred: `${server.url}/${publishers[0]?.slug}/feed` })
})

test('startFeedServer() answers 304 only to a request with the exact ETag', async () => {
  const { url } = await aServer()
  const feed = `${url}/${publishers[0]?.slug}/feed`
  const etag = (await fetch(feed)).headers.get('ETag') ?? ''
  expect((await fetch(feed, { headers: { 'If-None-Match': etag } })).status).toBe(304)
  expect((await fetch(feed, { headers: { 'If-None-Match': etag.replace('W/', '') } })).status).toBe(200)
})

test('startFeedServer() answers with a configured error and records the request', async () => {
  const server = await aServer()
  const slug = publishers[0]?.slug ?? ''
  server.setFault(slug, 503)
  await fetch(`${server.url}/${slug}/feed`, { headers: { 'User-Agent': 'test' } })
  expect(server.requests).toMatchObject([{ path: `/${slug}/feed`, status: 503, userAgent: 'test' }])
})

const aRequest = (host: string, startedAt: number, endedAt: number): RecordedRequest => ({
  host,
  path: '/',
  startedAt,
  endedAt,
  status: 200,
  userAgent: '',
})

test('measurePoliteness() counts concurrent requests and returns the shortest gap between requests to a host', () => {
  const requests = [aRequest('a', 0, 10), aRequest('b', 5, 20), aRequest('a', 15, 30), aRequest('b', 25, 26)]
  expect(measurePoliteness(requests)).toEqual({
    requests: 4,
    atOnce: 2,
    atOnceToOneHost: 1,
    shortestGapMs: 5,
  })
  expect(measurePoliteness([aRequest('a', 0, 10), aRequest('a', 9, 12)])).toMatchObject({
    atOnceToOneHost: 2,
  })
})
